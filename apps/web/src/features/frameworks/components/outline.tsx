import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameworkQuery } from '../../../gql/graphql.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import classes from './outline.module.css';

type Props = { sections: FrameworkQuery['frameworkSections'] };

/** The outline as prescribed: each section with what it holds, whether it must be there, and its guidance. */
export function Outline({ sections }: Props) {
  const { t } = useTranslation();
  if (sections.length === 0)
    return <EmptyState title={t('framework.noSections')} hint={t('framework.noSectionsHint')} />;
  return (
    <>
      <Text c="dimmed" size="sm" mb="sm">
        {t('framework.sections', { count: sections.length })}
      </Text>
      <ol className={classes['outline']}>
        {sections.map((section) => (
          <li key={section.id} style={{ marginInlineStart: `${section.depth * 24}px` }}>
            <Group gap="xs">
              <Text fw={section.depth === 0 ? 600 : 400}>
                {[section.label, section.title].filter(Boolean).join('. ')}
              </Text>
              <Text size="xs" c="dimmed">
                {[
                  t(section.isRequired ? 'framework.required' : 'framework.optional'),
                  ...section.contents.map((content) => t(`framework.content.${content}`)),
                ].join(' · ')}
              </Text>
            </Group>
            {section.guidance && (
              <Text size="sm" c="dimmed">
                {section.guidance}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

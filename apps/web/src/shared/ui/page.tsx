import { Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

type Props = {
  title: string;
  /** Beside the title: status badge, "saved 09:14". */
  status?: ReactNode;
  intro?: string;
  /** Where the page stands, from the top; the page itself is not listed. Links made by the caller. */
  trail?: ReactNode[];
  /** At the right: the primary action last, the rest before it. */
  actions?: ReactNode;
  children: ReactNode;
};

/** The frame of every page inside the shell: trail, title with status, actions, content. */
export function Page({ title, status, intro, trail = [], actions, children }: Props) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} · ${t('app.name')}`);
  return (
    <div className={classes['page']}>
      {trail.length > 0 && (
        <nav aria-label={t('app.breadcrumb')} data-no-print>
          <ol className={classes['trail']}>
            {trail.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        </nav>
      )}
      <header className={classes['head']}>
        <div className={classes['words']}>
          <Group gap="sm">
            <Title order={1} size="h2">
              {title}
            </Title>
            {status}
          </Group>
          {intro !== undefined && (
            <Text c="dimmed" size="sm" className={classes['intro'] ?? ''}>
              {intro}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <Group gap="sm" data-no-print>
            {actions}
          </Group>
        )}
      </header>
      {children}
    </div>
  );
}

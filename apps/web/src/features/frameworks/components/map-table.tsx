import { Checkbox, MultiSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameworkMapQuery } from '../../../gql/graphql.js';
import { type MapDraft, unplaced } from './map-draft.js';
import classes from './outline.module.css';

type Section = FrameworkMapQuery['frameworkSections'][number];
type Props = {
  sections: readonly Section[];
  earlier: readonly Section[];
  draft: MapDraft;
  /** Absent where the map is only read. */
  onChange?: (draft: MapDraft) => void;
};

const nameOf = ({ label, title }: Section) => [label, title].filter(Boolean).join('. ');

/** What feeds each section; then the earlier sections that feed none, so that nothing is lost unseen. */
export function MapTable({ sections, earlier, draft, onChange }: Props) {
  const { t } = useTranslation();
  const left = unplaced(draft, earlier);
  const names = new Map(earlier.map((section) => [section.id, pathOf(earlier, section)]));
  const feed = (id: string, from: string[]) => {
    onChange?.({ ...draft, fed: new Map(draft.fed).set(id, from) });
  };
  const mark = (id: string, isLost: boolean) => {
    const lost = new Set(draft.lost);
    if (isLost) lost.add(id);
    else lost.delete(id);
    onChange?.({ ...draft, lost });
  };
  return (
    <Stack>
      <Table layout="fixed" className={classes['map']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('framework.map.section')}</Table.Th>
            <Table.Th>{t('framework.map.fedBy')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sections.map((section) => {
            const from = draft.fed.get(section.id) ?? [];
            return (
              <Table.Tr key={section.id}>
                <Table.Th scope="row" fw={section.depth === 0 ? 600 : 400} pl={8 + section.depth * 24}>
                  {nameOf(section)}
                </Table.Th>
                <Table.Td>
                  {onChange === undefined ? (
                    <FedBy names={from.map((id) => names.get(id) ?? '')} />
                  ) : (
                    <MultiSelect
                      aria-label={t('framework.map.fedByOf', { name: nameOf(section) })}
                      searchable
                      openOnFocus={false}
                      data={earlier.map(({ id }) => ({ value: id, label: names.get(id) ?? '' }))}
                      value={[...from]}
                      onChange={(value) => {
                        feed(section.id, value);
                      }}
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {left.length > 0 && (
        <section>
          <Title order={2} size="h4" mb="xs">
            {t('framework.map.left')}
          </Title>
          {onChange !== undefined && (
            <Text size="sm" c="dimmed" mb="xs">
              {t('framework.map.leftHint')}
            </Text>
          )}
          <ul className={classes['outline']}>
            {left.map(({ id }) => {
              const name = names.get(id) ?? '';
              if (onChange !== undefined) {
                return (
                  <li key={id}>
                    <Checkbox
                      label={t('framework.map.lostOf', { name })}
                      checked={draft.lost.has(id)}
                      onChange={(event) => {
                        mark(id, event.currentTarget.checked);
                      }}
                    />
                  </li>
                );
              }
              return <li key={id}>{draft.lost.has(id) ? t('framework.map.lostOf', { name }) : name}</li>;
            })}
          </ul>
        </section>
      )}
    </Stack>
  );
}

function FedBy({ names }: { names: string[] }) {
  const { t } = useTranslation();
  if (names.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('framework.map.nothing')}
      </Text>
    );
  return names.map((name) => (
    <Text key={name} size="sm">
      {name}
    </Text>
  ));
}

/** A section with the labels above it: the same title may stand under two of them. */
function pathOf(outline: readonly Section[], section: Section): string {
  const labels: string[] = [];
  let { depth } = section;
  for (const above of outline.slice(0, outline.indexOf(section)).toReversed()) {
    if (above.depth < depth) labels.unshift(above.label);
    depth = Math.min(depth, above.depth);
  }
  return [...labels.filter(Boolean), nameOf(section)].join(' › ');
}

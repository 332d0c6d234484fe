import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrameworkQuery } from '../../../gql/graphql.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { earlierFrameworksQueryOptions, frameworkMapQueryOptions, useSaveFrameworkMap } from '../api/framework-map.js';
import { draftOf, linksOf } from './map-draft.js';
import { MapTable } from './map-table.js';
import classes from './outline.module.css';

type Props = { framework: FrameworkQuery['framework']; sections: FrameworkQuery['frameworkSections'] };

/** Which sections of an earlier framework feed those of this one; whoever manages this one edits it. */
export function MapTab({ framework, sections }: Props) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  const found = useQuery(earlierFrameworksQueryOptions(framework.id));
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <LoadingRows rows={8} />;
  const fromId = chosen ?? found.data[0]?.id;
  if (fromId === undefined) return <EmptyState title={t('framework.map.none')} hint={t('framework.map.noneHint')} />;
  return (
    <Stack>
      <Text c="dimmed" maw={900}>
        {t('framework.map.hint')}
      </Text>
      <Select
        label={t('framework.map.from')}
        maw={600}
        allowDeselect={false}
        value={fromId}
        data={found.data.map(({ id, title, isMapped }) => ({
          value: id,
          label: isMapped ? t('framework.map.mapped', { title }) : title,
        }))}
        onChange={choose}
      />
      <OneMap key={fromId} framework={framework} sections={sections} fromId={fromId} />
    </Stack>
  );
}

function OneMap({ framework, sections, fromId }: Props & { fromId: string }) {
  const { t } = useTranslation();
  const found = useQuery(frameworkMapQueryOptions(framework.id, fromId));
  const save = useSaveFrameworkMap();
  const [edited, setEdited] = useState<{ lockVersion: number; draft: ReturnType<typeof draftOf> } | null>(null);
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <LoadingRows rows={8} />;
  const { frameworkMap: map, frameworkSections: earlier } = found.data;
  return (
    <Stack>
      {framework.mayManage && edited === null && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
            onClick={() => {
              setEdited({ lockVersion: map.lockVersion, draft: draftOf(map.links) });
            }}
          >
            {t('framework.map.edit')}
          </Button>
        </Group>
      )}
      <MapTable
        sections={sections}
        earlier={earlier}
        draft={edited?.draft ?? draftOf(map.links)}
        {...(edited === null
          ? {}
          : {
              onChange: (draft) => {
                setEdited({ ...edited, draft });
              },
            })}
      />
      {save.isError && <ErrorState error={save.error} />}
      {edited !== null && (
        <Group justify="flex-end" className={classes['foot']}>
          <Button
            variant="default"
            onClick={() => {
              save.reset();
              setEdited(null);
            }}
          >
            {t('act.cancel')}
          </Button>
          <Button
            loading={save.isPending}
            onClick={() => {
              save.mutate(
                {
                  frameworkId: framework.id,
                  fromFrameworkId: fromId,
                  lockVersion: edited.lockVersion,
                  links: linksOf(edited.draft),
                },
                {
                  onSuccess: () => {
                    notify(t('framework.map.saved'));
                    setEdited(null);
                  },
                },
              );
            }}
          >
            {t('act.save')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrameworkQuery } from '../../../gql/graphql.js';
import { LeaveGuard } from '../../../shared/grid/leave-guard.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { earlierFrameworksQueryOptions, frameworkMapQueryOptions, useSaveFrameworkMap } from '../api/framework-map.js';
import { draftOf, linksOf, type MapDraft } from './map-draft.js';
import { MapTable } from './map-table.js';
import classes from './outline.module.css';

type Props = { framework: FrameworkQuery['framework']; sections: FrameworkQuery['frameworkSections'] };
/** A map while it is edited: from which framework, and over which version of it. */
type Edited = { fromId: string; lockVersion: number; draft: MapDraft; isChanged: boolean };

/** Which sections of an earlier framework feed those of this one; whoever manages this one edits it. */
export function MapTab({ framework, sections }: Props) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const found = useQuery(earlierFrameworksQueryOptions(framework.id));
  if (found.data === undefined) {
    if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
    return <LoadingRows rows={8} />;
  }
  const fromId = edited?.fromId ?? chosen ?? found.data[0]?.id;
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
        // Another map would put this one's links out of sight, unsaved.
        disabled={edited !== null}
        {...(edited === null ? {} : { description: t('framework.map.fromLocked') })}
        value={fromId}
        data={found.data.map(({ id, title, isMapped }) => ({
          value: id,
          label: isMapped ? t('framework.map.mapped', { title }) : title,
        }))}
        onChange={choose}
      />
      <OneMap
        key={fromId}
        framework={framework}
        sections={sections}
        fromId={fromId}
        edited={edited}
        onEdited={setEdited}
      />
      <LeaveGuard isUnsaved={edited?.isChanged === true} />
    </Stack>
  );
}

type OneMapProps = Props & { fromId: string; edited: Edited | null; onEdited: (edited: Edited | null) => void };

function OneMap({ framework, sections, fromId, edited, onEdited }: OneMapProps) {
  const { t } = useTranslation();
  const found = useQuery(frameworkMapQueryOptions(framework.id, fromId));
  const save = useSaveFrameworkMap();
  const part = useFocusWhileEditing(edited !== null);
  if (found.data === undefined) {
    if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
    return <LoadingRows rows={8} />;
  }
  const { frameworkMap: map, frameworkSections: earlier } = found.data;
  return (
    <Stack ref={part}>
      {framework.mayManage && edited === null && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
            onClick={() => {
              onEdited({ fromId, lockVersion: map.lockVersion, draft: draftOf(map.links), isChanged: false });
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
                onEdited({ ...edited, draft, isChanged: true });
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
              onEdited(null);
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
                    onEdited(null);
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

/** Into the first field when editing begins, back to the button that began it when it ends. */
function useFocusWhileEditing(isEditing: boolean) {
  const part = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current === isEditing) return;
    wasEditing.current = isEditing;
    part.current?.querySelector<HTMLElement>(isEditing ? 'td input' : 'button')?.focus();
  }, [isEditing]);
  return part;
}

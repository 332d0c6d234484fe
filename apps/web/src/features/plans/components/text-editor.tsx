import {
  type PlanSectionView,
  type SectionChange,
  sectionLimits,
  type SectionMove,
  type SectionOutcome,
} from '@lotrinh/contracts';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../../shared/grid/leave-guard.js';
import { SaveState } from '../../../shared/grid/save-state.js';
import { useAutosave } from '../../../shared/grid/use-autosave.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { planKeys } from '../api/keys.js';
import { sectionsQueryOptions } from '../api/list-plan-rows.js';
import { saveSections } from '../api/save-sections.js';
import { moveSection, sectionWorkQueryOptions } from '../api/section-work.js';
import type { Guidance } from './plan-outline.js';
import { SectionConflict } from './section-conflict.js';
import {
  answered,
  changesOf,
  draftsOf,
  isUnsaved,
  movesOf,
  newDraft,
  rearranged,
  type SectionDraft,
  settledConflict,
  withLines,
} from './section-drafts.js';
import { SectionFields } from './section-fields.js';
import { SectionWorkFields } from './section-work-fields.js';
import { TakeTextDialog } from './take-text-dialog.js';

type Props = { versionId: string; guidance: Guidance | undefined };

/** The text of a draft, saved as one writes. It opens on what the server has now, as the grids do. */
export function TextEditor({ versionId, guidance }: Props) {
  const sections = useQuery({
    ...sectionsQueryOptions(versionId),
    queryKey: [...sectionsQueryOptions(versionId).queryKey, 'editor'],
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
  if (sections.isError) return <ErrorState error={sections.error} onRetry={() => void sections.refetch()} />;
  if (sections.data === undefined) return <LoadingRows rows={8} />;
  return <Sections versionId={versionId} guidance={guidance} rows={sections.data} />;
}

function Sections({ versionId, guidance, rows }: Props & { rows: PlanSectionView[] }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [drafts, setDrafts] = useState(() => draftsOf(rows));
  const [removing, setRemoving] = useState<SectionDraft | null>(null);
  const [takingFor, setTakingFor] = useState<string | null>(null);
  const sentEdits = useRef(new Map<string, number>());

  const forget = useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: planKeys.all });
  }, [queryClient]);
  // Whoever reads afterwards reads what was saved here.
  useEffect(() => forget, [forget]);

  const { status, touch, saveNow } = useAutosave<SectionChange, SectionOutcome>({
    ready: () => {
      sentEdits.current = new Map(drafts.map((draft) => [draft.itemId, draft.edits]));
      return changesOf(drafts);
    },
    save: (changes) => saveSections(versionId, changes),
    onAnswers: (_sent, outcomes) => {
      const sent = sentEdits.current;
      setDrafts((before) => answered(before, outcomes, sent));
    },
    atOnce: sectionLimits.sectionsInOneSave,
  });

  const { data: work = [] } = useQuery(sectionWorkQueryOptions(versionId));
  const move = useMutation({
    // One after the other: a key pressed twice moves twice.
    scope: { id: `move in ${versionId}` },
    mutationFn: ({ itemId, to }: { itemId: string; to: SectionMove }) => moveSection(versionId, itemId, to),
    onSuccess: (stored) => {
      const focused = document.activeElement;
      setDrafts((before) => rearranged(before, stored));
      // Where the section is drawn anew, whoever moved it is still in it.
      setTimeout(() => {
        if (focused instanceof HTMLElement) focused.focus();
      });
    },
  });

  const change = (itemId: string, values: Partial<SectionDraft>) => {
    setDrafts((before) =>
      before.map((draft) =>
        draft.itemId === itemId ? { ...draft, ...values, problems: [], edits: draft.edits + 1 } : draft,
      ),
    );
    touch();
  };
  const remove = (draft: SectionDraft) => {
    setRemoving(null);
    if (draft.lockVersion === null) setDrafts((before) => before.filter(({ itemId }) => itemId !== draft.itemId));
    else change(draft.itemId, { isDeleted: true });
  };
  const settle = (draft: SectionDraft, keep: 'mine' | 'theirs') => {
    const settled = settledConflict(draft, keep);
    setDrafts((before) => before.flatMap((each) => (each.itemId === draft.itemId ? (settled ?? []) : each)));
    touch();
  };
  const taking = drafts.find(({ itemId }) => itemId === takingFor);
  const conflicted = drafts.find((draft) => draft.conflict !== null);
  const unsaved = drafts.filter(isUnsaved).length;
  return (
    <Stack>
      <Group justify="space-between">
        <SaveState status={status} unsaved={unsaved} onSave={() => void saveNow()} />
        <Text size="sm" c="dimmed">
          {t('planText.hint')}
        </Text>
      </Group>
      {move.isError && <ErrorState error={move.error} />}
      {drafts.length === 0 && <EmptyState title={t('planText.none')} hint={t('planText.noneHint')} />}
      {drafts.map((draft, index) => (
        <SectionFields
          key={draft.itemId}
          number={index + 1}
          draft={draft}
          guidance={draft.frameworkSectionId === null ? undefined : guidance?.get(draft.frameworkSectionId)}
          onChange={(values) => {
            change(draft.itemId, values);
          }}
          onAdd={(isBelow) => {
            setDrafts((before) =>
              newDraft(before, before.find(({ itemId }) => itemId === draft.itemId) ?? null, isBelow),
            );
          }}
          onRemove={() => {
            setRemoving(draft);
          }}
          onTake={() => {
            setTakingFor(draft.itemId);
          }}
          moves={movesOf(drafts, draft)}
          onMove={(to) => {
            move.mutate({ itemId: draft.itemId, to });
          }}
          work={
            draft.lockVersion !== null && (
              <SectionWorkFields
                versionId={versionId}
                itemId={draft.itemId}
                work={work.find(({ itemId }) => itemId === draft.itemId)}
              />
            )
          }
        />
      ))}
      {drafts.length === 0 && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              setDrafts((before) => newDraft(before, null, false));
            }}
          >
            {t('planText.add')}
          </Button>
        </Group>
      )}
      {removing && (
        <ConfirmReason
          title={t('planText.remove')}
          body={t('planText.removeAsk', { name: removing.title || t('planText.untitled') })}
          action={t('planText.remove')}
          busy={false}
          error={null}
          onConfirm={() => {
            remove(removing);
          }}
          onClose={() => {
            setRemoving(null);
          }}
        />
      )}
      {taking && (
        <TakeTextDialog
          versionId={versionId}
          draft={taking}
          onTake={(lines) => {
            change(taking.itemId, { parts: withLines(taking.parts, lines) });
            setTakingFor(null);
            notify(t('planText.taken', { name: taking.title || t('planText.untitled') }));
          }}
          onClose={() => {
            setTakingFor(null);
          }}
        />
      )}
      {conflicted && <SectionConflict draft={conflicted} onKeep={settle} />}
      <LeaveGuard isUnsaved={unsaved > 0} />
    </Stack>
  );
}

import { answeringSection } from '@lotrinh/domain';
import { Button, Group, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { carriedSectionsQueryOptions, earlierPlansQueryOptions } from '../api/earlier-plans.js';
import { sectionsQueryOptions } from '../api/list-plan-rows.js';
import { draftsOf, linesOf, type SectionDraft } from './section-drafts.js';
import classes from './plan-page.module.css';

type Props = {
  versionId: string;
  draft: SectionDraft;
  onTake: (lines: string) => void;
  onClose: () => void;
};

type EarlierProps = Omit<Props, 'onClose'> & { earlierVersionId: string };

/** Text of another plan of the unit, seen before it is put behind what the section says. */
export function TakeTextDialog({ versionId, draft, onTake, onClose }: Props) {
  const { t } = useTranslation();
  const plans = useQuery(earlierPlansQueryOptions(versionId));
  const [chosenPlan, choosePlan] = useState<string | null>(null);
  const planVersion = chosenPlan ?? plans.data?.[0]?.versionId ?? null;
  return (
    <Dialog title={t('planText.take')} size="lg" onClose={onClose}>
      <Stack>
        {plans.isPending && <LoadingRows rows={4} />}
        {plans.isError && <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />}
        {plans.data?.length === 0 && <EmptyState title={t('planText.takeNone')} hint={t('planText.takeNoneHint')} />}
        {plans.data && planVersion !== null && (
          <>
            <Text c="dimmed">{t('planText.takeHint', { name: draft.title || t('planText.untitled') })}</Text>
            <Select
              label={t('planText.takePlan')}
              allowDeselect={false}
              value={planVersion}
              data={plans.data.map((plan) => ({ value: plan.versionId, label: plan.title }))}
              onChange={choosePlan}
            />
            <EarlierText
              key={planVersion}
              versionId={versionId}
              earlierVersionId={planVersion}
              draft={draft}
              onTake={onTake}
            />
          </>
        )}
      </Stack>
    </Dialog>
  );
}

function EarlierText({ versionId, earlierVersionId, draft, onTake }: EarlierProps) {
  const { t } = useTranslation();
  const sections = useQuery(sectionsQueryOptions(earlierVersionId));
  const carried = useQuery(carriedSectionsQueryOptions(versionId, earlierVersionId));
  const [chosen, choose] = useState<string[] | null>(null);
  const failed = sections.isError ? sections : carried.isError ? carried : null;
  if (failed !== null) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (sections.data === undefined || carried.data === undefined) return <LoadingRows rows={4} />;
  const others = draftsOf(sections.data);
  const mapped = carried.data.fed.find(({ itemId }) => itemId === draft.itemId)?.earlierItemIds ?? [];
  const alike = answeringSection(draft, others);
  const offered = mapped.length > 0 ? mapped : alike === null ? [] : [alike.itemId];
  const taken = others.filter(({ itemId }) => (chosen ?? offered).includes(itemId));
  const lines = taken.map(linesOf).filter(Boolean).join('\n');
  const lost = others.filter(({ itemId }) => carried.data.lostItemIds.includes(itemId));
  const choices = (isMapped: boolean) =>
    others
      .filter(({ itemId }) => mapped.includes(itemId) === isMapped)
      .map((section) => ({ value: section.itemId, label: nameOf(section) }));
  return (
    <>
      <MultiSelect
        label={t('planText.takeSections')}
        searchable
        value={taken.map(({ itemId }) => itemId)}
        data={
          mapped.length === 0
            ? choices(false)
            : [
                { group: t('planText.takeMapped'), items: choices(true) },
                { group: t('planText.takeOther'), items: choices(false) },
              ]
        }
        onChange={choose}
      />
      {taken.length > 0 && lines === '' && <Text>{t('planText.takeEmpty')}</Text>}
      {lines !== '' && (
        <Text className={classes['taken']} tabIndex={0} role="region" aria-label={t('planText.text')}>
          {lines}
        </Text>
      )}
      {lost.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('planText.takeLost', { sections: lost.map(nameOf).join('; ') })}
        </Text>
      )}
      <Group justify="flex-end">
        <Button
          disabled={lines === ''}
          onClick={() => {
            onTake(lines);
          }}
        >
          {t('planText.takeInsert')}
        </Button>
      </Group>
    </>
  );
}

const nameOf = ({ label, title }: SectionDraft) => [label, title].filter(Boolean).join('. ');

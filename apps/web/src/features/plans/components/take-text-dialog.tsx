import { answeringSection } from '@lotrinh/domain';
import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { earlierPlansQueryOptions } from '../api/earlier-plans.js';
import { sectionsQueryOptions } from '../api/list-plan-rows.js';
import { draftsOf, linesOf, type SectionDraft } from './section-drafts.js';
import classes from './plan-page.module.css';

type Props = {
  versionId: string;
  draft: SectionDraft;
  onTake: (lines: string) => void;
  onClose: () => void;
};

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
            <EarlierText key={planVersion} versionId={planVersion} draft={draft} onTake={onTake} />
          </>
        )}
      </Stack>
    </Dialog>
  );
}

function EarlierText({ versionId, draft, onTake }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation();
  const sections = useQuery(sectionsQueryOptions(versionId));
  const [chosen, choose] = useState<string | null>(null);
  if (sections.isError) return <ErrorState error={sections.error} onRetry={() => void sections.refetch()} />;
  if (sections.data === undefined) return <LoadingRows rows={4} />;
  const others = draftsOf(sections.data);
  const section = others.find(({ itemId }) => itemId === chosen) ?? answeringSection(draft, others);
  const lines = section === null ? '' : linesOf(section);
  return (
    <>
      <Select
        label={t('planText.takeSection')}
        searchable
        allowDeselect={false}
        value={section?.itemId ?? null}
        data={others.map(({ itemId, label, title }) => ({
          value: itemId,
          label: [label, title].filter(Boolean).join('. '),
        }))}
        onChange={choose}
      />
      {section !== null && lines === '' && <Text>{t('planText.takeEmpty')}</Text>}
      {lines !== '' && (
        <Text className={classes['taken']} tabIndex={0} role="region" aria-label={t('planText.text')}>
          {lines}
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

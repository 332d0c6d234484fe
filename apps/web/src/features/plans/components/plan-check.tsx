import type { PlanFindingView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { isIssued } from '@lotrinh/domain';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { Pager } from '../../../shared/ui/pager.js';
import { findingsQueryOptions, useAcknowledgeFinding, useReopenFinding } from '../api/check-plan.js';
import { CheckReadiness } from './check-readiness.js';
import { FindingItem, useFindingSentence } from './finding-item.js';
import classes from './plan-check.module.css';

type Props = { plan: PlanView; version: PlanVersionView };

/** "Rà soát trước khi trình": what must be mended, what is worth a look, and the reasons why something stays. */
export function PlanCheck({ plan, version }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const found = useQuery(findingsQueryOptions(version.id, page));
  if (found.isPending) return <LoadingRows rows={8} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const { items, total, open, advice, size } = found.data;
  const isDraft = !isIssued(version.state);
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('check.title')}
      </Title>
      {total === 0 ? (
        <EmptyState title={t('check.none')} order={3} hint={t('check.noneHint')} />
      ) : (
        <>
          {isDraft && <CheckReadiness open={open} />}
          <Findings
            title={t('check.block', { count: total - advice })}
            findings={items.filter(({ severity }) => severity === 'BLOCK')}
            {...{ plan, version }}
          />
          <Findings
            title={t('check.advise', { count: advice })}
            findings={items.filter(({ severity }) => severity === 'ADVISE')}
            {...{ plan, version }}
          />
          <Pager page={page} size={size} total={total} onPage={setPage} />
        </>
      )}
    </Stack>
  );
}

/** One group of findings; nothing where this page holds none of it. */
function Findings({ plan, version, title, findings }: Props & { title: string; findings: PlanFindingView[] }) {
  const { t } = useTranslation();
  const id = useId();
  const sentenceOf = useFindingSentence();
  const [explained, setExplained] = useState<PlanFindingView | null>(null);
  const acknowledge = useAcknowledgeFinding(version.id);
  const reopen = useReopenFinding(version.id);
  if (findings.length === 0) return null;
  const mayExplain = plan.mayWrite && !isIssued(version.state);
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h4" id={id} mb="xs">
        {title}
      </Title>
      {reopen.isError && <ErrorState error={reopen.error} />}
      <ul className={classes['findings']}>
        {findings.map((finding) => (
          <FindingItem
            key={finding.fingerprint}
            planId={plan.id}
            versionId={version.id}
            finding={finding}
            mayExplain={mayExplain}
            onExplain={() => {
              acknowledge.reset();
              setExplained(finding);
            }}
            onReopen={() => {
              reopen.mutate(finding.fingerprint);
            }}
          />
        ))}
      </ul>
      {explained !== null && (
        <ConfirmReason
          title={t('check.explain')}
          action={t('check.explainSave')}
          reason="required"
          busy={acknowledge.isPending}
          error={acknowledge.error}
          body={
            <Stack gap="xs">
              <Text fw={600}>{sentenceOf(explained)}</Text>
              <Text>{t('check.explainBody')}</Text>
            </Stack>
          }
          onConfirm={(reason) => {
            acknowledge.mutate(
              { fingerprint: explained.fingerprint, reason },
              {
                onSuccess: () => {
                  setExplained(null);
                  notify(t('check.explained'));
                },
              },
            );
          }}
          onClose={() => {
            setExplained(null);
          }}
        />
      )}
    </section>
  );
}

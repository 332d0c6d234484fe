import type { ConsolidationMark, ConsolidationView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { consolidationChain, documentName } from '@lotrinh/domain';
import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconFileTypeDocx, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { downloadMade } from '../../../shared/lib/download.js';
import { consolidationQueryOptions } from '../api/get-consolidation.js';
import { AmendedContext, AmendedMark, type AmendedRows } from './amended-mark.js';
import classes from './plan-page.module.css';
import { BasesTab, ContentTab, FundingTab, TargetsTab, TasksTab, type TabProps } from './plan-tabs.js';

/** "Bản hợp nhất": the text in force with the deciding document at each paragraph and row that was amended. */
export function ConsolidatedTab(props: TabProps) {
  const text = useQuery(consolidationQueryOptions(props.plan.id));
  if (text.isPending) return <LoadingRows rows={10} />;
  if (text.isError) return <ErrorState error={text.error} onRetry={() => void text.refetch()} />;
  return <Consolidated {...props} text={text.data} />;
}

function Consolidated({ text, ...props }: TabProps & { text: ConsolidationView }) {
  const { t } = useTranslation();
  const { plan } = props;
  const { whole, apart } = useMemo(() => consolidationChain(plan.versions, plan.currentVersionId), [plan]);
  const amended = useMemo(() => amendedRows(whole, text.marks), [whole, text]);
  const version = whole.find(({ id }) => id === text.versionId);
  if (version === undefined) return null;
  const reading = { ...props, plan: { ...plan, mayWrite: false }, version };
  const parts: [string, ReactNode, number][] = [
    [t('plan.tab.content'), <ContentTab key="text" {...reading} />, version.counts.sections],
    [t('plan.tab.targets'), <TargetsTab key="targets" {...reading} />, version.counts.targets],
    [t('plan.tab.tasks'), <TasksTab key="tasks" {...reading} />, version.counts.tasks],
    [t('plan.tab.funding'), <FundingTab key="funding" {...reading} />, version.counts.funding],
    [t('plan.tab.bases'), <BasesTab key="bases" {...reading} />, version.counts.bases],
  ];
  return (
    <AmendedContext value={amended}>
      <Stack gap="xl">
        <Sources plan={plan} whole={whole} apart={apart} />
        {parts.map(
          ([title, rows, count]) =>
            count > 0 && (
              <section key={title}>
                <Title order={2} size="h4" mb="sm">
                  {title}
                </Title>
                {rows}
              </section>
            ),
        )}
        {text.removed.length > 0 && (
          <section>
            <Title order={2} size="h4" mb="sm">
              {t('consolidated.removed')}
            </Title>
            <ul className={classes['list']}>
              {text.removed.map(({ itemId, label }) => (
                <li key={itemId}>
                  <del>{label}</del> <AmendedMark itemId={itemId} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </AmendedContext>
  );
}

type SourcesProps = { plan: PlanView; whole: PlanVersionView[]; apart: PlanVersionView[] };

/** The documents that the text is made of, and those that people have to read beside it. */
function Sources({ plan, whole, apart }: SourcesProps) {
  const { t } = useTranslation();
  const written = useMutation({ mutationFn: () => downloadMade(`/api/plans/${plan.id}/consolidated.docx`) });
  const [root, ...amendments] = whole;
  return (
    <Stack gap="sm" align="flex-start">
      <Alert variant="outline" icon={<IconInfoCircle aria-hidden />}>
        {t('consolidated.notice')}
      </Alert>
      {root !== undefined && <Text>{t('consolidated.root', { document: documentName(root) })}</Text>}
      <ol className={classes['list']}>
        {amendments.map((version, index) => (
          <li key={version.id} id={`v-${version.id}`} tabIndex={-1}>
            [{index + 1}] {documentName(version)}
            {version.amendmentType !== null && ` (${t(`amendment.type.${version.amendmentType}`)})`}
          </li>
        ))}
      </ol>
      {apart.map((version) => (
        <Text key={version.id}>{t('consolidated.apart', { document: documentName(version) })}</Text>
      ))}
      {plan.restriction === 'NONE' && (
        <Button
          variant="default"
          data-no-print
          loading={written.isPending}
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          onClick={() => {
            written.mutate();
          }}
        >
          {t('consolidated.word')}
        </Button>
      )}
      {written.isError && <ErrorState error={written.error} />}
    </Stack>
  );
}

function amendedRows([, ...amendments]: PlanVersionView[], marks: ConsolidationMark[]): AmendedRows {
  const byItem = new Map<string, ConsolidationMark[]>();
  for (const mark of marks) byItem.set(mark.itemId, [...(byItem.get(mark.itemId) ?? []), mark]);
  return {
    documents: new Map(
      amendments.map((version, index) => [version.id, { number: index + 1, name: documentName(version) }]),
    ),
    marks: byItem,
  };
}

import type { AppraisalView, PlanAppraisalsView } from '@lotrinh/contracts';
import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { downloadMade } from '../../../../shared/lib/download.js';
import { formatDay, formatInstant } from '../../../../shared/lib/format.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { type Fact, FactList } from '../../../../shared/ui/fact-list.js';
import { StatusBadge } from '../../../../shared/ui/status-badge.js';
import { AppraisalTurn } from './appraisal-turn.js';
import { ConditionTable } from './condition-table.js';

/** The appraisals of a version that were issued, the newest first; before that, until when one is waited for. */
export function AppraisalDocuments({ view }: { view: PlanAppraisalsView }) {
  const { t } = useTranslation();
  const sent = view.appraisals.filter(({ sentAt }) => sentAt !== null);
  const isWaiting = view.turn !== null && !view.mayWrite;
  if (sent.length === 0 && !isWaiting) return null;
  return (
    <section aria-labelledby="appraisals">
      <Title order={2} size="h4" mb="sm" id="appraisals">
        {t('appraisal.title')}
      </Title>
      <Stack gap="xl">
        {isWaiting && view.turn !== null && <AppraisalTurn turn={view.turn} />}
        {sent.map((appraisal) => (
          <AppraisalDocument key={appraisal.id} versionId={view.versionId} appraisal={appraisal} />
        ))}
      </Stack>
    </section>
  );
}

function AppraisalDocument({ versionId, appraisal }: { versionId: string; appraisal: AppraisalView }) {
  const { t } = useTranslation();
  const { kind, round, points, opinion, conditions, daysLate } = appraisal;
  const title = `${t(`appraisal.kind.${kind}`)}, ${t('procedure.round', { n: round }).toLocaleLowerCase('vi')}`;
  return (
    <Stack gap="sm" component="article" aria-label={title}>
      <Group gap="sm">
        <Title order={3} size="h5">
          {title}
        </Title>
        {daysLate > 0 && <StatusBadge tone="bad">{t('appraisal.late', { count: daysLate })}</StatusBadge>}
      </Group>
      <FactList facts={factsOf(appraisal, t)} />
      <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{opinion}</Text>
      {conditions.length > 0 && (
        <ConditionTable title={title} conditions={conditions} mayAnswer={appraisal.mayAnswer} />
      )}
      <Table.ScrollContainer minWidth={560}>
        <Table withTableBorder withColumnBorders aria-label={`${t('appraisal.checklist')}, ${title}`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('appraisal.checklist')}</Table.Th>
              <Table.Th w="20%">{t('appraisal.answer')}</Table.Th>
              <Table.Th w="34%">{t('appraisal.note')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {points.map(({ key, words, answer, note }) => (
              <Table.Tr key={key}>
                <Table.Td>{words}</Table.Td>
                <Table.Td>{answer === null ? null : t(`appraisal.answer.${answer}`)}</Table.Td>
                <Table.Td>{note}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Report versionId={versionId} round={round} />
    </Stack>
  );
}

function Report({ versionId, round }: { versionId: string; round: number }) {
  const { t } = useTranslation();
  const download = useMutation({ mutationFn: downloadMade });
  return (
    <>
      <Group data-no-print>
        <Button
          variant="default"
          loading={download.isPending}
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          onClick={() => {
            download.mutate(`/api/plans/versions/${versionId}/appraisals/${round}/report.docx`);
          }}
        >
          {t('appraisal.report')}
        </Button>
      </Group>
      {download.isError && <ErrorState error={download.error} />}
    </>
  );
}

function factsOf(appraisal: AppraisalView, t: TFunction): Fact[] {
  const { result, personName, postTitle, unitName, sentAt, dueOn, documentNumber, documentDate } = appraisal;
  const paper = [documentNumber, documentDate === null ? null : formatDay(documentDate)].filter(
    (part) => part !== null,
  );
  return [
    [t('appraisal.result'), result === null ? null : t(`procedure.act.${result}`)],
    [t('appraisal.by'), [personName, postTitle, unitName].filter((part) => part !== null).join(', ')],
    [t('appraisal.sentAt'), sentAt === null ? null : formatInstant(sentAt)],
    [t('appraisal.due'), formatDay(dueOn)],
    ...(paper.length === 0 ? [] : [[t('appraisal.document'), paper.join(', ')] satisfies Fact]),
  ];
}

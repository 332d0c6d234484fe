import type {
  ConsultationRemarkView,
  ConsultationView,
  ConsultedUnitView,
  PlanConsultationsView,
} from '@lotrinh/contracts';
import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../../shared/lib/format.js';
import { useAnswerRemark } from '../../api/consultation.js';
import { AnswerDialog } from './answer-dialog.js';

type Props = { view: PlanConsultationsView; consultation: ConsultationView };

/** As the Word file has it: a row for each remark, and for each unit that agreed. */
export function OpinionTable({ view, consultation }: Props) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState<ConsultationRemarkView | null>(null);
  const given = consultation.units.filter(({ verdict }) => verdict !== null);
  if (given.length === 0) return null;
  return (
    <>
      <Table.ScrollContainer minWidth={640}>
        <Table
          withTableBorder
          withColumnBorders
          verticalSpacing="sm"
          aria-label={t('consultation.table', { n: consultation.n })}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="26%">{t('consultation.col.unit')}</Table.Th>
              <Table.Th w="37%">{t('consultation.col.opinion')}</Table.Th>
              <Table.Th w="37%">{t('consultation.col.answer')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {given.map((unit) => (
              <UnitRows key={unit.id} unit={unit} mayAnswer={view.mayAnswer} onAnswer={setAnswering} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {answering !== null && (
        <AnswerRemark
          remark={answering}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </>
  );
}

function AnswerRemark({ remark, onClose }: { remark: ConsultationRemarkView; onClose: () => void }) {
  const answer = useAnswerRemark();
  const { id: remarkId, lockVersion } = remark;
  return (
    <AnswerDialog
      remark={remark}
      busy={answer.isPending}
      error={answer.error}
      onAnswer={(said, onSuccess) => {
        answer.mutate({ remarkId, lockVersion, ...said }, { onSuccess });
      }}
      onClose={onClose}
    />
  );
}

type RowsProps = { unit: ConsultedUnitView; mayAnswer: boolean; onAnswer: (remark: ConsultationRemarkView) => void };

function UnitRows({ unit, mayAnswer, onAnswer }: RowsProps) {
  const { t } = useTranslation();
  const { unitName, remarks, personName, postTitle, givenAt } = unit;
  const who = [personName, postTitle, givenAt === null ? null : formatInstant(givenAt)];
  const head = (
    <Table.Th scope="rowgroup" rowSpan={Math.max(1, remarks.length)} style={{ verticalAlign: 'top' }}>
      {unitName}
      <Text size="sm" c="dimmed" fw={400}>
        {who.filter((part) => part !== null).join(', ')}
      </Text>
    </Table.Th>
  );
  if (remarks.length === 0) {
    return (
      <Table.Tr>
        {head}
        <Table.Td>{t('consultation.verdict.AGREE')}</Table.Td>
        <Table.Td />
      </Table.Tr>
    );
  }
  return remarks.map((remark, index) => (
    <Table.Tr key={remark.id}>
      {index === 0 && head}
      <Table.Td style={{ whiteSpace: 'pre-line', verticalAlign: 'top' }}>
        {remark.about !== null && <Text fw={600}>{remark.about}</Text>}
        {remark.body}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'pre-line', verticalAlign: 'top' }}>
        {remark.answer !== null && <Text fw={600}>{t(`consultation.answer.${remark.answer}`)}</Text>}
        {remark.answerText}
        {mayAnswer && (
          <div data-no-print>
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={`${t('consultation.answer')}: ${remark.body.slice(0, 60)}`}
              onClick={() => {
                onAnswer(remark);
              }}
            >
              {remark.answer === null ? t('consultation.answer') : t('act.edit')}
            </Button>
          </div>
        )}
      </Table.Td>
    </Table.Tr>
  ));
}

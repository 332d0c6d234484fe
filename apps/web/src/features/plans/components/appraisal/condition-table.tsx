import type { AppraisalConditionView } from '@lotrinh/contracts';
import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerCondition } from '../../api/appraisal.js';
import { AnswerDialog } from '../opinions/answer-dialog.js';

type Props = {
  /** Of the appraisal. */
  title: string;
  conditions: AppraisalConditionView[];
  mayAnswer: boolean;
};

/** What must be completed, and what the drafter did about it. */
export function ConditionTable({ title, conditions, mayAnswer }: Props) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState<AppraisalConditionView | null>(null);
  const open = conditions.filter(({ answer }) => answer === null).length;
  return (
    <>
      {open > 0 && <Text>{t('appraisal.conditionsOpen', { count: open })}</Text>}
      <Table.ScrollContainer minWidth={560}>
        <Table
          withTableBorder
          withColumnBorders
          verticalSpacing="sm"
          aria-label={`${t('appraisal.conditions')}, ${title}`}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="50%">{t('appraisal.conditions')}</Table.Th>
              <Table.Th w="50%">{t('appraisal.answered')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {conditions.map((condition) => (
              <ConditionRow key={condition.id} condition={condition} onAnswer={mayAnswer ? setAnswering : null} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {answering !== null && (
        <AnswerCondition
          condition={answering}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </>
  );
}

type RowProps = {
  condition: AppraisalConditionView;
  onAnswer: ((condition: AppraisalConditionView) => void) | null;
};

function ConditionRow({ condition, onAnswer }: RowProps) {
  const { t } = useTranslation();
  const { about, body, answer, answerText, answeredBy } = condition;
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'pre-line', verticalAlign: 'top' }}>
        {about !== null && <Text fw={600}>{about}</Text>}
        {body}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'pre-line', verticalAlign: 'top' }}>
        {answer !== null && <Text fw={600}>{t(`consultation.answer.${answer}`)}</Text>}
        {answerText}
        {answeredBy !== null && (
          <Text size="sm" c="dimmed">
            {answeredBy}
          </Text>
        )}
        {onAnswer !== null && (
          <div data-no-print>
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={`${t('appraisal.answered')}: ${body.slice(0, 60)}`}
              onClick={() => {
                onAnswer(condition);
              }}
            >
              {answer === null ? t('appraisal.answered') : t('act.edit')}
            </Button>
          </div>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function AnswerCondition({ condition, onClose }: { condition: AppraisalConditionView; onClose: () => void }) {
  const answer = useAnswerCondition();
  const { id: conditionId, lockVersion } = condition;
  return (
    <AnswerDialog
      remark={condition}
      busy={answer.isPending}
      error={answer.error}
      onAnswer={(said, onSuccess) => {
        answer.mutate({ conditionId, lockVersion, ...said }, { onSuccess });
      }}
      onClose={onClose}
    />
  );
}

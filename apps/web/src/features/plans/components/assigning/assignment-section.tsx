import type { AssignedUnitView, AssignmentState, AssignmentView } from '@lotrinh/contracts';
import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../../shared/lib/format.js';
import { ConfirmReason } from '../../../../shared/ui/confirm-reason.js';
import { StatusBadge } from '../../../../shared/ui/status-badge.js';
import { useWithdrawAssignment } from '../../api/assignment.js';
import { AnswerAssignmentDialog } from './answer-assignment-dialog.js';
import { AssignDialog } from './assign-dialog.js';

type Props = { assignment: AssignmentView; mayAssign: boolean };
const tones = { PROPOSED: 'attention', ASSIGNED: 'good', WITHDRAWN: 'plain' } as const satisfies Record<
  AssignmentState,
  string
>;

/** One act: what is given to which unit, what the units said, and the document. */
export function AssignmentSection({ assignment, mayAssign }: Props) {
  const { t } = useTranslation();
  const { id, n, state, request, units, withdrawnReason } = assignment;
  const [open, setOpen] = useState<'assign' | 'withdraw' | AssignedUnitView | null>(null);
  const withdraw = useWithdrawAssignment();
  const close = () => {
    setOpen(null);
  };
  return (
    <section aria-labelledby={`assignment-${id}`}>
      <Stack gap="sm">
        <Group>
          <Title order={2} size="h4" id={`assignment-${id}`}>
            {t('assignment.of', { n })}
          </Title>
          <StatusBadge tone={tones[state]}>{t(`assignment.state.${state}`)}</StatusBadge>
        </Group>
        <Standing assignment={assignment} />
        {request !== null && <Text style={{ whiteSpace: 'pre-line' }}>{request}</Text>}
        {withdrawnReason !== null && <Text>{t('assignment.withdrawn', { reason: withdrawnReason })}</Text>}
        <Group data-no-print>
          {units
            .filter(({ mayAnswer }) => mayAnswer)
            .map((unit) => (
              <Button
                key={unit.id}
                variant={unit.verdict === null ? 'filled' : 'default'}
                onClick={() => {
                  setOpen(unit);
                }}
              >
                {t('assignment.answer')}: {unit.unitName}
              </Button>
            ))}
          {mayAssign && state === 'PROPOSED' && (
            <>
              <Button
                onClick={() => {
                  setOpen('assign');
                }}
              >
                {t('assignment.assign')}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  setOpen('withdraw');
                }}
              >
                {t('assignment.withdraw')}
              </Button>
            </>
          )}
        </Group>
        <GivenTable units={units} />
      </Stack>
      {open === 'assign' && <AssignDialog assignment={assignment} onClose={close} />}
      {open === 'withdraw' && (
        <ConfirmReason
          title={t('assignment.withdraw')}
          body={t('assignment.withdrawAsk')}
          action={t('assignment.withdraw')}
          reason="required"
          busy={withdraw.isPending}
          error={withdraw.error}
          onConfirm={(reason) => {
            withdraw.mutate({ assignmentId: id, lockVersion: assignment.lockVersion, reason }, { onSuccess: close });
          }}
          onClose={close}
        />
      )}
      {open !== null && typeof open === 'object' && <AnswerAssignmentDialog unit={open} onClose={close} />}
    </section>
  );
}

function Standing({ assignment }: { assignment: AssignmentView }) {
  const { t } = useTranslation();
  const { proposedBy, proposedAt, dueOn, documentNumber, issuedOn, assignedBy, assignedAt } = assignment;
  return (
    <div>
      {documentNumber !== null && issuedOn !== null && (
        <Text fw={600}>
          {t('assignment.assignedBy', {
            ...{ number: documentNumber, date: formatDay(issuedOn), name: assignedBy ?? '' },
            time: assignedAt === null ? '' : formatInstant(assignedAt),
          })}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('assignment.proposedBy', { name: proposedBy, time: formatInstant(proposedAt), date: formatDay(dueOn) })}
      </Text>
    </div>
  );
}

function GivenTable({ units }: { units: AssignedUnitView[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={700}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="28%">
              {t('assignment.unit')}
            </Table.Th>
            <Table.Th scope="col">{t('assignment.row')}</Table.Th>
            <Table.Th scope="col" w="20%">
              {t('assignment.level')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {units.flatMap((unit) =>
            unit.items.map((item, index) => (
              <Table.Tr key={item.id}>
                {index === 0 && (
                  <Table.Th scope="rowgroup" rowSpan={unit.items.length} fw={400} style={{ verticalAlign: 'top' }}>
                    <Text fw={600}>{unit.unitName}</Text>
                    <UnitOpinion unit={unit} />
                  </Table.Th>
                )}
                <Table.Td>
                  <Text size="sm" c="dimmed">
                    {t(`assigned.kind.${item.kind}`)}
                  </Text>
                  {item.words}
                  {item.changedBy !== null && (
                    <Text size="sm">{t('assignment.changedBy', { number: item.changedBy })}</Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {item.level ?? (
                    <Text size="sm" c="dimmed">
                      {t('assignment.levelHint')}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            )),
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function UnitOpinion({ unit: { verdict, opinion, personName, givenAt } }: { unit: AssignedUnitView }) {
  const { t } = useTranslation();
  if (verdict === null) return <Text size="sm">{t('assignment.silent')}</Text>;
  return (
    <>
      <Text size="sm">{t(`assignment.verdict.${verdict}`)}</Text>
      {opinion !== null && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {opinion}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('assignment.givenBy', { name: personName ?? '', time: givenAt === null ? '' : formatInstant(givenAt) })}
      </Text>
    </>
  );
}

import {
  appraisalResults,
  type PlanProcedureView,
  type PlanVersionView,
  procedureLimits,
  type ProcedureAction,
} from '@lotrinh/contracts';
import { workflow } from '@lotrinh/domain';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileTypeDocx, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../../shared/lib/format.js';
import { ConfirmReason } from '../../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { downloadMade } from '../../../../shared/lib/download.js';
import { findingsQueryOptions } from '../../api/check-plan.js';
import { useActOnPlan } from '../../api/procedure.js';
import { CheckReadiness } from '../check-readiness.js';
import { actionWord, decisionWord } from './approval-words.js';
import { NumberDialog } from './number-dialog.js';
import { PaperDialog } from './paper-dialog.js';

type Props = { version: PlanVersionView; procedure: PlanProcedureView };

/** What carries the version forward, the furthest first: the first that is offered stands out. */
const forward: ProcedureAction[] = [
  'SUBMIT',
  'SEND_TO_UNIT_HEAD',
  'AGREE',
  'SIGN',
  'CONFIRM_PAPER',
  'RELEASE',
  'ASSIGN_NUMBER',
];
/** What sends a version on its way, once the check lets it. */
const beginning: ProcedureAction[] = ['SEND_TO_UNIT_HEAD', 'SUBMIT'];
/** What has a part of the page for itself. */
const elsewhere = new Set<ProcedureAction>([
  'ASK_OPINIONS',
  'CLOSE_OPINIONS',
  'EVALUATE',
  'CLOSE',
  ...appraisalResults,
]);
/** What is done without a word. */
const silent = new Set<ProcedureAction>(['CONFIRM_PAPER', 'ASSIGN_NUMBER', 'RELEASE']);
/** Steps that nobody can take back. */
const final = ['RELEASE', 'WITHDRAW'] as const satisfies readonly ProcedureAction[];
type Final = (typeof final)[number];

/** One form for whoever's turn it is: an opinion, and a button for each thing they may do. */
export function DecisionForm({ version, procedure }: Props) {
  const { t } = useTranslation();
  const { code, isBarred, ownStepKey } = procedure;
  const actions = procedure.actions.filter((action) => !elsewhere.has(action));
  const form = useForm({ defaultValues: { opinion: '' } });
  const move = useActOnPlan();
  const [open, setOpen] = useState<Final | 'ASSIGN_NUMBER' | 'PAPER' | null>(null);
  const step = procedure.steps.find(({ key }) => key === ownStepKey) ?? null;
  const act = step?.act ?? null;
  const send = (action: ProcedureAction) => {
    move.mutate(
      { versionId: version.id, lockVersion: procedure.lockVersion, action, opinion: form.getValues('opinion') },
      {
        onSuccess: () => {
          notify(decisionWord({ action, act }, t));
          form.reset();
          setOpen(null);
        },
      },
    );
  };
  const choose = (action: ProcedureAction) => {
    move.reset();
    form.clearErrors();
    if (workflow[action].needsOpinion === true && form.getValues('opinion').trim() === '') {
      form.setError('opinion', {
        message: t('procedure.opinionMissing', { action: actionWord(action, act, code, t) }),
      });
      form.setFocus('opinion');
      return;
    }
    const asked = final.find((known) => known === action) ?? (action === 'ASSIGN_NUMBER' ? action : null);
    if (asked === null) send(action);
    else setOpen(asked);
  };
  const main = forward.find((action) => actions.includes(action));
  const takesOpinion = actions.some((action) => !silent.has(action));
  return (
    <section aria-labelledby="own-acts" data-no-print>
      <Title order={2} size="h4" mb="sm" id="own-acts">
        {t(step !== null && actions.length > 0 ? 'procedure.yourTurn' : 'procedure.yourAct')}
      </Title>
      <Stack>
        <Standing procedure={procedure} />
        {beginning.some((action) => actions.includes(action)) && <BeforeSending versionId={version.id} />}
        {isBarred && (
          <Alert variant="outline" color="orange.9" icon={<IconInfoCircle aria-hidden />}>
            {t('procedure.barred')}
          </Alert>
        )}
        {actions.length === 0 && procedure.paperActions.length === 0 && !isBarred && (
          <Text c="dimmed">{t('procedure.nothingToDo')}</Text>
        )}
        <FormProvider {...form}>
          {takesOpinion && (
            <LongTextField
              name="opinion"
              label={t('procedure.opinion')}
              description={t('procedure.opinionHint')}
              max={procedureLimits.opinionMax}
            />
          )}
        </FormProvider>
        {move.isError && open === null && <ErrorState error={move.error} />}
        <Group>
          {actions.map((action) => (
            <Button
              key={action}
              size="md"
              variant={action === main ? 'filled' : 'default'}
              loading={move.isPending && move.variables.action === action}
              disabled={move.isPending}
              onClick={() => {
                choose(action);
              }}
            >
              {action === 'ASSIGN_NUMBER' && procedure.documentNumber !== null
                ? t('procedure.correctNumber')
                : actionWord(action, act, code, t)}
            </Button>
          ))}
          {procedure.paperActions.length > 0 && (
            <Button
              size="md"
              onClick={() => {
                setOpen('PAPER');
              }}
            >
              {t('procedure.paper')}
            </Button>
          )}
        </Group>
      </Stack>
      {open === 'ASSIGN_NUMBER' && (
        <NumberDialog
          procedure={procedure}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
      {open === 'PAPER' && (
        <PaperDialog
          procedure={procedure}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
      {open !== null && open !== 'ASSIGN_NUMBER' && open !== 'PAPER' && (
        <ConfirmReason
          title={t(`procedure.act.${open}`)}
          body={
            open === 'RELEASE'
              ? t('procedure.releaseAsk', { title: version.title, number: procedure.documentNumber ?? '' })
              : t('procedure.withdrawAsk', { title: version.title })
          }
          action={t(`procedure.act.${open}`)}
          busy={move.isPending}
          error={move.error}
          onClose={() => {
            setOpen(null);
          }}
          onConfirm={() => {
            send(open);
          }}
        />
      )}
    </section>
  );
}

/** What the check says before a version is sent, and the letter that goes with it. */
function BeforeSending({ versionId }: { versionId: string }) {
  const { t } = useTranslation();
  const found = useQuery(findingsQueryOptions(versionId));
  const letter = useMutation({ mutationFn: () => downloadMade(`/api/plans/versions/${versionId}/submission.docx`) });
  return (
    <>
      {found.data !== undefined && (
        <CheckReadiness open={found.data.open}>
          <Link to="." search={{ muc: 'ra-soat', ban: versionId }}>
            {t('check.openTab')}
          </Link>
        </CheckReadiness>
      )}
      {letter.isError && <ErrorState error={letter.error} />}
      <Group>
        <Button
          variant="default"
          loading={letter.isPending}
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          onClick={() => {
            letter.mutate();
          }}
        >
          {t('procedure.letter')}
        </Button>
      </Group>
    </>
  );
}

/** Where a version is while no step of it is open. */
function Standing({ procedure }: { procedure: PlanProcedureView }) {
  const { t } = useTranslation();
  const { versionId, state, steps, round, documentNumber, issuedOn } = procedure;
  const isOpen = steps.some((step) => step.state === 'CURRENT');
  return (
    <>
      {state === 'DRAFTING' && round === 0 && <Text>{t('procedure.notBegun')}</Text>}
      {state === 'CONSULTING' && (
        <Text>
          {t('consultation.standing')}{' '}
          <Link to="." search={{ muc: 'lay-y-kien', ban: versionId }}>
            {t('consultation.goTab')}
          </Link>
        </Text>
      )}
      {state === 'UNIT_CHECK' && !isOpen && <Text>{t('procedure.waitsSubmit')}</Text>}
      {state === 'SIGNED' && <Text>{t('procedure.waitsRegistry')}</Text>}
      {documentNumber !== null && issuedOn !== null && (
        <Text fw={600}>{t('procedure.numbered', { number: documentNumber, date: formatDay(issuedOn) })}</Text>
      )}
    </>
  );
}

import type { HandoverView, HoldingView, OneTimeSlip, PersonView } from '@lotrinh/contracts';
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/lib/format.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { FactList } from '../../../shared/ui/fact-list.js';
import { notify } from '../../../shared/ui/notify.js';
import { useLockAccount } from '../api/lock-account.js';
import { useResetPassword } from '../api/reset-password.js';
import { AddHoldingDialog } from './add-holding-dialog.js';
import { EmailDialog } from './email-dialog.js';
import { HandoverDialog } from './handover-dialog.js';
import { HoldingList } from './holding-list.js';
import { LeavePostDialog } from './leave-post-dialog.js';
import { PersonState } from './person-state.js';
import { RenamePersonDialog } from './rename-person-dialog.js';
import { SetGrantsDialog } from './set-grants-dialog.js';
import { SlipSheet } from './slip-sheet.js';

type Step =
  | { kind: 'rename' | 'email' | 'reset' | 'lock' | 'addPost' }
  | { kind: 'leave' | 'roles'; holding: HoldingView }
  | { kind: 'handover'; handover: HandoverView }
  | { kind: 'slip'; slip: OneTimeSlip };

/** One person: account, posts, and what may be done to them. */
export function PersonPanel({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | null>(null);
  const reset = useResetPassword(person.id);
  const lock = useLockAccount(person.id);
  const close = (): void => {
    setStep(null);
    reset.reset();
    lock.reset();
  };
  const done = (words: string) => () => {
    close();
    notify(words);
  };
  const { account, canManage, name } = person;
  const isLocked = account?.isLocked ?? false;
  return (
    <Stack gap="lg">
      <Group gap="sm">
        <PersonState account={account} />
      </Group>
      {!canManage && <Alert variant="outline">{t('person.elsewhere')}</Alert>}
      <FactList
        facts={[
          [t('person.username'), account?.username ?? null],
          [t('person.email'), account && (account.email ?? t('person.noEmail'))],
          [
            t('person.lastSignIn'),
            account?.lastSignedInAt ? formatInstant(account.lastSignedInAt) : t('person.neverSignedIn'),
          ],
        ]}
      />
      {canManage && (
        <Group gap="sm">
          <Button
            variant="default"
            onClick={() => {
              setStep({ kind: 'rename' });
            }}
          >
            {t('person.act.rename')}
          </Button>
          {account && (
            <>
              <Button
                variant="default"
                onClick={() => {
                  setStep({ kind: 'email' });
                }}
              >
                {t('person.act.setEmail')}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  setStep({ kind: 'reset' });
                }}
              >
                {t('person.act.reset')}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  setStep({ kind: 'lock' });
                }}
              >
                {t(isLocked ? 'person.act.unlock' : 'person.act.lock')}
              </Button>
            </>
          )}
        </Group>
      )}
      <Stack gap="sm">
        <Title order={3} size="h5">
          {t('person.posts')}
        </Title>
        {person.holdings.length === 0 && <Text c="dimmed">{t('person.noPosts')}</Text>}
        <HoldingList
          holdings={person.holdings}
          canManage={canManage}
          onLeave={(holding) => {
            setStep({ kind: 'leave', holding });
          }}
          onRoles={(holding) => {
            setStep({ kind: 'roles', holding });
          }}
        />
        {canManage && (
          <Group>
            <Button
              variant="default"
              onClick={() => {
                setStep({ kind: 'addPost' });
              }}
            >
              {t('person.act.addPost')}
            </Button>
          </Group>
        )}
      </Stack>
      {step?.kind === 'rename' && (
        <RenamePersonDialog person={person} onDone={done(t('person.renamed'))} onClose={close} />
      )}
      {step?.kind === 'email' && <EmailDialog person={person} onDone={done(t('person.emailSet'))} onClose={close} />}
      {step?.kind === 'addPost' && (
        <AddHoldingDialog personId={person.id} onDone={done(t('person.postAdded'))} onClose={close} />
      )}
      {step?.kind === 'roles' && (
        <SetGrantsDialog holding={step.holding} onDone={done(t('person.rolesSet'))} onClose={close} />
      )}
      {step?.kind === 'leave' && (
        <LeavePostDialog
          name={name}
          holding={step.holding}
          onDone={(handover) => {
            setStep({ kind: 'handover', handover });
          }}
          onClose={close}
        />
      )}
      {step?.kind === 'handover' && <HandoverDialog handover={step.handover} onClose={close} />}
      {step?.kind === 'slip' && <SlipSheet slips={[step.slip]} onClose={close} />}
      {step?.kind === 'reset' && (
        <ConfirmReason
          title={t('person.act.reset')}
          body={t('person.resetAsk', { name })}
          action={t('person.act.reset')}
          busy={reset.isPending}
          error={reset.error}
          onClose={close}
          onConfirm={() => {
            reset.mutate(undefined, {
              onSuccess: (slip) => {
                setStep({ kind: 'slip', slip });
              },
            });
          }}
        />
      )}
      {step?.kind === 'lock' && (
        <ConfirmReason
          title={t(isLocked ? 'person.act.unlock' : 'person.act.lock')}
          body={t(isLocked ? 'person.unlockAsk' : 'person.lockAsk', { name })}
          action={t(isLocked ? 'person.act.unlock' : 'person.act.lock')}
          busy={lock.isPending}
          error={lock.error}
          onClose={close}
          onConfirm={() => {
            lock.mutate(!isLocked, { onSuccess: done(t(isLocked ? 'person.unlocked' : 'person.locked')) });
          }}
        />
      )}
    </Stack>
  );
}

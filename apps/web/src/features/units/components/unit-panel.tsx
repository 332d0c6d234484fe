import type { UnitCardView } from '@lotrinh/contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { formatDay } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { unitContactsQueryOptions } from '../api/list-unit-contacts.js';
import { CloseUnitDialog } from './close-unit-dialog.js';
import { CreateUnitDialog } from './create-unit-dialog.js';
import { EditCardDialog } from './edit-card-dialog.js';
import { MoveUnitDialog } from './move-unit-dialog.js';
import { RenameUnitDialog } from './rename-unit-dialog.js';
import { UnitContacts } from './unit-contacts.js';
import { UnitFacts } from './unit-facts.js';
import { UnitHistory } from './unit-history.js';

type Change = 'card' | 'rename' | 'move' | 'close' | 'add';
type Props = {
  unit: UnitCardView;
  /** Changes are made to the unit as it is today, not as it was on another day. */
  isToday: boolean;
  onSelect: (id: string) => void;
};

/** Card of one unit, with what may be done to it. */
export function UnitPanel({ unit, isToday, onSelect }: Props) {
  const { t } = useTranslation();
  const [change, setChange] = useState<Change | null>(null);
  const contacts = useQuery({ ...unitContactsQueryOptions(unit.id), enabled: unit.canReadContacts });
  const done = (words: string) => () => {
    setChange(null);
    notify(words);
  };
  const close = (): void => {
    setChange(null);
  };
  const open = (next: Change) => () => {
    setChange(next);
  };
  const canChange = unit.canManage && isToday && unit.closedOn === null;
  // The card form would otherwise send an empty list of contacts that it had not read yet.
  const contactsKnown = !unit.canReadContacts || contacts.isSuccess;
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <Group gap="sm">
          <Title order={2} size="h3">
            {unit.name}
          </Title>
          {unit.closedOn !== null && (
            <StatusBadge>{t('unit.closedOn', { date: formatDay(unit.closedOn) })}</StatusBadge>
          )}
        </Group>
        {canChange && (
          <Group gap="sm" data-no-print>
            <Button variant="default" onClick={open('card')} disabled={!contactsKnown}>
              {t('unit.act.editCard')}
            </Button>
            <Button variant="default" onClick={open('rename')}>
              {t('unit.act.rename')}
            </Button>
            <Button variant="default" onClick={open('add')}>
              {t('units.addBelow')}
            </Button>
            {unit.parentId !== null && (
              <Button variant="default" onClick={open('move')}>
                {t('unit.act.move')}
              </Button>
            )}
            <Button variant="default" onClick={open('close')}>
              {t('unit.act.close')}
            </Button>
          </Group>
        )}
      </Stack>
      <UnitFacts unit={unit} />
      {unit.canReadContacts && (
        <Stack gap="xs">
          <Title order={3} size="h5">
            {t('unit.contacts')}
          </Title>
          {contacts.isPending && <LoadingRows rows={1} />}
          {contacts.isError && <ErrorState error={contacts.error} onRetry={() => void contacts.refetch()} />}
          {contacts.data && <UnitContacts contacts={contacts.data} />}
        </Stack>
      )}
      <UnitHistory unit={unit} />
      {unit.canManage && !isToday && (
        <Text size="sm" c="dimmed">
          {t('units.changeToday')}
        </Text>
      )}
      {change === 'card' && (
        <EditCardDialog
          unit={unit}
          contacts={contacts.data ?? null}
          onDone={done(t('unit.cardSaved'))}
          onClose={close}
        />
      )}
      {change === 'rename' && <RenameUnitDialog unit={unit} onDone={done(t('unit.renamed'))} onClose={close} />}
      {change === 'move' && <MoveUnitDialog unit={unit} onDone={done(t('unit.moved'))} onClose={close} />}
      {change === 'close' && <CloseUnitDialog unit={unit} onDone={done(t('unit.closed'))} onClose={close} />}
      {change === 'add' && (
        <CreateUnitDialog
          parent={{ id: unit.id, name: unit.name, shortName: unit.shortName }}
          onClose={close}
          onCreated={(id) => {
            done(t('unit.created'))();
            onSelect(id);
          }}
        />
      )}
    </Stack>
  );
}

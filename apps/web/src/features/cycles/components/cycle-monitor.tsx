import { reportStates } from '@lotrinh/contracts';
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import { CopyButton } from '../../../shared/ui/copy-button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { FactList } from '../../../shared/ui/fact-list.js';
import type { Cycle, CycleReport } from '../api/get-cycles.js';
import { AcceptDialog } from './accept-dialog.js';
import { ExtendDialog } from './extend-dialog.js';
import { isSent } from './lateness.js';
import { MadePaper } from './made-paper.js';
import { MonitorTable } from './monitor-table.js';
import { StateCounts } from './state-counts.js';
import { unsentText } from './unsent-text.js';

const route = getRouteApi('/app/dot-bao-cao/$cycleId');

const byState = (a: CycleReport, b: CycleReport): number =>
  reportStates.indexOf(a.state) - reportStates.indexOf(b.state);

/** Who has reported, who has not, and what whoever collects does about it. */
export function CycleMonitor({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation();
  const { loc, sap } = route.useSearch();
  const navigate = route.useNavigate();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isAccepting, setAccepting] = useState(false);
  const [extendedId, setExtendedId] = useState<string | null>(null);
  const mayAct = cycle.mayManage && cycle.state === 'OPEN';
  const shown = cycle.reports.filter(({ state }) => loc !== 'chua-gui' || !isSent(state));
  const rows = sap === 'trang-thai' ? [...shown].sort(byState) : shown;
  // What changed its state since it was ticked is no longer meant.
  const chosen = cycle.reports.filter(({ id, state }) => ticked.has(id) && state === 'SENT');
  const extended = cycle.reports.find(({ id }) => id === extendedId);
  const text = unsentText(cycle, t);
  return (
    <Stack>
      <Facts cycle={cycle} />
      {cycle.state !== 'DRAFT' && cycle.reports.length > 1 && <StateCounts reports={cycle.reports} />}
      {cycle.state !== 'DRAFT' && (
        <Group justify="space-between" data-no-print>
          <SegmentedControl
            aria-label={t('cycle.show')}
            data={[
              { value: 'tat-ca', label: t('cycle.show.all') },
              { value: 'chua-gui', label: t('cycle.show.unsent') },
            ]}
            value={loc ?? 'tat-ca'}
            onChange={(value) =>
              void navigate({
                search: { ...(sap && { sap }), ...(value === 'chua-gui' && { loc: 'chua-gui' as const }) },
              })
            }
          />
          <Group gap="sm">
            {mayAct && text !== '' && (
              <>
                <MadePaper path={`/api/cycles/${cycle.id}/reminder.docx`} words={t('cycle.reminder')} />
                <CopyButton value={text} label={t('cycle.copyUnsent')} />
              </>
            )}
            {mayAct && (
              <Button
                disabled={chosen.length === 0}
                onClick={() => {
                  setAccepting(true);
                }}
              >
                {chosen.length === 0 ? t('cycle.accept') : t('cycle.acceptSome', { count: chosen.length })}
              </Button>
            )}
          </Group>
        </Group>
      )}
      {mayAct && rows.some(({ state }) => state === 'SENT') && (
        <Text size="sm" c="dimmed">
          {t('cycle.acceptHint')}
        </Text>
      )}
      {rows.length === 0 && <EmptyState title={t('cycle.unsentNone')} order={2} />}
      {rows.length > 0 && (
        <MonitorTable
          cycle={cycle}
          rows={rows}
          mayAct={mayAct}
          ticked={new Set(chosen.map(({ id }) => id))}
          onTick={setTicked}
          isSorted={sap === 'trang-thai'}
          onSort={() =>
            void navigate({ search: { ...(loc && { loc }), ...(sap === undefined && { sap: 'trang-thai' as const }) } })
          }
          onExtend={setExtendedId}
        />
      )}
      {isAccepting && (
        <AcceptDialog
          reports={chosen}
          onClose={() => {
            setAccepting(false);
          }}
        />
      )}
      {extended !== undefined && (
        <ExtendDialog
          cycle={cycle}
          report={extended}
          onClose={() => {
            setExtendedId(null);
          }}
        />
      )}
    </Stack>
  );
}

function Facts({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation();
  const { period, indicators } = cycle;
  // Many are listed by their codes; the tab of results names them all.
  const asked =
    indicators.length > 5
      ? indicators.map(({ code }) => code).join(', ')
      : indicators.map(({ code, definition }) => `${code} · ${definition.name}`);
  const kind = `${t(`period.kind.${period.kind}`)}, ${String(period.reportingYear)}`;
  return (
    <FactList
      facts={[
        [t('cycle.field.unit'), cycle.unit.name],
        [t('cycle.fact.window'), kind],
        [t('cycle.fact.due'), formatInstant(cycle.dueAt)],
        [t('cycle.field.structureDate'), formatDay(cycle.structureDate)],
        [t('cycle.field.receiver'), cycle.receiver],
        [t('cycle.fact.indicators'), asked],
      ]}
    />
  );
}

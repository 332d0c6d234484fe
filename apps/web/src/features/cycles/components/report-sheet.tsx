import type { ReportAction } from '@lotrinh/contracts';
import { Alert, Button, Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridTableHandle } from '../../../shared/grid/grid-table.js';
import type { GridPlace } from '../../../shared/grid/grid-types.js';
import { LeaveGuard } from '../../../shared/grid/leave-guard.js';
import { Page } from '../../../shared/ui/page.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Report } from '../api/report.js';
import { ReportStateBadge } from './cycle-badges.js';
import { MadePaper } from './made-paper.js';
import { ReportActionButtons, ReportActionDialog, sendingActions } from './report-actions.js';
import { ReportContext } from './report-context.js';
import { ReportReturned } from './report-returned.js';
import { ReportSteps } from './report-steps.js';
import { isNarrative } from './sheet-cells.js';
import { SheetGrid } from './sheet-grid.js';
import { SheetKept } from './sheet-kept.js';
import { narrativeId, SheetNarratives } from './sheet-narratives.js';
import { SheetNotices } from './sheet-notices.js';
import { SheetPanel } from './sheet-panel.js';
import { SheetSummary } from './sheet-summary.js';
import { useSheet } from './use-sheet.js';
import { useSheetProblems } from './use-sheet-problems.js';

type Props = { report: Report; trail: ReactNode[]; mayEnter: boolean; onEnter: (() => void) | null };

/** The report of one respondent: context, steps to take, what is to be mended, the sheet and its way so far. */
export function ReportSheet({ report, trail, mayEnter: isOpen, onEnter }: Props) {
  const { t } = useTranslation();
  const [panel, setPanel] = useState<string | null>(null);
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [asked, setAsked] = useState<ReportAction | null>(null);
  const [isTried, setTried] = useState(false);
  const [found, setFound] = useState<string[]>([]);
  const table = useRef<GridTableHandle>(null);
  const summary = useRef<HTMLDivElement>(null);
  const sheet = useSheet(report, isOpen, setPanel);
  const { grid, lines, columns, cells } = sheet;
  const { problems, notes } = useSheetProblems(sheet);
  const shown = isOpen ? problems.filter(({ kind }) => isTried || kind !== 'EMPTY') : [];
  const foundOnly = found.filter((code) => !problems.some((problem) => problem.code === code));
  // What was left open last time is listed at once.
  const [isListed, setListed] = useState(() => isOpen && shown.length > 0);
  const opened = panel === null ? undefined : cells.get(panel);

  const go = ({ itemId, column }: GridPlace): void => {
    const cell = cells.get(itemId);
    if (cell !== undefined && isNarrative(cell)) document.getElementById(narrativeId(itemId))?.focus();
    else table.current?.go({ itemId, column });
    setPlace({ itemId, column });
  };
  const next = (): void => {
    const at = shown.findIndex((each) => each.itemId === place?.itemId && each.column === place.column);
    const problem = shown[at + 1] ?? shown[0];
    if (problem) go(problem);
  };
  const showAll = (codes: string[]): void => {
    setAsked(null);
    setTried(true);
    setListed(true);
    setFound(codes);
    // After it has been drawn.
    setTimeout(() => summary.current?.focus());
  };
  const ask = (action: ReportAction): void => {
    if (isOpen && sendingActions.includes(action) && problems.length > 0) showAll([]);
    else setAsked(action);
  };
  const main = (['SEND', 'RESEND', 'TO_HEAD', 'SEND_ON_BEHALF'] as const).find((each) => report.actions.includes(each));
  useHotkeys(
    [
      ['alt+N', next],
      [
        'mod+Enter',
        () => {
          if (main !== undefined && asked === null) ask(main);
        },
      ],
      [
        'F4',
        () => {
          setPanel(place?.itemId ?? null);
        },
      ],
    ],
    [],
  );
  // Steps of whoever enters for the unit come after it was begun.
  const actions = onEnter === null ? report.actions : report.actions.filter((action) => action !== 'SEND_ON_BEHALF');

  return (
    <Page
      title={report.unit.name}
      intro={[
        report.represents.length > 1 && t('sheet.respondentFor', { count: report.represents.length }),
        t('sheet.collector', { unit: report.cycle.unit.name }),
      ]
        .filter((part) => part !== false)
        .join(' · ')}
      trail={trail}
      status={<ReportBadges report={report} />}
      actions={
        <>
          <MadePaper path={`/api/reports/${report.id}/report.docx`} words={t('sheet.unitWord')} />
          {onEnter !== null && (
            <Button variant="default" onClick={onEnter}>
              {t('sheet.enterOnBehalf')}
            </Button>
          )}
          <ReportActionButtons actions={actions} onAsk={ask} />
        </>
      }
    >
      <Stack gap="lg">
        <ReportContext report={report} lines={lines} problems={isOpen ? problems : []} />
        <ReportReturned
          report={report}
          onGo={(itemId) => {
            go({ itemId, column: 'value' });
          }}
        />
        <SheetNotices sheet={sheet} isOpen={isOpen} />
        {isOpen && report.actions.includes('SEND_ON_BEHALF') && !report.actions.includes('TO_HEAD') && (
          <Alert variant="outline">{t('sheet.enteringOnBehalf')}</Alert>
        )}
        {!isOpen && <SheetKept report={report} />}
        {isOpen && (
          <SheetSummary
            problems={shown}
            found={foundOnly}
            columns={columns}
            isListed={isListed}
            onList={setListed}
            onGo={go}
            onNext={next}
            frame={summary}
          />
        )}
        <SheetGrid
          sheet={sheet}
          isOpen={isOpen}
          notes={notes}
          place={place}
          onPlace={setPlace}
          onPanel={setPanel}
          handle={table}
        />
        <SheetNarratives lines={lines} isOpen={isOpen} onWrite={grid.write} />
        <ReportSteps steps={report.steps} />
      </Stack>
      {opened && (
        <SheetPanel
          report={report}
          cell={opened}
          isOpen={isOpen}
          onSave={grid.saveNow}
          onClose={() => {
            setPanel(null);
            if (place !== null) table.current?.go(place);
          }}
        />
      )}
      {asked !== null && (
        <ReportActionDialog
          report={report}
          action={asked}
          unsaved={grid.unsaved}
          onSave={grid.saveNow}
          onNotReady={showAll}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
      <LeaveGuard isUnsaved={isOpen && grid.unsaved > 0} words={t('sheet.leave')} />
    </Page>
  );
}

function ReportBadges({ report: { state, isOnBehalf, changedAfterAcceptance: changed } }: { report: Report }) {
  const { t } = useTranslation();
  return (
    <>
      <ReportStateBadge state={state} />
      {isOnBehalf && <StatusBadge tone="attention">{t('sheet.onBehalf')}</StatusBadge>}
      {changed > 0 && <StatusBadge tone="attention">{t('sheet.changedAfter', { count: changed })}</StatusBadge>}
    </>
  );
}

import { cycleLimits, type PeriodKind, type PeriodView, type UnitRef } from '@lotrinh/contracts';
import { dayInVietnam, keptDistance, nextPeriod } from '@lotrinh/domain';
import type { CycleInput } from '../../../gql/graphql.js';
import { formatTime, today } from '../../../shared/lib/format.js';
import type { Cycle } from '../api/get-cycles.js';

export type IndicatorChoice = { id: string; code: string; name: string };
export type RespondentChoice = { unit: UnitRef; represents: UnitRef[]; exempt: string[] };

/** A round as it is written. Named like what is sent, so that what the server refuses finds its place. */
export type CycleForm = {
  unitId: string | null;
  title: string;
  kind: PeriodKind;
  dataFrom: string | null;
  /** The whole period's faults stand here. */
  period: string | null;
  reportingYear: string;
  dueOn: string | null;
  dueTime: string;
  structureDate: string | null;
  receiver: string;
  indicatorIds: IndicatorChoice[];
  respondents: RespondentChoice[];
};

export const blankCycle = (): CycleForm => ({
  ...{ unitId: null, title: '', kind: 'HALF_YEAR', dataFrom: null, period: null, dueOn: null, dueTime: '16:00' },
  ...{ structureDate: today(), receiver: '', indicatorIds: [], respondents: [] },
  reportingYear: today().slice(0, 4),
});

const refOf = ({ id, name }: { id: string; name: string }): UnitRef => ({ id, name, shortName: null });

function written(cycle: Cycle, period: PeriodView, dueOn: string, structureDate: string): CycleForm {
  const { title, receiver, dueAt, unit, indicators, reports } = cycle;
  return {
    ...{ unitId: unit.id, title, receiver: receiver ?? '', dueOn, dueTime: formatTime(dueAt), structureDate },
    ...{ kind: period.kind, dataFrom: period.dataFrom, period: period.dataTo },
    reportingYear: String(period.reportingYear),
    indicatorIds: indicators.map(({ id, code, definition }) => ({ id, code, name: definition.name })),
    respondents: reports.map((report) => ({
      ...{ unit: refOf(report.unit), represents: report.represents.map(refOf), exempt: [...report.exempt] },
    })),
  };
}

/** A round in preparation as it stands. */
export const formOfCycle = (cycle: Cycle): CycleForm =>
  written(cycle, cycle.period, dayInVietnam(new Date(cycle.dueAt)), cycle.structureDate);

/** The round after: same indicators, respondents and receiver; period and days move on, the hour stays. */
export function formOfNext(cycle: Cycle): CycleForm {
  const next = nextPeriod(cycle.period);
  const moved = (day: string): string => keptDistance(day, cycle.period, next);
  return written(cycle, next, moved(dayInVietnam(new Date(cycle.dueAt))), moved(cycle.structureDate));
}

/** An hour as people write it: "16:00", "16 giờ", "16h30"; null for what is none. */
export function readTime(typed: string): string | null {
  const [, hour, minute = '00'] = /^([01]?\d|2[0-3])\s*(?:[:.]|h|giờ)\s*([0-5]\d)?$/i.exec(typed.trim()) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
}

/** What is sent. Fields that are required are filled when a form is submitted. */
export function inputOf(form: CycleForm): CycleInput {
  const asked = new Set(form.indicatorIds.map(({ id }) => id));
  return {
    title: form.title,
    period: {
      ...{ kind: form.kind, dataFrom: form.dataFrom ?? '', dataTo: form.period ?? '' },
      reportingYear: Number(form.reportingYear),
    },
    ...{
      dueOn: form.dueOn ?? '',
      dueTime: readTime(form.dueTime) ?? form.dueTime,
      structureDate: form.structureDate ?? '',
    },
    receiver: form.receiver.trim() === '' ? null : form.receiver,
    indicatorIds: form.indicatorIds.map(({ id }) => id),
    respondents: form.respondents.map(({ unit, represents, exempt }) => ({
      ...{ unitId: unit.id, represents: represents.map(({ id }) => id) },
      // What is no longer asked concerns nobody.
      exempt: exempt.filter((id) => asked.has(id)),
    })),
  };
}

/** Adds respondents that are not in the round yet, each for itself unless another one answers for it. */
export function withRespondents(present: readonly RespondentChoice[], units: readonly UnitRef[]): RespondentChoice[] {
  const known = new Set(present.flatMap(({ unit, represents }) => [unit.id, ...represents.map(({ id }) => id)]));
  const added = units
    .filter(({ id }) => !known.has(id))
    .map((unit): RespondentChoice => ({ unit, represents: [unit], exempt: [] }));
  return [...present, ...added].slice(0, cycleLimits.respondents);
}

/** The item one place up or down; the same list where it already stands at that end. */
export function moved<Item>(items: readonly Item[], at: number, by: 1 | -1): Item[] {
  const item = items[at];
  const other = items[at + by];
  if (item === undefined || other === undefined) return [...items];
  const next = [...items];
  next[at] = other;
  next[at + by] = item;
  return next;
}

import type { ReportAction } from '@lotrinh/contracts';
import type { CellService } from '../features/cycles/cell.service.js';
import type { CycleService } from '../features/cycles/cycle.service.js';
import type { ReportService } from '../features/cycles/report.service.js';
import type { Actor } from '../platform/auth/actor.js';
import type { DemoCycle } from './cycles.js';

type Services = { cycles: CycleService; reports: ReportService; cells: CellService };
type Known = {
  unit: (key: string) => string;
  indicator: (code: string) => string;
  person: (username: string) => Actor;
};

/** Opens one round of the demo, and sends through it what was answered: entered, sent by the head, accepted. */
export async function loadCycle({ cycles, reports, cells }: Services, cycle: DemoCycle, known: Known): Promise<void> {
  const { unit, keeper, codes, respondents, answers, isClosed, ...values } = cycle;
  const collector = known.person(keeper);
  const made = await cycles.create(collector, known.unit(unit), {
    ...values,
    indicatorIds: codes.map(known.indicator),
    respondents: respondents.map(([key, exempt]) => ({
      ...{ unitId: known.unit(key), represents: [known.unit(key)], exempt: exempt.map(known.indicator) },
    })),
  });
  const { lockVersion, reports: owed } = await cycles.open(collector, made.id, made.lockVersion);
  for (const { unit: key, writer, head, words } of answers) {
    const report = owed.find((each) => each.unit.id === known.unit(key));
    if (report === undefined) throw new Error(`Nothing is asked of ${key}`);
    const entries = Object.entries(words);
    await cells.save(
      known.person(writer),
      report.id,
      entries.map(([code, said]) => ({ indicatorId: known.indicator(code), lockVersion: 0, words: said })),
    );
    const way: [string, ReportAction][] = [
      [writer, 'TO_HEAD'],
      [head, 'SEND'],
      [keeper, 'ACCEPT'],
    ];
    for (const [name, action] of way) {
      const actor = known.person(name);
      const { lockVersion: seen } = await reports.get(actor, report.id);
      await reports.move(actor, report.id, {
        ...{ action, lockVersion: seen, reason: null, returns: [], paperFileId: null },
      });
    }
  }
  if (isClosed) await cycles.close(collector, made.id, lockVersion);
}

import type { FigureDrift, FrozenFigure, SnapshotSummary, SnapshotView } from '@lotrinh/contracts';
import { driftOf } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { canonicalJson } from '../../platform/database/canonical-json.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { CycleQueries } from './cycle.queries.js';
import { FigureService } from './figure.service.js';

type Row = Omit<SnapshotSummary, 'takenAt'> & { takenAt: Date };
const columns = 's.id, s.n, s.sha256, s.taken_at as "takenAt", s.taken_by_name as "takenBy"';

/**
 * "Chốt số liệu": the official figures of a round with everybody behind them, kept for good. Values may be corrected later; what
 * was frozen stays byte for byte, and what is otherwise today is told with its causes (spec 2 §5.10).
 */
@Injectable()
export class SnapshotService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: CycleQueries,
    private readonly figures: FigureService,
  ) {}

  /** The newest first. */
  async list(actor: Actor, cycleId: string): Promise<SnapshotSummary[]> {
    await this.cycles.get(actor, cycleId);
    const rows = await this.db.query<Row>(
      `select ${columns} from cycle_snapshot s where s.cycle_id = $1 order by s.n desc limit 100`,
      [cycleId],
    );
    return rows.map(summary);
  }

  async get(actor: Actor, id: string): Promise<SnapshotView> {
    const row = await this.db.get<Row & { cycleId: string; content: string }>(
      `select ${columns}, s.cycle_id as "cycleId", s.content from cycle_snapshot s where s.id = $1`,
      [id],
    );
    await this.figures.demandReader(actor, row.cycleId);
    const { content, cycleId: _of, ...rest } = row;
    return { ...summary(rest), figures: (JSON.parse(content) as { figures: FrozenFigure[] }).figures };
  }

  /** Freezes what is accepted now; needs `cycle.manage`. */
  async freeze(actor: Actor, cycleId: string): Promise<SnapshotSummary> {
    return this.db.write(actor, async () => {
      const cycle = await this.cycles.get(actor, cycleId);
      demand(holdsOn(actor, 'cycle.manage', cycle.unitPath), 'access.forbidden');
      demand(cycle.state === 'OPEN', 'cycle.not_open');
      const { title, period, structureDate } = cycle;
      const figures = await this.figures.whole(actor, cycleId);
      const content = canonicalJson({ cycle: { id: cycleId, title, period, structureDate }, figures });
      const { n } = await this.db.get<{ n: number }>(
        'select coalesce(max(n), 0) + 1 as n from cycle_snapshot where cycle_id = $1',
        [cycleId],
      );
      const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
      const [id, takenAt] = [newId(), this.clock.now()];
      const sha256 = createHash('sha256').update(content).digest('hex');
      await this.db.insert('cycle_snapshot', {
        ...{ id, cycle_id: cycleId, n, content, sha256, taken_at: takenAt },
        ...{ taken_by: actor.personId, taken_by_name: name },
      });
      await this.audit.record(actor, {
        ...{ action: 'cycle.frozen', entity: 'cycle', entityId: cycleId, unitId: cycle.unitId },
        changes: { n, sha256 },
      });
      return { id, n, sha256, takenAt: takenAt.toISOString(), takenBy: name };
    });
  }

  /** What of the frozen figures is otherwise today, and through whom. */
  async drift(actor: Actor, id: string): Promise<FigureDrift[]> {
    const { figures } = await this.get(actor, id);
    const { cycleId } = await this.db.get<{ cycleId: string }>(
      'select cycle_id as "cycleId" from cycle_snapshot where id = $1',
      [id],
    );
    return driftOf(figures, await this.figures.whole(actor, cycleId));
  }
}

const summary = ({ takenAt, ...rest }: Row): SnapshotSummary => ({ ...rest, takenAt: takenAt.toISOString() });

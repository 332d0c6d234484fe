import type { CellAnswer, EntryWords, ObservationView } from '@lotrinh/contracts';
import { definitionOf, emptyWords, mayWriteCells, readEntry } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { columnsOf, observationView } from './cell.mapper.js';
import { CellQueries } from './cell.queries.js';
import { type HeldReport, ReportService } from './report.service.js';
import { type SheetLine, SheetService } from './sheet.service.js';

export type WrittenCell = { indicatorId: string; lockVersion: number; words: EntryWords };

/** Values as they are entered: every entry follows the one before and changes none (spec 2 head "Values"). */
@Injectable()
export class CellService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly reports: ReportService,
    private readonly sheets: SheetService,
    private readonly cells: CellQueries,
  ) {}

  /**
   * Keeps cells one by one: what somebody else entered meanwhile is answered as a conflict and not touched. What breaks a rule is
   * kept too, it only cannot be sent.
   */
  async save(actor: Actor, reportId: string, written: readonly WrittenCell[]): Promise<CellAnswer[]> {
    return this.db.write(actor, async () => {
      // Whoever moves the report waits, or this save finds it moved.
      await this.db.query('select id from report where id = $1 for share', [reportId]);
      const held = await this.reports.held(actor, reportId);
      demand(mayWriteCells(held.standing, held.seats), 'report.not_editable');
      const before = await this.linesOf(actor, held);
      const author = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
      const results = new Map<string, CellAnswer['result']>();
      let kept = 0;
      for (const each of written) {
        const line = before.get(each.indicatorId);
        if (line === undefined || line.view.isExempt) throw new DomainError('request.invalid');
        if (isSame(line.view.words, each.words)) results.set(each.indicatorId, 'SAVED');
        else {
          const isKept = await this.keep(actor, held, line, each, author.name);
          results.set(each.indicatorId, isKept ? 'SAVED' : 'CONFLICT');
          kept += Number(isKept);
        }
      }
      if (kept > 0) await this.begun(actor, held, kept);
      const after = await this.linesOf(actor, held);
      return written.flatMap(({ indicatorId }) => {
        const view = after.get(indicatorId)?.view;
        if (view === undefined) return [];
        const { lockVersion, words, state, changedBy, changedAt } = view;
        const result = results.get(indicatorId) ?? 'SAVED';
        return [{ indicatorId, result, lockVersion, words, state, changedBy, changedAt }];
      });
    });
  }

  /** Every entry of one cell, the newest first. */
  async history(actor: Actor, reportId: string, indicatorId: string): Promise<ObservationView[]> {
    const lines = await this.linesOf(actor, await this.reports.held(actor, reportId));
    const line = lines.get(indicatorId);
    if (line === undefined) throw new DomainError('record.not_found');
    if (line.cell === null) return [];
    const definition = definitionOf(line.view.indicator.definition);
    return (await this.cells.history(line.cell.id)).map((stored) => observationView(stored, definition));
  }

  private async linesOf(actor: Actor, { cycle, report }: HeldReport): Promise<Map<string, SheetLine>> {
    return new Map((await this.sheets.lines(actor, cycle, report)).map((line) => [line.view.indicator.id, line]));
  }

  /** Writes one entry; false where somebody was faster. */
  private async keep(actor: Actor, held: HeldReport, line: SheetLine, written: WrittenCell, author: string) {
    const { cycle, report } = held;
    const { view, cell } = line;
    const id = newId();
    const cellId = cell?.id ?? newId();
    if (cell === null) {
      const made = await this.db.query(
        `insert into cell (id, indicator_id, unit_id, period_id, current_id) values ($1, $2, $3, $4, $5)
         on conflict on constraint cell_key do nothing returning id`,
        [cellId, view.indicator.id, report.unitId, cycle.periodId, id],
      );
      if (made.length === 0) return false;
    } else {
      const moved = await this.db.query(
        'update cell set current_id = $3, lock_version = lock_version + 1 where id = $1 and lock_version = $2 returning id',
        [cellId, written.lockVersion, id],
      );
      if (moved.length === 0) return false;
    }
    const definition = definitionOf(view.indicator.definition);
    const { input } = readEntry(definition, written.words, {
      ...{ respondentId: report.id, represents: report.represents.length, knownWhole: view.knownWhole },
      hasFile: view.files.length > 0,
    });
    await this.db.insert('observation', {
      ...{
        id,
        cell_id: cellId,
        indicator_version_id: view.indicator.definition.id,
        supersedes: cell?.current?.id ?? null,
      },
      ...columnsOf(written.words, input),
      ...{ author_id: actor.personId, author_name: author, at: this.clock.now() },
    });
    return true;
  }

  private async begun(actor: Actor, { report }: HeldReport, count: number): Promise<void> {
    await this.db.query(
      `update report set state = case when state = 'NOT_STARTED' then 'IN_PROGRESS' else state end,
         changed_after_acceptance = changed_after_acceptance + case when accepted_at is null then 0 else $2 end
       where id = $1`,
      [report.id, count],
    );
    await this.audit.record(actor, {
      ...{ action: 'cells.entered', entity: 'report', entityId: report.id, unitId: report.unitId, changes: { count } },
    });
  }
}

const fields = Object.keys(emptyWords) as (keyof EntryWords)[];
const isSame = (a: EntryWords, b: EntryWords): boolean =>
  fields.every((field) => typedText(a[field]) === typedText(b[field]));

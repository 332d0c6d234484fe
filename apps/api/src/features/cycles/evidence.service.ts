import { cycleLimits } from '@lotrinh/contracts';
import { mayWriteCells } from '@lotrinh/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { FileAccess } from '../documents/file-access.service.js';
import { type ScannedFile, ScannedFileService } from '../documents/scanned-file.service.js';
import { ReportService } from './report.service.js';
import { SheetService } from './sheet.service.js';

const reading = ['report.read', 'report.write', 'report.confirm', 'cycle.manage'] as const;

/** Files behind values: the evidence of one cell, and the signed paper from which a report was entered for its unit. */
@Injectable()
export class EvidenceService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly scans: ScannedFileService,
    private readonly files: FileAccess,
    private readonly reports: ReportService,
    private readonly sheets: SheetService,
  ) {}

  onModuleInit(): void {
    this.files.allow(
      (actor, add) =>
        `f.id in (select e.file_id from cell_file e join cell x on x.id = e.cell_id where ${within(actor, reading, 'x.unit_id', add)})`,
    );
    this.files.allow(
      (actor, add) => `f.id in (select s.paper_file_id from report_step s join report r on r.id = s.report_id
        where ${within(actor, reading, 'r.unit_id', add)})`,
    );
  }

  /** Attaches a file to a cell; the cell itself, its value and its lock stay as they are. */
  async attach(actor: Actor, reportId: string, indicatorId: string, isDeclared: boolean, file: ScannedFile) {
    const { held, line } = await this.db.read(actor, () => this.cell(actor, reportId, indicatorId));
    demand(line.view.files.length < cycleLimits.files, 'report.file_refused');
    return this.scans.keep(actor, file, {
      ...{ unitId: held.report.unitId, isDeclared, refusal: 'report.file_refused' },
      changes: { report: reportId, indicator: indicatorId },
      attach: async (fileId) => {
        const { held: now, line: found } = await this.cell(actor, reportId, indicatorId);
        const cellId = found.cell?.id ?? (await this.silentCell(actor, reportId, indicatorId));
        const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
        await this.db.insert('cell_file', {
          ...{ cell_id: cellId, file_id: fileId, added_by: actor.personId, added_by_name: name },
          added_at: this.clock.now(),
        });
        demand(mayWriteCells(now.standing, now.seats), 'report.not_editable');
      },
    });
  }

  /** Takes a file off a cell; the file stays, since an earlier report may have rested on it. */
  async detach(actor: Actor, reportId: string, indicatorId: string, fileId: string): Promise<boolean> {
    return this.db.write(actor, async () => {
      const { held, line } = await this.cell(actor, reportId, indicatorId);
      demand(line.cell !== null, 'record.not_found');
      const gone = await this.db.query('delete from cell_file where cell_id = $1 and file_id = $2 returning file_id', [
        line.cell.id,
        fileId,
      ]);
      demand(gone.length > 0, 'record.not_found');
      await this.audit.record(actor, {
        ...{ action: 'cell.file_removed', entity: 'report', entityId: reportId, unitId: held.report.unitId },
        changes: { indicator: indicatorId, file: fileId },
      });
      return true;
    });
  }

  /** Keeps the signed paper from which whoever collects enters a report. */
  async keepPaper(actor: Actor, reportId: string, isDeclared: boolean, file: ScannedFile): Promise<{ id: string }> {
    const { cycle, report } = await this.db.read(actor, () => this.reports.held(actor, reportId));
    demand(holdsOn(actor, 'cycle.manage', cycle.unitPath), 'access.forbidden');
    const changes = { report: reportId };
    return this.scans.keep(actor, file, { unitId: report.unitId, isDeclared, refusal: 'report.file_refused', changes });
  }

  /** The cell in a report that the actor may write. */
  private async cell(actor: Actor, reportId: string, indicatorId: string) {
    const held = await this.reports.held(actor, reportId);
    demand(mayWriteCells(held.standing, held.seats), 'report.not_editable');
    const lines = await this.sheets.lines(actor, held.cycle, held.report);
    const line = lines.find(({ view }) => view.indicator.id === indicatorId);
    demand(line !== undefined && !line.view.isExempt, 'record.not_found');
    return { held, line };
  }

  /** Evidence may come before the value: the cell is there, and says nothing. */
  private async silentCell(actor: Actor, reportId: string, indicatorId: string): Promise<string> {
    const { held, line } = await this.cell(actor, reportId, indicatorId);
    const [id, observationId] = [newId(), newId()];
    const place = [indicatorId, held.report.unitId, held.cycle.periodId];
    const made = await this.db.query(
      `insert into cell (id, indicator_id, unit_id, period_id, current_id) values ($1, $2, $3, $4, $5)
       on conflict on constraint cell_key do nothing returning id`,
      [id, ...place, observationId],
    );
    if (made.length === 0) {
      // A value came first, at the same moment.
      const first = await this.db.get<{ id: string }>(
        `select x.id from cell x where x.indicator_id = $1 and x.unit_id = $2 and x.period_id = $3
           and x.measure = 'ACTUAL' and x.dimension_key = ''`,
        place,
      );
      return first.id;
    }
    const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
    await this.db.insert('observation', {
      ...{ id: observationId, cell_id: id, indicator_version_id: line.view.indicator.definition.id },
      ...{ state: 'MISSING', basis: 'COUNTED', author_id: actor.personId, author_name: name, at: this.clock.now() },
    });
    return id;
  }
}

import type { PlanFilter, PlanSort, PlanTable } from '@lotrinh/contracts';
import { translate } from '@lotrinh/messages';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock, shownInstant } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { writeSpreadsheet } from '../../platform/spreadsheet/spreadsheet.js';
import { PlanDetailQueries } from './plan-detail.queries.js';
import { PlanItemQueries } from './plan-item.queries.js';
import { PlanListQueries } from './plan-list.queries.js';
import { filled, tablesIn } from './plan-sheets.js';
import { newestFirst } from './plan.service.js';

const MOST_ROWS = 5000;

/** Lists and tables as Excel files. Documents of restricted circulation leave the system only on paper. */
@Injectable()
export class PlanExportService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly listed: PlanListQueries,
    private readonly plans: PlanDetailQueries,
    private readonly items: PlanItemQueries,
  ) {}

  /** What the filter finds, without the plans of restricted circulation; their number is said. */
  async list(actor: Actor, filter: PlanFilter, sort: PlanSort | undefined): Promise<MadeFile> {
    const say = (key: Parameters<typeof translate>[1], params = {}) => translate(actor.locale, key, params);
    const found = await this.listed.all(actor, filter, sort ?? newestFirst, MOST_ROWS);
    const open = found.filter((row) => row.restriction === 'NONE');
    const restricted = found.length - open.length;
    const title = say('plan.export.title');
    const notes = [
      title,
      say('plan.export.filter', { filter: await this.filterText(actor, filter) }),
      await this.madeNote(actor),
      ...(restricted > 0 ? [say('plan.export.restricted', { count: restricted })] : []),
      ...(found.length === MOST_ROWS ? [say('plan.export.most', { max: MOST_ROWS })] : []),
    ];
    const bytes = await writeSpreadsheet({ name: title, notes, ...filled(tablesIn(actor.locale).plans, open) });
    return { name: fileName(title, this.clock.today()), bytes };
  }

  /** One table of one version; `plan.export_restricted` where circulation is restricted. */
  async table(actor: Actor, versionId: string, table: PlanTable): Promise<MadeFile> {
    const version = await this.plans.visibleVersion(actor, versionId);
    demand(version.restriction === 'NONE', 'plan.export_restricted');
    const tables = tablesIn(actor.locale);
    const content = {
      TARGETS: async () => filled(tables.targets, await this.items.targetRows(versionId, null)),
      TASKS: async () => filled(tables.tasks, await this.items.taskRows(versionId, null)),
      FUNDING: async () => filled(tables.funding, await this.items.fundingRows(versionId, null)),
      BASES: async () => filled(tables.bases, await this.items.basisRows(versionId, null)),
    };
    const keys = { TARGETS: 'targets', TASKS: 'tasks', FUNDING: 'funding', BASES: 'bases' } as const;
    const name = translate(actor.locale, `plan.tab.${keys[table]}`);
    const sheet = { name, notes: [version.title, name, await this.madeNote(actor)], ...(await content[table]()) };
    const bytes = await writeSpreadsheet(sheet);
    await this.db.write(actor, () =>
      this.audit.record(actor, {
        action: 'plan.exported',
        entity: 'plan_version',
        entityId: versionId,
        unitId: version.unitId,
        changes: { table },
      }),
    );
    return { name: fileName(`${name} ${version.title}`, this.clock.today()), bytes };
  }

  private async madeNote(actor: Actor): Promise<string> {
    const person = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
    const time = shownInstant(this.clock.now());
    return translate(actor.locale, 'plan.export.made', { time, name: person.name });
  }

  private async filterText(actor: Actor, filter: PlanFilter): Promise<string> {
    const unit = filter.unitId
      ? await this.db.find<{ name: string }>(
          'select name from unit_version where unit_id = $1 order by valid_from desc limit 1',
          [filter.unitId],
        )
      : null;
    const parts = [
      filter.q ? `"${filter.q}"` : null,
      unit?.name,
      filter.kind ? translate(actor.locale, `plan.kind.${filter.kind}`) : null,
      filter.standing ? translate(actor.locale, `plan.standing.${filter.standing}`) : null,
      filter.year ? String(filter.year) : null,
    ].filter((part) => part !== null && part !== undefined);
    return parts.join('; ') || translate(actor.locale, 'plan.export.noFilter');
  }
}

/** Without diacritics and short enough for any file system: `Ke-hoach-2026_20261121.xlsx`. */
function fileName(title: string, day: string): string {
  return `${fold(title).replaceAll(' ', '-').slice(0, 80)}_${day.replaceAll('-', '')}.xlsx`;
}

import { type AssignedFilter, type AssignedPage, type AssignedView } from '@lotrinh/contracts';
import { type Locale, type MessageKey, translate } from '@lotrinh/messages';
import { fold, formatDateShort } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { type SheetCell, type SheetColumn, writeSpreadsheet } from '../../platform/spreadsheet/spreadsheet.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { AssignedQueries } from './assigned.queries.js';

const MOST_ROWS = 5000;

/** "Chỉ tiêu, nhiệm vụ được giao": everything that plans in force give to one unit, in one list. */
@Injectable()
export class AssignedService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly units: UnitDirectoryService,
    private readonly assigned: AssignedQueries,
  ) {}

  async list(actor: Actor, filter: AssignedFilter, page: number, size: number): Promise<AssignedPage> {
    return { ...(await this.assigned.list(actor, filter, pageWindow(page, size))), page, size };
  }

  /** The list as Excel, at most 5000 rows. Plans of restricted circulation leave the system only on paper. */
  async export(actor: Actor, filter: AssignedFilter): Promise<MadeFile> {
    const [unit] = await this.units.listRefs([filter.unitId], null);
    demand(unit !== undefined, 'record.not_found');
    const { items } = await this.assigned.list(actor, filter, { limit: MOST_ROWS, offset: 0, unrestricted: true });
    const columns = columnsIn(actor.locale);
    const title = translate(actor.locale, 'assigned.title');
    const bytes = await writeSpreadsheet({
      name: title,
      notes: [title, unit.name],
      columns,
      rows: items.map((item) => columns.map(({ of }) => of(item))),
    });
    await this.db.write(actor, () =>
      this.audit.record(actor, {
        ...{ action: 'assigned.exported', entity: 'unit', entityId: filter.unitId, unitId: filter.unitId },
        changes: { rows: items.length },
      }),
    );
    return { name: `${fold(`${title} ${unit.name}`).replaceAll(' ', '-').slice(0, 80)}_${this.day()}.xlsx`, bytes };
  }

  private day(): string {
    return this.clock.today().replaceAll('-', '');
  }
}

const givenText = ({ documentNumber, issuedOn }: NonNullable<AssignedView['given']>): string =>
  `${documentNumber}, ${formatDateShort(issuedOn)}`;

function columnsIn(locale: Locale): (SheetColumn & { of: (row: AssignedView) => SheetCell })[] {
  const word = (key: MessageKey) => translate(locale, key);
  return [
    { title: word('assigned.kind'), width: 14, as: 'text', of: ({ kind }) => word(`assigned.kind.${kind}`) },
    { title: word('assigned.words'), width: 60, as: 'text', of: ({ words }) => words },
    { title: word('assigned.role'), width: 14, as: 'text', of: ({ role }) => role && word(`plan.role.${role}`) },
    { title: word('assigned.given'), width: 30, as: 'text', of: ({ given }) => given && givenText(given) },
    { title: word('assigned.level'), width: 30, as: 'text', of: ({ given }) => given?.level ?? null },
    { title: word('assigned.among'), width: 30, as: 'text', of: ({ among }) => among },
    {
      title: word('plan.col.comparator'),
      ...{ width: 14, as: 'text', of: ({ comparator }) => comparator && word(`plan.comparator.${comparator}`) },
    },
    { title: word('plan.col.value'), width: 16, as: 'number', of: ({ value }) => value },
    { title: word('plan.col.valueMax'), width: 16, as: 'number', of: ({ valueMax }) => valueMax },
    { title: word('plan.col.unit'), width: 14, as: 'text', of: ({ unit }) => unit },
    { title: word('plan.col.targetYear'), width: 10, as: 'number', of: ({ targetYear }) => targetYear },
    { title: word('plan.col.scheduleText'), width: 20, as: 'text', of: ({ scheduleText }) => scheduleText },
    { title: word('plan.col.startYear'), width: 10, as: 'number', of: ({ startYear }) => startYear },
    { title: word('plan.col.endYear'), width: 10, as: 'number', of: ({ endYear }) => endYear },
    { title: word('plan.col.dueOn'), width: 12, as: 'day', of: ({ dueOn }) => dueOn },
    { title: word('plan.field.title'), width: 60, as: 'text', of: ({ planTitle }) => planTitle },
    { title: word('plan.field.number'), width: 20, as: 'text', of: ({ documentNumber }) => documentNumber },
    { title: word('plan.field.issuedOn'), width: 12, as: 'day', of: ({ issuedOn }) => issuedOn },
  ];
}

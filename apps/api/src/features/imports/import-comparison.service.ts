import type { ImportComparison, ImportItemKind } from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { ImportService } from './import.service.js';

/** What stands for an item in a comparison: a target with its value and year, a task by its name, a basis by its number. */
const earlierSql: Partial<Record<ImportItemKind, string>> = {
  TARGET: `select phrase as words, concat_ws(' ', comparator, trim_scale(value), trim_scale(value_max), unit, target_year) as detail from plan_target where version_id = $1 order by position`,
  TASK: `select name as words, concat_ws(' ', schedule_text, trim_scale(cost), currency) as detail from plan_task where version_id = $1 order by position`,
  FUNDING: `select printed as words, concat_ws(' ', trim_scale(amount), currency) as detail from plan_funding where version_id = $1 order by position`,
  BASIS: `select coalesce(number, title, printed) as words, coalesce(issued_on::text, '') as detail from plan_basis where version_id = $1 order by position`,
};

type Line = { words: string; detail: string };

/** What a document read again says otherwise than the version it became earlier (E40). */
@Injectable()
export class ImportComparisonService {
  constructor(
    private readonly db: Db,
    private readonly imports: ImportService,
  ) {}

  async compare(actor: Actor, importId: string): Promise<ImportComparison> {
    const found = await this.imports.get(actor, importId);
    const versionId = found.duplicateOfVersionId;
    demand(versionId !== null, 'record.not_found');
    const plan = await this.db.get<{ plan_id: string; title: string }>(
      'select v.plan_id, p.title from plan_version v join plan p on p.id = v.plan_id where v.id = $1',
      [versionId],
    );
    const kinds = Object.keys(earlierSql) as ImportItemKind[];
    const differences: ImportComparison['kinds'] = [];
    for (const kind of kinds) {
      const earlier = await this.db.query<Line>(earlierSql[kind] ?? '', [versionId]);
      const now = (await this.imports.items(actor, importId, kind)).map((item) => lineOf(item.fields));
      differences.push({ kind, ...difference(earlier, now) });
    }
    return { planId: plan.plan_id, versionId, title: plan.title, kinds: differences };
  }
}

function lineOf(fields: Awaited<ReturnType<ImportService['items']>>[number]['fields']): Line {
  const join = (...parts: (string | number | null)[]) => parts.filter((part) => part !== null && part !== '').join(' ');
  switch (fields.kind) {
    case 'TARGET':
      return {
        words: fields.phrase,
        detail: join(fields.comparator, fields.value, fields.valueMax, fields.unit, fields.targetYear),
      };
    case 'TASK':
      return { words: fields.name, detail: join(fields.scheduleText, fields.cost, fields.currency) };
    case 'FUNDING':
      return { words: fields.printed, detail: join(fields.amount, fields.currency) };
    case 'BASIS':
      return { words: fields.number ?? fields.title ?? fields.printed, detail: fields.issuedOn ?? '' };
    case 'DUTY':
    case 'VALUE':
    case 'OUTLINE':
      return { words: '', detail: '' };
  }
}

/** Lines are the same when their words fold to the same; one that kept its words but not its figures is changed. */
export function difference(earlier: readonly Line[], now: readonly Line[]) {
  const left = new Map<string, Line[]>();
  for (const line of earlier) left.set(fold(line.words), [...(left.get(fold(line.words)) ?? []), line]);
  const added: string[] = [];
  const changed: { words: string; before: string; after: string }[] = [];
  let same = 0;
  for (const line of now) {
    const match = left.get(fold(line.words))?.shift();
    if (match === undefined) added.push(line.words);
    else if (match.detail === line.detail) same += 1;
    else changed.push({ words: line.words, before: match.detail, after: line.detail });
  }
  return { same, added, changed, missing: [...left.values()].flat().map((line) => line.words) };
}

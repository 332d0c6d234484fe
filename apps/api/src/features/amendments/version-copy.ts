import { newId } from '../../platform/database/id.js';
import type { Db } from '../../platform/database/db.js';

type Row = Record<string, unknown>;

/** What becomes of one row in the copy; null leaves it out. */
export type CopyRow = (table: CopiedTable, row: Row) => Row | null;

const copiedTables = ['plan_section', 'plan_target', 'plan_task', 'plan_funding', 'plan_basis', 'plan_duty'] as const;
type CopiedTable = (typeof copiedTables)[number];

/**
 * Copies the rows of a version into another one, which is a draft. By default all of them as they are: the same item ids, the
 * same places in the source files.
 */
export async function copyRows(
  db: Db,
  from: string,
  to: { versionId: string; personId: string; now: Date },
  change: CopyRow = (_table, row) => row,
): Promise<void> {
  const stamp = { version_id: to.versionId, lock_version: 1, updated_at: to.now, updated_by: to.personId };
  for (const table of copiedTables) {
    const stored = await db.query(`select * from ${table} where version_id = $1 order by position, id`, [from]);
    const ids = new Map<unknown, string>();
    const rows = stored.flatMap((row) => {
      const changed = change(table, row);
      if (changed === null) return [];
      const id = newId();
      ids.set(row['id'], id);
      return [{ ...changed, ...stamp, id, ...(table === 'plan_section' && { rows: jsonOf(changed['rows']) }) }];
    });
    await db.insertMany(table, rows);
    if (table === 'plan_task') await copyTaskUnits(db, from, to.versionId, ids);
  }
}

async function copyTaskUnits(db: Db, from: string, to: string, ids: Map<unknown, string>): Promise<void> {
  const units = await db.query('select * from plan_task_unit where version_id = $1 order by task_id, role, position', [
    from,
  ]);
  const rows = units.flatMap((unit) => {
    const taskId = ids.get(unit['task_id']);
    return taskId === undefined ? [] : [{ ...unit, task_id: taskId, version_id: to }];
  });
  await db.insertMany('plan_task_unit', rows);
}

const jsonOf = (cells: unknown): string | null => (cells === null ? null : JSON.stringify(cells));

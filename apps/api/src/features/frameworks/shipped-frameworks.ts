import type { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { type ShippedFramework, shippedFrameworks } from './shipped-outlines.js';

/** Stores the shipped frameworks that are not there yet; one that is there never changes. Runs inside the caller's transaction. */
export async function seedFrameworks(db: Db): Promise<void> {
  const stored = await db.query<{ code: string }>('select code from framework where code is not null');
  const known = new Set(stored.map((row) => row.code));
  for (const framework of shippedFrameworks.filter(({ code }) => !known.has(code))) await store(db, framework);
}

async function store(db: Db, framework: ShippedFramework): Promise<void> {
  const id = newId();
  await db.insert('framework', {
    id,
    code: framework.code,
    title: framework.title,
    document_number: framework.documentNumber,
    issuer: framework.issuer,
    period_start: framework.periodStart,
    period_end: framework.periodEnd,
  });
  const rows: Record<string, unknown>[] = [];
  const add = (sections: ShippedFramework['sections'], depth: number) => {
    for (const { label, title, guidance, isRequired, contents, children } of sections) {
      rows.push({
        id: newId(),
        framework_id: id,
        position: rows.length,
        depth,
        label,
        title,
        guidance,
        is_required: isRequired,
        contents,
      });
      add(children, depth + 1);
    }
  };
  add(framework.sections, 0);
  await db.insertMany('framework_section', rows);
  await db.query("update framework set state = 'IN_USE' where id = $1", [id]);
}

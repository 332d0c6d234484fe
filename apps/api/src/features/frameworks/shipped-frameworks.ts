import type { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { shippedMaps } from './shipped-maps.js';
import { type ShippedFramework, shippedFrameworks } from './shipped-outlines.js';

/** Stores the shipped frameworks and maps between them that are not there yet; one that is there never changes. Runs inside the caller's transaction. */
export async function seedFrameworks(db: Db): Promise<void> {
  const stored = await db.query<{ code: string }>('select code from framework where code is not null');
  const known = new Set(stored.map((row) => row.code));
  for (const framework of shippedFrameworks.filter(({ code }) => !known.has(code))) await store(db, framework);
  for (const map of shippedMaps) await storeMap(db, map);
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

async function storeMap(db: Db, { from, to, places }: (typeof shippedMaps)[number]): Promise<void> {
  const earlier = await sectionsByPath(db, from);
  const later = await sectionsByPath(db, to);
  const [made] = await db.query<{ id: string }>(
    `insert into framework_map (id, framework_id, from_framework_id)
     values ($1, (select id from framework where code = $2), (select id from framework where code = $3))
     on conflict (framework_id, from_framework_id) do nothing returning id`,
    [newId(), to, from],
  );
  if (made === undefined) return;
  const rows = Object.entries(places).flatMap(([path, paths]) =>
    (paths.length === 0 ? [null] : paths).map((place) => ({
      id: newId(),
      map_id: made.id,
      from_section_id: earlier.get(path),
      to_section_id: place === null ? null : later.get(place),
    })),
  );
  await db.insertMany('framework_map_link', rows);
}

/** The ids of a shipped framework's sections by their labels from the outermost in. */
async function sectionsByPath(db: Db, code: string): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; depth: number; label: string }>(
    `select s.id, s.depth, s.label from framework_section s join framework f on f.id = s.framework_id
     where f.code = $1 order by s.position`,
    [code],
  );
  const open: string[] = [];
  return new Map(
    rows.map(({ id, depth, label }) => {
      open.length = depth;
      open.push(label);
      return [open.join('/'), id];
    }),
  );
}

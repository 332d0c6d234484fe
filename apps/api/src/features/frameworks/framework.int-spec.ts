import type { FrameworkSectionView } from '@lotrinh/contracts';
import { openFrameworkWorld } from '../../../test/support/frameworks.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { OutlineSection } from './framework-edit.service.js';
import { seedFrameworks } from './shipped-frameworks.js';

let w: Awaited<ReturnType<typeof openFrameworkWorld>>;
beforeAll(async () => {
  w = await openFrameworkWorld();
});
afterAll(() => w.close());

const outline = (sections: FrameworkSectionView[], parent: string | null) => {
  const from = parent === null ? 0 : sections.findIndex((section) => section.label === parent) + 1;
  const depth = parent === null ? 0 : 1;
  const rest = sections.slice(from);
  const end = parent === null ? -1 : rest.findIndex((section) => section.depth === 0);
  return (end === -1 ? rest : rest.slice(0, end))
    .filter((section) => section.depth === depth)
    .map(({ label }) => label);
};
const aSection = (title: string, depth = 0): OutlineSection => ({
  id: null,
  depth,
  label: 'I',
  title,
  guidance: null,
  isRequired: true,
  contents: ['NARRATIVE'],
});

describe('the shipped frameworks', () => {
  it('are read by everyone, are stored once, and change for nobody', async () => {
    await w.db.write({ system: 'test' }, () => seedFrameworks(w.db));
    const seen = (await w.list(w.stranger)).filter((framework) => framework.isShipped);
    expect(seen.map(({ periodStart, state }) => [periodStart, state])).toEqual(
      expect.arrayContaining([
        [2011, 'IN_USE'],
        [2021, 'IN_USE'],
        [2026, 'IN_USE'],
      ]),
    );
    expect(seen).toHaveLength(3);
    const { id, lockVersion } = seen[0]!;
    await expect(w.edits.retire(w.manager, id, lockVersion)).rejects.toMatchObject({ code: 'access.forbidden' });
    const touched = await w.db.write(w.manager, () =>
      w.db.query("update framework set title = 'x' where code is not null returning id"),
    );
    expect(touched).toEqual([]);
    const emptied = await w.db.write(w.manager, () =>
      w.db.query('delete from framework_section where framework_id = $1 returning id', [id]),
    );
    expect(emptied).toEqual([]);
  });

  it('have the nine sections of 2011 with their subsections', async () => {
    const sections = await w.sections(w.reader, (await w.shipped(2011)).id);
    expect(outline(sections, null)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
    expect(['II', 'III', 'IV', 'V'].map((label) => outline(sections, label).length)).toEqual([6, 2, 4, 5]);
    expect(sections.every((section) => section.guidance !== null && section.contents.length > 0)).toBe(true);
  });

  it('ask of a plan from 2026 on everything that the decree names', async () => {
    const sections = await w.sections(w.reader, (await w.shipped(2026)).id);
    const asked = new Set(sections.filter((section) => section.isRequired).flatMap((section) => section.contents));
    expect([...asked].sort()).toEqual(['BASES', 'DUTIES', 'FUNDING', 'NARRATIVE', 'TARGETS', 'TASKS']);
  });
});

describe('a framework of a unit', () => {
  it('is a copy that is edited, put in use, closed to edits, and retired', async () => {
    const original = await w.shipped(2026);
    const copy = await w.edits.copy(w.manager, original.id, w.ministry.id);
    expect(copy).toMatchObject({ state: 'DRAFT', isShipped: false, mayManage: true, title: original.title });
    const [first, second] = await w.sections(w.manager, copy.id);
    const saved = await w.edits.save(w.manager, copy.id, copy.lockVersion, {
      title: 'Khung của Bộ',
      periodStart: 2027,
      periodEnd: 2027,
      sections: [{ ...second!, label: 'I' }, { ...first!, depth: 1 }, aSection('Mục mới')],
    });
    expect(saved).toMatchObject({ title: 'Khung của Bộ', periodStart: 2027 });
    const stored = await w.sections(w.manager, copy.id);
    expect(stored.map(({ id, depth, title }) => [id, depth, title])).toEqual([
      [second!.id, 0, second!.title],
      [first!.id, 1, first!.title],
      [expect.any(String), 0, 'Mục mới'],
    ]);

    const used = await w.edits.putInUse(w.manager, copy.id, saved.lockVersion);
    const change = { title: 'x', periodStart: null, periodEnd: null, sections: [] };
    await expect(w.edits.save(w.manager, copy.id, used.lockVersion, change)).rejects.toMatchObject({
      code: 'framework.not_draft',
    });
    const outline = 'update framework_section set title = $2 where framework_id = $1';
    await expect(w.db.write(w.manager, () => w.db.query(outline, [copy.id, 'x']))).rejects.toMatchObject({
      code: 'framework.not_draft',
    });
    const retired = await w.edits.retire(w.manager, copy.id, used.lockVersion);
    expect(retired.state).toBe('RETIRED');
    const [{ events }] = (await w.db.write({ system: 'test' }, () =>
      w.db.query('select array_agg(action order by id) as events from audit_event where entity_id = $1', [copy.id]),
    )) as [{ events: string[] }];
    expect(events).toEqual(['framework.copied', 'framework.changed', 'framework.put_in_use', 'framework.retired']);
  });

  it('is read below its unit once it is in use, and by nobody else', async () => {
    const copy = await w.edits.copy(w.manager, (await w.shipped(2021)).id, w.ministry.id);
    const sees = async (actor: Actor) => (await w.list(actor)).some(({ id }) => id === copy.id);
    expect([await sees(w.manager), await sees(w.below), await sees(w.elsewhere)]).toEqual([true, false, false]);
    await w.edits.putInUse(w.manager, copy.id, copy.lockVersion);
    expect([await sees(w.manager), await sees(w.below), await sees(w.elsewhere)]).toEqual([true, true, false]);
    await expect(w.sections(w.elsewhere, copy.id)).rejects.toMatchObject({ code: 'record.not_found' });
  });

  it('is edited by those who manage frameworks of its unit only', async () => {
    const original = await w.shipped(2026);
    await expect(w.edits.copy(w.author, original.id, w.ministry.id)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await expect(w.edits.copy(w.manager, original.id, w.province.id)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    const copy = await w.edits.copy(w.manager, original.id, w.ministry.id);
    const change = { title: 'x', periodStart: null, periodEnd: null, sections: [aSection('Mục')] };
    await expect(w.edits.save(w.author, copy.id, copy.lockVersion, change)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });

  it('refuses an outline that is none, and a save over that of somebody else', async () => {
    const copy = await w.edits.copy(w.manager, (await w.shipped(2026)).id, w.ministry.id);
    const change = {
      title: 'Khung',
      periodStart: 2030,
      periodEnd: 2026,
      sections: [aSection('Sâu', 1), aSection(' ')],
    };
    await expect(w.edits.save(w.manager, copy.id, copy.lockVersion, change)).rejects.toMatchObject({
      code: 'framework.outline_invalid',
      fields: [{ field: 'sections[0].depth' }, { field: 'sections[1].title' }, { field: 'periodEnd' }],
    });
    const good = { title: 'Khung', periodStart: null, periodEnd: null, sections: [] };
    const saved = await w.edits.save(w.manager, copy.id, copy.lockVersion, good);
    await expect(w.edits.save(w.manager, copy.id, copy.lockVersion, good)).rejects.toMatchObject({
      code: 'record.conflict',
    });
    await expect(w.edits.putInUse(w.manager, copy.id, saved.lockVersion)).rejects.toMatchObject({
      code: 'framework.empty',
    });
  });
});

describe('a plan begun from a framework', () => {
  const input = () => ({
    unitId: w.centre.id,
    title: 'Kế hoạch theo khung',
    kind: 'ANNUAL' as const,
    periodStart: 2027,
    periodEnd: 2027,
    orientationTo: null,
    restriction: 'NONE' as const,
    issuedBy: null,
  });

  it('has its outline, each section tied to the one it answers', async () => {
    const framework = await w.shipped(2026);
    const plan = await w.begun.createDraft(w.below, framework.id, input());
    const [version] = plan.versions;
    expect(version).toMatchObject({ frameworkId: framework.id, state: 'DRAFTING' });
    const sections = await w.asActor(w.below, () => w.items.sections(w.below, version!.id));
    const asked = await w.sections(w.below, framework.id);
    expect(sections.map(({ label, text, frameworkSectionId }) => [label, text, frameworkSectionId])).toEqual(
      asked.map(({ label, title, id }) => [label, title, id]),
    );
    const depthOf = new Map<string, number>();
    for (const { itemId, parentItemId } of sections) {
      depthOf.set(itemId, parentItemId === null ? 0 : depthOf.get(parentItemId)! + 1);
    }
    expect([...depthOf.values()]).toEqual(asked.map(({ depth }) => depth));
  });

  it('needs one that is in use', async () => {
    const copy = await w.edits.copy(w.manager, (await w.shipped(2026)).id, w.ministry.id);
    await expect(w.begun.createDraft(w.manager, copy.id, input())).rejects.toMatchObject({
      code: 'framework.not_in_use',
    });
  });
});

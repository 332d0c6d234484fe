import { openFrameworkWorld } from '../../../test/support/frameworks.js';
import type { Actor } from '../../platform/auth/actor.js';
import { shippedMaps } from './shipped-maps.js';

let w: Awaited<ReturnType<typeof openFrameworkWorld>>;
beforeAll(async () => {
  w = await openFrameworkWorld();
});
afterAll(() => w.close());

const mapOf = (actor: Actor, frameworkId: string, fromFrameworkId: string) =>
  w.asActor(actor, () => w.maps.get(actor, frameworkId, fromFrameworkId));
const titlesOf = async (id: string) =>
  new Map((await w.sections(w.manager, id)).map(({ id: key, title }) => [key, title]));
/** A framework of the ministry with one section for each title. */
async function aFramework(titles: string[], isUsed = true) {
  const copy = await w.edits.copy(w.manager, (await w.shipped(2026)).id, w.ministry.id);
  const saved = await w.edits.save(w.manager, copy.id, copy.lockVersion, {
    title: `Khung ${titles.join(' ')}`,
    periodStart: 2030,
    periodEnd: null,
    sections: titles.map((title) => ({
      id: null,
      depth: 0,
      label: '',
      title,
      guidance: null,
      isRequired: false,
      contents: ['NARRATIVE' as const],
    })),
  });
  if (isUsed) await w.edits.putInUse(w.manager, copy.id, saved.lockVersion);
  const sections = await w.sections(w.manager, copy.id);
  return { id: copy.id, lockVersion: saved.lockVersion, sections, ids: sections.map(({ id }) => id) };
}
const planOf = async (frameworkId: string, year: number) => {
  const plan = await w.begun.createDraft(w.below, frameworkId, {
    unitId: w.centre.id,
    title: `Kế hoạch ${year}`,
    kind: 'ANNUAL',
    periodStart: year,
    periodEnd: year,
    orientationTo: null,
    restriction: 'NONE',
    issuedBy: null,
  });
  return plan.versions[0]!.id;
};
/** What feeds what, by the titles of the sections of two plans. */
async function carriedTitles(versionId: string, earlierVersionId: string) {
  return w.asActor(w.below, async () => {
    const { fed, lostItemIds } = await w.carried.between(w.below, versionId, earlierVersionId);
    const rows = [versionId, earlierVersionId].map((id) => w.items.sections(w.below, id));
    const titles = new Map((await Promise.all(rows)).flat().map(({ itemId, text }) => [itemId, text]));
    const named = (ids: string[]) => ids.map((id) => titles.get(id) ?? '');
    return {
      fed: Object.fromEntries(
        fed.map(({ itemId, earlierItemIds }) => [titles.get(itemId) ?? '', named(earlierItemIds)] as const),
      ),
      lost: named(lostItemIds),
    };
  });
}

describe('the shipped maps', () => {
  it('say of every section of the earlier outline where it stands, and are stored once', async () => {
    for (const [from, to] of [
      [2011, 2021],
      [2021, 2026],
    ] as const) {
      const earlier = await w.shipped(from);
      const { links, lockVersion } = await mapOf(w.reader, (await w.shipped(to)).id, earlier.id);
      expect(lockVersion).toBe(1);
      expect(links.map(({ fromSectionId }) => fromSectionId)).toEqual(
        (await w.sections(w.reader, earlier.id)).map(({ id }) => id),
      );
    }
    const lost = shippedMaps.flatMap(({ places }) => Object.entries(places).filter(([, paths]) => paths.length === 0));
    expect(lost.map(([path]) => path)).toEqual(['IX', 'Phần II']);
  });

  it('put money with money and targets with targets, and change for nobody', async () => {
    const later = await w.shipped(2026);
    const earlier = await w.shipped(2021);
    const map = await mapOf(w.manager, later.id, earlier.id);
    const [from, to] = [await titlesOf(earlier.id), await titlesOf(later.id)];
    const named = map.links.map(({ fromSectionId, toSectionIds }) => [
      from.get(fromSectionId),
      ...toSectionIds.map((id) => to.get(id)),
    ]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['Mục tiêu cụ thể', 'Chỉ tiêu'],
        ['Kinh phí thực hiện', 'Nguồn lực'],
        ['Danh mục nhiệm vụ, dự án', 'Nhiệm vụ', 'Thời hạn và lộ trình thực hiện'],
      ]),
    );
    await expect(w.maps.save(w.manager, map)).rejects.toMatchObject({ code: 'access.forbidden' });
    const touched = await w.db.write(w.manager, () => w.db.query('delete from framework_map_link returning id'));
    expect(touched).toEqual([]);
  });
});

describe('a map of a unit', () => {
  it('is kept with an audit event by whoever keeps the framework, also when it is in use', async () => {
    const [old, later] = [await aFramework(['A', 'B', 'C']), await aFramework(['X', 'Y'])];
    const empty = await mapOf(w.manager, later.id, old.id);
    expect(empty).toMatchObject({ lockVersion: 0, links: [] });
    const links = [
      { fromSectionId: old.ids[0]!, toSectionIds: [later.ids[0]!, later.ids[1]!] },
      { fromSectionId: old.ids[2]!, toSectionIds: [] },
    ];
    expect(await w.maps.save(w.manager, { ...empty, links })).toMatchObject({ lockVersion: 1, links });
    const changed = [{ fromSectionId: old.ids[1]!, toSectionIds: [later.ids[1]!] }];
    expect(await w.maps.save(w.manager, { ...empty, lockVersion: 1, links: changed })).toMatchObject({
      lockVersion: 2,
      links: changed,
    });
    const events = await w.db.write({ system: 'test' }, () =>
      w.db.query("select changes from audit_event where entity_id = $1 and action = 'framework.mapped' order by id", [
        later.id,
      ]),
    );
    expect(events).toEqual([{ changes: { from: old.id, sections: 2 } }, { changes: { from: old.id, sections: 1 } }]);
    const earlier = await w.asActor(w.manager, () => w.maps.earlier(w.manager, later.id));
    expect(earlier.find(({ id }) => id === old.id)).toMatchObject({ isMapped: true });
    expect(earlier.some(({ id }) => id === later.id)).toBe(false);
  });

  it('is refused to others, over that of somebody else, of drafts, in a circle, and of sections that are not there', async () => {
    const [old, later, draft] = [await aFramework(['A']), await aFramework(['X']), await aFramework(['D'], false)];
    const map = { frameworkId: later.id, fromFrameworkId: old.id, lockVersion: 0, links: [] };
    const saving = (actor: Actor, change: object) => w.maps.save(actor, { ...map, ...change });
    await expect(saving(w.below, {})).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(saving(w.elsewhere, {})).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(saving(w.manager, { fromFrameworkId: draft.id })).rejects.toMatchObject({
      code: 'framework.not_in_use',
    });
    await expect(saving(w.manager, { lockVersion: 3 })).rejects.toMatchObject({ code: 'record.conflict' });
    for (const links of [
      [{ fromSectionId: later.ids[0]!, toSectionIds: [] }],
      [{ fromSectionId: old.ids[0]!, toSectionIds: [old.ids[0]!] }],
      [{ fromSectionId: old.ids[0]!, toSectionIds: [later.ids[0]!, later.ids[0]!] }],
      [0, 1].map(() => ({ fromSectionId: old.ids[0]!, toSectionIds: [] })),
    ]) {
      await expect(saving(w.manager, { links })).rejects.toMatchObject({ code: 'framework.map_invalid' });
    }
    const both = await Promise.allSettled([saving(w.manager, {}), saving(w.manager, {})]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(saving(w.manager, { lockVersion: 0 })).rejects.toMatchObject({ code: 'record.conflict' });
    const back = { frameworkId: old.id, fromFrameworkId: later.id };
    await expect(saving(w.manager, back)).rejects.toMatchObject({ code: 'framework.map_circular' });
    const here = { frameworkId: old.id, fromFrameworkId: old.id };
    await expect(saving(w.manager, here)).rejects.toMatchObject({ code: 'framework.map_circular' });
  });

  it('goes with a copy, keeps what the outline of the draft keeps, and leads on from the original', async () => {
    const original = await w.shipped(2026);
    const earlier = await w.shipped(2021);
    const copy = await w.edits.copy(w.manager, original.id, w.ministry.id);
    const copied = await mapOf(w.manager, copy.id, earlier.id);
    const stored = await mapOf(w.manager, original.id, earlier.id);
    const sections = await w.sections(w.manager, copy.id);
    const own = new Map((await w.sections(w.manager, original.id)).map(({ id }, index) => [id, sections[index]!.id]));
    expect(copied.links).toEqual(
      stored.links.map((link) => ({ ...link, toSectionIds: link.toSectionIds.map((id) => own.get(id)) })),
    );
    const fromOriginal = await mapOf(w.manager, copy.id, original.id);
    expect(fromOriginal.links).toEqual([...own].map(([fromSectionId, to]) => ({ fromSectionId, toSectionIds: [to] })));

    const [first, ...rest] = sections;
    await w.edits.save(w.manager, copy.id, copy.lockVersion, {
      title: copy.title,
      periodStart: 2026,
      periodEnd: null,
      sections: rest,
    });
    const kept = await mapOf(w.manager, copy.id, original.id);
    expect(kept.links).toEqual(fromOriginal.links.filter(({ toSectionIds }) => toSectionIds[0] !== first!.id));
  });
});

describe('sections of an earlier plan', () => {
  it('stand where the shipped maps put them, over two periods too', async () => {
    const [old, middle, late] = await Promise.all([
      planOf((await w.shipped(2011)).id, 2015),
      planOf((await w.shipped(2021)).id, 2025),
      planOf((await w.shipped(2026)).id, 2027),
    ]);
    expect((await carriedTitles(late, middle)).fed).toMatchObject({
      'Căn cứ lập kế hoạch': ['Căn cứ lập kế hoạch'],
      'Nguồn lực': ['Kinh phí thực hiện'],
      'Tổ chức thực hiện': ['Tổ chức thực hiện', 'Theo dõi, đánh giá'],
    });
    const far = await carriedTitles(late, old);
    expect(far.fed).toMatchObject({
      'Mục tiêu': ['Mục tiêu tổng quát'],
      'Nguồn lực': ['Tài chính', 'Kinh phí thực hiện'],
    });
    expect(far.lost).toEqual(['Dự kiến hiệu quả']);
    expect(await carriedTitles(old, late)).toEqual({ fed: {}, lost: [] });
  });

  it('stand in a copy, and go on from a copy by the maps of its original, read by those below who kept no framework', async () => {
    const [earlier, later] = [await w.shipped(2021), await w.shipped(2026)];
    const copy = await w.edits.copy(w.manager, earlier.id, w.ministry.id);
    const used = await w.edits.putInUse(w.manager, copy.id, copy.lockVersion);
    const [ofCopy, ofLater] = [await planOf(copy.id, 2025), await planOf(later.id, 2027)];
    await w.edits.retire(w.manager, copy.id, used.lockVersion);
    expect((await carriedTitles(ofLater, ofCopy)).fed).toMatchObject({ 'Giải pháp': ['Giải pháp'] });
    const ofOriginal = await planOf(earlier.id, 2024);
    expect((await carriedTitles(ofCopy, ofOriginal)).fed).toMatchObject({ 'Giải pháp': ['Giải pháp'] });
  });

  it('stand in the same section of the same framework, and are not read of plans that are not read', async () => {
    const { id } = await w.shipped(2026);
    const [one, other] = [await planOf(id, 2027), await planOf(id, 2028)];
    const { fed } = await carriedTitles(other, one);
    expect(Object.entries(fed).every(([title, from]) => from.length === 1 && from[0] === title)).toBe(true);
    expect(Object.keys(fed)).toHaveLength(17);
    await expect(w.asActor(w.elsewhere, () => w.carried.between(w.elsewhere, other, one))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});

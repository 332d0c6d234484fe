import type { PlanSectionView, SectionChange, SectionMove, SectionPart, SectionValues } from '@lotrinh/contracts';
import { lineOfBlock } from '@lotrinh/domain';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/id.js';
import { type CreatePlanInput, emptyContent, type PlanContent, type SectionInput } from './plan-content.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
beforeAll(async () => {
  w = await openPlanWorld();
});
afterAll(() => w.close());

const input = (kind: SectionInput['kind'], label: string | null, text: string, children: SectionInput[] = []) => ({
  key: newId(),
  kind,
  label,
  text,
  rows: kind === 'TABLE' ? [['TT', 'Tên']] : null,
  source: null,
  children,
});

/** I (a paragraph, a list, a table, a closing line) with I.1 below it, and II. */
async function written() {
  const sections = [
    input('SECTION', 'I', 'Hiện trạng', [
      input('PARAGRAPH', null, 'Mở đầu.'),
      input('ITEM', '1', 'Hạ tầng', [input('ITEM', 'a', 'Máy chủ')]),
      input('TABLE', null, ''),
      input('PARAGRAPH', null, 'Kết.'),
      input('SECTION', '1', 'Dữ liệu', [input('PARAGRAPH', null, 'Của mục con.')]),
    ]),
    input('SECTION', 'II', 'Mục tiêu'),
  ];
  const { versionId } = await w.drafted({}, { ...emptyContent, sections });
  const rows = () => w.asActor(w.author, () => w.items.sections(w.author, versionId));
  const find = async (text: string) => (await rows()).find((row) => row.text === text)!;
  const table = (await rows()).find((row) => row.kind === 'TABLE')!;
  return { versionId, rows, find, table };
}

const text = (words: string): SectionPart => ({ text: words, tableItemId: null });
const change = (section: PlanSectionView, values: SectionValues | null): SectionChange => ({
  itemId: section.itemId,
  lockVersion: section.lockVersion,
  values,
  parentItemId: null,
  afterItemId: null,
});
const lines = (rows: PlanSectionView[]) =>
  rows.map((row) => `${row.kind[0] ?? ''} ${row.kind === 'TABLE' ? '' : lineOfBlock(row)}`.trim());

describe('the text of a section', () => {
  it('is saved as lines around its table; what is under it stays, and lines that go on keep their identity', async () => {
    const { versionId, rows, find, table } = await written();
    const before = await rows();
    const [outcome] = await w.texts.save(w.author, versionId, [
      change(await find('Hiện trạng'), {
        label: 'I',
        title: 'Hiện trạng chung',
        parts: [
          text('Thêm trước.\nMở đầu, đã sửa.\n1. Hạ tầng\na) Máy chủ\nb) Đường truyền'),
          { text: null, tableItemId: table.itemId },
        ],
      }),
    ]);
    expect(outcome).toMatchObject({ result: 'SAVED', problems: [] });
    const after = await rows();
    expect(lines(after)).toEqual([
      'S I. Hiện trạng chung',
      'P Thêm trước.',
      'P Mở đầu, đã sửa.',
      'I 1. Hạ tầng',
      'I a) Máy chủ',
      'I b) Đường truyền',
      'T',
      'S 1. Dữ liệu',
      'P Của mục con.',
      'S II. Mục tiêu',
    ]);
    const idOf = (list: PlanSectionView[], words: string) => list.find((row) => row.text === words)?.itemId;
    for (const words of ['Hạ tầng', 'Máy chủ', 'Dữ liệu', 'Của mục con.'])
      expect(idOf(after, words)).toBe(idOf(before, words));
    expect(after.find((row) => row.text === 'Đường truyền')?.parentItemId).toBe(idOf(after, 'Hạ tầng'));
    expect(after.find((row) => row.kind === 'TABLE')).toMatchObject({ itemId: table.itemId, rows: [['TT', 'Tên']] });
    expect(outcome?.rows.map((row) => row.itemId)).toEqual(after.slice(0, 7).map((row) => row.itemId));
  });

  it('is in conflict, with a name, where somebody saved it meanwhile; the same words are no conflict', async () => {
    const { versionId, find } = await written();
    const seen = await find('Mục tiêu');
    const values = { label: 'II', title: 'Mục tiêu', parts: [text('Của đồng nghiệp.')] };
    await w.texts.save(w.colleague, versionId, [change(seen, values)]);
    const mine = { ...values, parts: [text('Của tôi.')] };
    const [conflict] = await w.texts.save(w.author, versionId, [change(seen, mine)]);
    expect(conflict).toMatchObject({ result: 'CONFLICT', changedBy: 'Đồng nghiệp' });
    expect(conflict?.rows.map((row) => row.text)).toEqual(['Mục tiêu', 'Của đồng nghiệp.']);
    const [again] = await w.texts.save(w.author, versionId, [change(seen, values)]);
    expect(again?.result).toBe('SAVED');
  });

  it('joins the outline behind a section and all below it, and leaves it; one with sections below stays', async () => {
    const { versionId, rows, find } = await written();
    const first = await find('Hiện trạng');
    const itemId = newId();
    const added: SectionChange = {
      itemId,
      lockVersion: null,
      values: { label: null, title: 'Mục mới', parts: [text('- Một\n- Hai')] },
      parentItemId: null,
      afterItemId: first.itemId,
    };
    await w.texts.save(w.author, versionId, [added]);
    const headings = async () => (await rows()).filter((row) => row.kind === 'SECTION').map((row) => row.text);
    expect(await headings()).toEqual(['Hiện trạng', 'Dữ liệu', 'Mục mới', 'Mục tiêu']);

    const [refused, deleted] = await w.texts.save(w.author, versionId, [
      change(await find('Hiện trạng'), null),
      change(await find('Mục mới'), null),
    ]);
    expect(refused).toMatchObject({ result: 'REFUSED', problems: [{ rule: 'hasSections' }] });
    expect(deleted).toMatchObject({ result: 'DELETED', rows: [] });
    expect(await headings()).toEqual(['Hiện trạng', 'Dữ liệu', 'Mục tiêu']);
    expect((await rows()).some((row) => row.text === 'Một')).toBe(false);
  });

  it('is refused field by field, and altogether to those who may not write or once it is issued', async () => {
    const { versionId, find } = await written();
    const section = await find('Mục tiêu');
    const values = { label: null, title: ' ', parts: [] };
    const [refused] = await w.texts.save(w.author, versionId, [change(section, values)]);
    expect(refused).toMatchObject({ result: 'REFUSED', problems: [{ field: 'title', rule: 'required' }] });
    await expect(w.texts.save(w.clerk, versionId, [change(section, values)])).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    const issued = await w.issued();
    await expect(w.texts.save(w.author, issued.versionId, [])).rejects.toMatchObject({ code: 'plan.issued_immutable' });
  });
});

describe('plans to take text from', () => {
  it('are others of the unit with sections that one may read: of the same kind, the nearest before first', async () => {
    const sections = [input('SECTION', 'I', 'Hiện trạng')];
    const made = (change: Partial<CreatePlanInput>, content: PlanContent = { ...emptyContent, sections }) =>
      w.drafted({ unitId: w.finance.id, ...change }, content);
    const own = await made({ kind: 'ANNUAL', periodStart: 2028, periodEnd: 2028 });
    const long = await made({ kind: 'FIVE_YEAR', periodStart: 2026, periodEnd: 2030 });
    const later = await made({ kind: 'ANNUAL', periodStart: 2029, periodEnd: 2029 });
    const older = await made({ kind: 'ANNUAL', periodStart: 2026, periodEnd: 2026 });
    const near = await made({ kind: 'ANNUAL', periodStart: 2027, periodEnd: 2027 });
    await made({ kind: 'ANNUAL', periodStart: 2025, periodEnd: 2025 }, emptyContent);
    await w.drafted({ unitId: w.centre.id }, { ...emptyContent, sections });
    const found = await w.asActor(w.author, () => w.earlier.list(w.author, own.versionId));
    expect(found.map(({ versionId }) => versionId)).toEqual(
      [near, older, later, long].map(({ versionId }) => versionId),
    );
    await expect(w.asActor(w.stranger, () => w.earlier.list(w.stranger, own.versionId))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});

describe('a section in the outline', () => {
  const outline = async ({ rows }: Pick<Awaited<ReturnType<typeof written>>, 'rows'>) => {
    const depthOf = new Map<string, number>();
    return (await rows()).map((row) => {
      const depth = row.parentItemId === null ? 0 : (depthOf.get(row.parentItemId) ?? 0) + 1;
      depthOf.set(row.itemId, depth);
      return `${'  '.repeat(depth)}${row.kind === 'TABLE' ? 'bảng' : row.text}`;
    });
  };
  const first = [
    'Hiện trạng',
    '  Mở đầu.',
    '  Hạ tầng',
    '    Máy chủ',
    '  bảng',
    '  Kết.',
    '  Dữ liệu',
    '    Của mục con.',
  ];

  it('passes its neighbour, goes a level in and out with all below it, and every row stays itself', async () => {
    const plan = await written();
    const before = new Map((await plan.rows()).map(({ itemId, lockVersion }) => [itemId, lockVersion]));
    const move = async (text: string, to: SectionMove) =>
      w.texts.move(w.author, plan.versionId, (await plan.find(text)).itemId, to);

    await move('Hiện trạng', 'DOWN');
    expect(await outline(plan)).toEqual(['Mục tiêu', ...first]);
    await move('Hiện trạng', 'DEEPER');
    expect(await outline(plan)).toEqual(['Mục tiêu', ...first.map((line) => `  ${line}`)]);
    const answer = await move('Dữ liệu', 'OUTER');
    expect(await outline(plan)).toEqual([
      'Mục tiêu',
      ...first.slice(0, 6).map((line) => `  ${line}`),
      '  Dữ liệu',
      '    Của mục con.',
    ]);
    await move('Dữ liệu', 'UP');
    await move('Hiện trạng', 'OUTER');
    await move('Hiện trạng', 'UP');
    await move('Mục tiêu', 'UP');
    expect(await outline(plan)).toEqual(['Mục tiêu', '  Dữ liệu', '    Của mục con.', ...first.slice(0, 6)]);
    expect(answer).toHaveLength(before.size);
    expect(new Map((await plan.rows()).map(({ itemId, lockVersion }) => [itemId, lockVersion]))).toEqual(before);
  });

  it('goes nowhere where there is nothing to pass, to go into or to leave, and for nobody who may not write', async () => {
    const { versionId, find } = await written();
    const { itemId } = await find('Hiện trạng');
    for (const to of ['UP', 'DEEPER', 'OUTER'] as const) {
      await expect(w.texts.move(w.author, versionId, itemId, to)).rejects.toMatchObject({
        code: 'plan.section_cannot_move',
      });
    }
    await expect(w.texts.move(w.clerk, versionId, itemId, 'DOWN')).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(w.texts.move(w.stranger, versionId, itemId, 'DOWN')).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });

  it('has an owner and is done by what writers of the plan say; the hash of the content does not know', async () => {
    const { versionId, find } = await written();
    const { itemId } = await find('Mục tiêu');
    const list = (actor: Actor) => w.asActor(actor, () => w.sectionWork.list(actor, versionId));
    const hash = () => w.db.read({ system: 'test' }, () => w.issue.submittedHash(versionId));
    const before = await hash();
    const owned = { itemId, isDone: false, owner: { id: w.finance.id, name: w.finance.name } };
    expect(await w.sectionWork.set(w.author, versionId, { itemId, isDone: false, ownerUnitId: w.finance.id })).toEqual([
      owned,
    ]);
    expect(await list(w.colleague)).toEqual([owned]);
    await w.sectionWork.set(w.colleague, versionId, { itemId, isDone: true, ownerUnitId: null });
    expect(await list(w.author)).toEqual([{ itemId, isDone: true, owner: null }]);
    expect(await hash()).toBe(before);

    const change = { itemId, isDone: false, ownerUnitId: null };
    await expect(w.sectionWork.set(w.clerk, versionId, change)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(list(w.stranger)).rejects.toMatchObject({ code: 'record.not_found' });
    const touched = await w.db.write(w.clerk, () =>
      w.db.query('update plan_section_work set is_done = false where version_id = $1 returning item_id', [versionId]),
    );
    expect(touched).toEqual([]);
    const seen = await w.asActor(w.stranger, () => w.db.query('select 1 from plan_section_work'));
    expect(seen).toEqual([]);
  });

  it('takes its owner with it when it is removed', async () => {
    const { versionId, find } = await written();
    const section = await find('Mục tiêu');
    await w.sectionWork.set(w.author, versionId, { itemId: section.itemId, isDone: true, ownerUnitId: null });
    await w.texts.save(w.author, versionId, [change(section, null)]);
    expect(await w.asActor(w.author, () => w.sectionWork.list(w.author, versionId))).toEqual([]);
  });
});

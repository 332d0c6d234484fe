import type { PlanSectionView, SectionChange, SectionPart, SectionValues } from '@lotrinh/contracts';
import { lineOfBlock } from '@lotrinh/domain';
import { openPlanWorld } from '../../../test/support/plans.js';
import { newId } from '../../platform/database/id.js';
import { emptyContent, type SectionInput } from './plan-content.service.js';

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

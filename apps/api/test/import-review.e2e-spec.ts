import type { ImportComparison, ImportUnitName, ImportView } from '@lotrinh/contracts';
import { startApp, STARTING_MS, type TestApp } from './support/app.js';
import { importer, type Importer, sentencesOf } from './support/imports.js';

let world: TestApp;
let clerk: Importer;
beforeAll(async () => {
  world = await startApp();
  clerk = await importer(world, 'tonghop');
}, STARTING_MS);
afterAll(() => world.close());

type Wording = { number?: string; title?: string; basis?: string; mark?: string; share?: number; signer?: string };

/** A decision of the demo's ministry, as short as a real one can be. */
function decision({
  number = '81',
  title,
  basis,
  mark = '',
  share = 90,
  signer = 'Nguyễn Văn Mẫu',
}: Wording = {}): string {
  const subject = title ?? 'Phê duyệt Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu';
  return [
    'BỘ MẪU',
    ...(mark === '' ? [] : [mark]),
    `Số: ${number}/QĐ-BM`,
    `Hà Nội, ngày ${number === '' ? '' : '06'} tháng 01 năm 2026`,
    'QUYẾT ĐỊNH',
    subject,
    'Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025;',
    ...(basis === undefined ? [] : [basis]),
    'Theo đề nghị của Giám đốc Trung tâm Thông tin.',
    `Điều 1. ${subject}, gồm các nội dung sau:`,
    'I. MỤC TIÊU',
    `- ${share}% hồ sơ công việc được xử lý trên môi trường mạng.`,
    'II. NHIỆM VỤ',
    '1. Xây dựng kho dữ liệu dùng chung của Bộ. Đơn vị chủ trì: Trung tâm Thông tin. Đơn vị phối hợp: Vụ KHTC, Cục Một.',
    '2. Đào tạo kỹ năng số cho cán bộ. Đơn vị chủ trì: Vụ TCCB. Đơn vị phối hợp: Tổ công tác liên ngành.',
    'BỘ TRƯỞNG',
    ...(signer === '' ? [] : [signer]),
  ].join('\n');
}
const file = (wording: Wording = {}) => [{ name: 'quyet-dinh.txt', bytes: decision(wording) }];

const noTask = {
  ...{ no: null, scheduleText: null, startYear: null, endYear: null, dueOn: null, recurrence: null, cost: null },
  ...{ currency: null, fundingNature: null, output: null, note: null, leads: [], coordinators: [], subProjects: [] },
};

type Refusal = { code: string; params: Record<string, string | number> };
const refusalOf = (answer: { json: () => unknown }): Refusal => {
  const { code, params } = (answer.json() as { errors: { extensions: Refusal }[] }).errors[0]!.extensions;
  return { code, params };
};
const versionOf = async (planId: string) =>
  (
    await clerk.ask<{ plan: { currentVersionId: string; versions: Record<string, unknown>[] } }>(
      'query ($id: UUID!) { plan(id: $id) { currentVersionId restriction origin versions { id n standing documentNumber amendsVersionId files { fileId } } } }',
      { id: planId },
    )
  ).plan;

describe('an issued decision', () => {
  let accepted: ImportView;
  beforeAll(async () => {
    accepted = await clerk.takeOver(file());
  });

  it('becomes a plan that is issued already, with its number', async () => {
    const { versions } = await versionOf(accepted.resultId!);
    expect(versions).toMatchObject([{ n: 1, documentNumber: '81/QĐ-BM', amendsVersionId: null }]);
    expect(['IN_FORCE', 'ENDED', 'NOT_YET_IN_FORCE', 'ISSUED']).toContain(versions[0]?.['standing']);
  });

  it('is taken over once', async () => {
    const again = refusalOf(await clerk.accept(accepted.id, accepted.lockVersion));
    expect(again.code).toBe('import.already_accepted');
  });

  it('is recognised when it comes again, and compared line by line', async () => {
    const again = await clerk.read(file({ share: 95 }));
    const same = await clerk.read(file());
    expect([again.duplicateOfVersionId !== null, same.duplicateOfVersionId]).toEqual([
      true,
      again.duplicateOfVersionId,
    ]);
    const compare = async (importId: string) =>
      (
        await clerk.ask<{ importComparison: ImportComparison }>(
          'query ($importId: UUID!) { importComparison(importId: $importId) { planId kinds { kind same added missing changed { words before after } } } }',
          { importId },
        )
      ).importComparison;
    const unchanged = await compare(same.id);
    expect(unchanged.planId).toBe(accepted.resultId);
    for (const kind of unchanged.kinds) expect(kind).toMatchObject({ added: [], missing: [], changed: [] });
    expect(unchanged.kinds.find(({ kind }) => kind === 'TASK')?.same).toBe(2);
    const targets = (await compare(again.id)).kinds.find(({ kind }) => kind === 'TARGET')!;
    expect([targets.same, targets.added.length + targets.changed.length]).toEqual([0, 1]);
  });

  it('cannot be taken over a second time under its number', async () => {
    const { id } = await clerk.read(file());
    await clerk.takeAll(id);
    const refused = refusalOf(await clerk.accept(id, (await clerk.get(id)).lockVersion));
    expect(refused.code).toBe('plan.number_taken');
    expect(sentencesOf(refused.code, refused.params).vi).toContain('81/QĐ-BM');
    expect(await clerk.get(id)).toMatchObject({ state: 'REVIEW', resultId: null });
  });

  it('is amended by a later one, which joins its plan', async () => {
    const found = await clerk.read(
      file({
        number: '82',
        title: 'Điều chỉnh, bổ sung Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu',
        basis:
          'Căn cứ Quyết định số 81/QĐ-BM ngày 06 tháng 01 năm 2026 của Bộ trưởng Bộ Mẫu phê duyệt Kế hoạch chuyển đổi số năm 2026;',
      }),
    );
    const { versions: before } = await versionOf(accepted.resultId!);
    expect(found.amendsVersionId).toBe(before[0]?.['id']);
    await clerk.takeAll(found.id);
    await clerk.accept(found.id, (await clerk.get(found.id)).lockVersion);
    expect((await clerk.get(found.id)).resultId).toBe(accepted.resultId);
    const { versions } = await versionOf(accepted.resultId!);
    expect(versions.map(({ n, documentNumber }) => [n, documentNumber]).sort()).toEqual([
      [1, '81/QĐ-BM'],
      [2, '82/QĐ-BM'],
    ]);
  });
});

it('makes a draft of a document that bears no number yet', async () => {
  const accepted = await clerk.takeOver(file({ number: '', signer: '' }));
  const { versions } = await versionOf(accepted.resultId!);
  expect(versions).toMatchObject([{ n: 1, standing: 'DRAFTING', documentNumber: null }]);
});

it('knows the units of the agency by their names and abbreviations, and says which it does not', async () => {
  const { id } = await clerk.read(file({ number: '83' }));
  const names = async () =>
    (
      await clerk.ask<{ importUnitNames: ImportUnitName[] }>(
        'query ($id: UUID!) { importUnitNames(importId: $id) { printed resolution unitName isConfirmed } }',
        { id },
      )
    ).importUnitNames;
  expect(Object.fromEntries((await names()).map(({ printed, unitName }) => [printed, unitName]))).toEqual({
    'Trung tâm Thông tin': 'Trung tâm Thông tin',
    'Vụ KHTC': 'Vụ Kế hoạch - Tài chính',
    'Cục Một': 'Cục Quản lý Một',
    'Vụ TCCB': 'Vụ Tổ chức cán bộ',
    'Tổ công tác liên ngành': null,
  });
});

describe('a review', () => {
  let id: string;
  beforeEach(async () => {
    ({ id } = await clerk.read(file({ number: '84' })));
  });

  it('is not over while an item is undecided', async () => {
    const { lockVersion, total } = await clerk.get(id);
    expect(refusalOf(await clerk.accept(id, lockVersion))).toEqual({
      code: 'import.undecided',
      params: { count: total },
    });
  });

  it('keeps what a person decided, corrected and joined when the files are read again (E42)', async () => {
    const [first, second] = await clerk.items(id, 'TASK');
    const [target] = await clerk.items(id, 'TARGET');
    await clerk.ask('mutation ($id: UUID!) { mergeImportItemWithPrevious(id: $id) { id words decision } }', {
      id: second!.id,
    });
    await clerk.ask(
      'mutation ($importId: UUID!, $decisions: [ImportDecisionInput!]!) { decideImportItems(importId: $importId, decisions: $decisions) { id } }',
      { importId: id, decisions: [{ id: target!.id, decision: 'SKIPPED' }] },
    );
    const joined = await clerk.items(id, 'TASK');
    expect(joined.map(({ decision }) => decision)).toEqual(['EDITED', 'MERGED']);
    expect(joined[0]?.words).toBe(`${first!.words} ${second!.words}`);

    const answer = await clerk.client.send('POST', `/api/imports/${id}/read-again`);
    await clerk.perform((answer.json() as { jobId: string }).jobId);
    expect(await clerk.items(id, 'TASK')).toEqual(joined);
    expect(await clerk.items(id, 'TARGET')).toMatchObject([{ id: target!.id, decision: 'SKIPPED' }]);
    expect(await clerk.get(id)).toMatchObject({ state: 'REVIEW', files: [{ name: 'quyet-dinh.txt' }] });
  });

  it('tells the slower of two people what to do, and keeps what the faster one wrote', async () => {
    const [task] = await clerk.items(id, 'TASK');
    const edit = (name: string) =>
      clerk.client.graphql(
        `mutation ($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {
           editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) { id } }`,
        {
          id: task!.id,
          lockVersion: task!.lockVersion,
          fields: { task: { ...noTask, name, taskKind: 'TASK' } },
        },
      );
    expect((await edit('Xây dựng kho dữ liệu')).json()).not.toHaveProperty('errors');
    const refused = refusalOf(await edit('Nâng cấp kho dữ liệu'));
    expect(refused).toEqual({ code: 'record.conflict', params: { currentVersion: task!.lockVersion + 1 } });
    expect(sentencesOf(refused.code, refused.params).vi).toMatch(/Xem bản mới nhất rồi lưu lại/);
    expect((await clerk.items(id, 'TASK'))[0]).toMatchObject({ task: { name: 'Xây dựng kho dữ liệu' } });
    await clerk.takeAll(id);
    expect(refusalOf(await clerk.accept(id, (await clerk.get(id)).lockVersion - 1)).code).toBe('record.conflict');
  });

  it('is open to the unit that entered the document, and to no other', async () => {
    const elsewhere = await importer(world, 'tinh.tonghop');
    expect(refusalOf(await elsewhere.accept(id, 1)).code).toBe('record.not_found');
    expect((await elsewhere.client.send('POST', `/api/imports/${id}/read-again`)).status).toBe(404);
  });
});

it('keeps a document for internal circulation from being downloaded', async () => {
  const accepted = await clerk.takeOver(file({ number: '85', mark: 'LƯU HÀNH NỘI BỘ' }));
  expect(accepted.header?.restriction).toBe('INTERNAL');
  const { versions } = await versionOf(accepted.resultId!);
  const [{ fileId } = { fileId: '' }] = versions[0]?.['files'] as { fileId: string }[];
  const answer = await clerk.client.send('POST', `/api/files/${fileId}/ticket`);
  expect([answer.status, (answer.json() as { code: string }).code]).toEqual([403, 'plan.export_restricted']);
});

it('makes a closed round of a report, with its values', async () => {
  const report = [
    'ỦY BAN NHÂN DÂN TỈNH SÔNG MẪU',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'Số: 77/BC-SKHCN',
    'Sông Mẫu, ngày 05 tháng 12 năm 2025',
    'BÁO CÁO',
    'Kết quả chuyển đổi số năm 2025',
    'I. HẠ TẦNG',
    '1. Tổng số máy tính: 120',
    '2. Tỷ lệ phòng làm việc có kết nối mạng: 95%',
    '3. Số hệ thống thông tin: Chưa có',
    'GIÁM ĐỐC',
    'Nguyễn Thị Mẫu',
  ].join('\n');
  const accepted = await clerk.takeOver([{ name: 'bao-cao.txt', bytes: report }]);
  expect(accepted.header?.outcome).toBe('REPORT');
  const { historicalRound: round, historicalValues: values } = await clerk.ask<{
    historicalRound: { documentNumber: string; valueCount: number };
    historicalValues: { indicator: string; state: string; value: string | null }[];
  }>(
    'query ($id: UUID!) { historicalRound(id: $id) { documentNumber valueCount } historicalValues(roundId: $id) { indicator state value } }',
    { id: accepted.resultId },
  );
  expect(round).toEqual({ documentNumber: '77/BC-SKHCN', valueCount: values.length });
  expect(values.map(({ state, value }) => [state, value])).toEqual([
    ['VALUE', '120'],
    ['VALUE', '95'],
    ['NONE_EXISTS', null],
  ]);
});

it('makes a draft framework of guidance, with the outline that it asks for', async () => {
  const guidance = [
    'BỘ MẪU',
    'Số: 512/BM-TTTT',
    'V/v hướng dẫn xây dựng Kế hoạch chuyển đổi số năm 2027',
    'Hà Nội, ngày 10 tháng 8 năm 2026',
    'Kính gửi: Các đơn vị thuộc Bộ',
    'Bộ Mẫu hướng dẫn các đơn vị xây dựng Kế hoạch chuyển đổi số năm 2027 như sau:',
    '1. Về yêu cầu chung',
    'Kế hoạch phải có chỉ tiêu đo đếm được, ví dụ 90% hồ sơ trực tuyến.',
    '2. Về bố cục của Kế hoạch',
    'I. ĐÁNH GIÁ KẾT QUẢ NĂM 2026',
    'Nêu kết quả và nguyên nhân.',
    'II. MỤC TIÊU NĂM 2027',
    'Nêu từng chỉ tiêu kèm đơn vị tính.',
    'III. NHIỆM VỤ',
    'Nêu nhiệm vụ, sản phẩm và đơn vị chủ trì.',
    'IV. KINH PHÍ',
    'Nêu dự toán theo từng nguồn.',
    'KT. BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    'Trần Văn Mẫu',
  ].join('\n');
  const accepted = await clerk.takeOver([{ name: 'huong-dan.txt', bytes: guidance }]);
  expect(accepted.header?.outcome).toBe('FRAMEWORK');
  const { framework, frameworkSections } = await clerk.ask<{
    framework: { state: string };
    frameworkSections: { title: string }[];
  }>('query ($id: UUID!) { framework(id: $id) { state } frameworkSections(frameworkId: $id) { title } }', {
    id: accepted.resultId,
  });
  expect(framework.state).toBe('DRAFT');
  expect(frameworkSections.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['ĐÁNH GIÁ KẾT QUẢ NĂM 2026', 'MỤC TIÊU NĂM 2027']),
  );
});

import type { CycleValues, EntryWords, IndicatorValues, ReportAction } from '@lotrinh/contracts';
import { accountOf, server } from './product.js';

/** A signed-in account without a browser: what a journey needs to be there before it begins. */
async function callerOf(username: string) {
  const { password } = accountOf(username);
  const response = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'lotrinh' },
    body: JSON.stringify({ username, password }),
  });
  const { accessToken } = (await response.json()) as { accessToken: string };
  const authorization = `Bearer ${accessToken}`;
  return {
    async ask<Answer>(query: string, variables: object): Promise<Answer> {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown[] };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

export const signedCopy = {
  name: 'quyet-dinh.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
};

const plain: Omit<IndicatorValues, 'name' | 'valueType'> = {
  ...{ theme: null, uom: null, direction: 'HIGHER_IS_BETTER', accumulation: 'YEAR_TO_DATE', decimals: 0 },
  ...{ mayExceedWhole: false, shareOf: 'RESPONDENTS', levels: [], levelsExclude: false, scaleMin: null },
  ...{ scaleMax: null, required: null, isConfidential: false, numerator: null, denominator: null, exclusions: null },
  ...{ help: 'Đếm trên hệ thống.', example: null, mistakes: null, noData: null, validFrom: '2020-01-01' },
  ...{ link: null, bridge: null },
};

/** What the rounds of these journeys ask, of every kind that looks different in the sheet. */
const asked = {
  files: {
    ...{ name: 'Hồ sơ xử lý trên môi trường điện tử', valueType: 'RATIO', uom: '%', decimals: 1 },
    ...{ numerator: 'Số hồ sơ xử lý điện tử', denominator: 'Tổng số hồ sơ phát sinh', exclusions: 'hồ sơ mật' },
  },
  systems: {
    ...{ name: 'Hệ thống đã được phê duyệt cấp độ', valueType: 'RATIO', uom: '%', decimals: 1 },
    ...{ numerator: 'Hệ thống có quyết định phê duyệt', denominator: 'Hệ thống đang vận hành' },
  },
  trained: { name: 'Lượt người được bồi dưỡng', valueType: 'COUNT_FLOW', uom: 'lượt', numerator: 'Lượt hoàn thành' },
  rules: { name: 'Ban hành quy chế dữ liệu', valueType: 'DOCUMENT_ISSUED', numerator: 'Quy chế đã ban hành' },
  data: {
    name: 'Bộ dữ liệu mở',
    valueType: 'COUNT_STOCK',
    accumulation: 'AT_DATE',
    uom: 'bộ',
    numerator: 'Bộ dữ liệu đã mở',
  },
  other: {
    name: 'Dịch vụ ngoài phạm vi',
    valueType: 'COUNT_STOCK',
    accumulation: 'AT_DATE',
    uom: 'dịch vụ',
    numerator: 'Dịch vụ',
  },
  difficulties: { name: 'Khó khăn và nguyên nhân', valueType: 'NARRATIVE', accumulation: 'IN_PERIOD' },
} as const satisfies Record<string, Partial<IndicatorValues>>;
type Asked = keyof typeof asked;

const words = (value: string, second: string | null = null, note: string | null = null): EntryWords => ({
  ...{ value, second, note, documentNumber: null, documentIssuedOn: null },
});
const lastYear: Partial<Record<Asked, EntryWords>> = {
  files: words('9.600', '10.000'),
  systems: words('3', '6'),
  trained: words('310'),
  rules: words('Đang xây dựng', null, 'Quý IV'),
  data: words('0'),
  difficulties: words('Thiếu nhân lực an toàn thông tin.'),
};

const period = (year: number): CycleValues['period'] => ({
  ...{ kind: 'HALF_YEAR', dataFrom: `${year - 1}-12-15`, dataTo: `${year}-06-14`, reportingYear: year },
});

const unit = 'Cục Dịch vụ';
const service = `query U($text: String!) { unitSearch(text: $text, includeClosed: false, size: 20) { items { id name agencyId } } }`;
const create = `mutation C($input: CreateIndicatorInput!) { createIndicator(input: $input) { id versions { id lockVersion } } }`;
const putInUse = `mutation P($versionId: UUID!, $lockVersion: Int!) { putIndicatorInUse(versionId: $versionId, lockVersion: $lockVersion) { id } }`;
const begin = `mutation B($unitId: UUID!, $values: CycleInput!) { createCycle(unitId: $unitId, values: $values) { id lockVersion reports { id } } }`;
const open = `mutation O($id: UUID!, $lockVersion: Int!) { openCycle(id: $id, lockVersion: $lockVersion) { id } }`;
const save = `mutation S($input: SaveCellsInput!) { saveCells(input: $input) { result } }`;
const lock = `query L($id: UUID!) { report(id: $id) { lockVersion } }`;
const move = `mutation M($input: MoveReportInput!) { moveReport(input: $input) { lockVersion } }`;

/**
 * A round that asks one unit (Cục Dịch vụ) under indicators of its own, after one of the year before that was accepted; nobody
 * else's cells are the same. Answers the address of the sheet. The codes begin with `prefix`.
 */
export async function aSheet(prefix: string): Promise<string> {
  const collector = await callerOf('tonghop');
  const found = await collector.ask<{ unitSearch: { items: { id: string; name: string; agencyId: string }[] } }>(
    service,
    {
      text: unit,
    },
  );
  const respondent = found.unitSearch.items.find(({ name }) => name === unit);
  if (respondent === undefined) throw new Error(`No unit ${unit}.`);
  const ids = {} as Record<Asked, string>;
  for (const [position, key] of (Object.keys(asked) as Asked[]).entries()) {
    const input = {
      unitId: respondent.agencyId,
      code: `${prefix}${position + 1}`,
      values: { ...plain, ...asked[key] },
    };
    const { createIndicator: made } = await collector.ask<{
      createIndicator: { id: string; versions: { id: string; lockVersion: number }[] };
    }>(create, { input });
    const [version] = made.versions;
    await collector.ask(putInUse, { versionId: version?.id, lockVersion: version?.lockVersion });
    ids[key] = made.id;
  }
  const opened = async (year: number) => {
    const values: CycleValues = {
      ...{ title: `Báo cáo 6 tháng đầu năm ${year} (${prefix})`, period: period(year), dueOn: '2099-06-18' },
      ...{ dueTime: '16:00', structureDate: new Date().toISOString().slice(0, 10), receiver: null },
      indicatorIds: Object.values(ids),
      respondents: [{ unitId: respondent.id, represents: [respondent.id], exempt: [ids.other] }],
    };
    const { createCycle: cycle } = await collector.ask<{
      createCycle: { id: string; lockVersion: number; reports: { id: string }[] };
    }>(begin, { unitId: respondent.agencyId, values });
    await collector.ask(open, { id: cycle.id, lockVersion: cycle.lockVersion });
    return { cycleId: cycle.id, reportId: cycle.reports[0]?.id ?? '' };
  };
  const before = await opened(2025);
  const cells = Object.entries(lastYear).map(([key, each]) => ({
    indicatorId: ids[key as Asked],
    lockVersion: 0,
    words: each,
  }));
  const writer = await callerOf('daumoi');
  await writer.ask(save, { input: { reportId: before.reportId, cells } });
  const steps: [string, ReportAction][] = [
    ['daumoi', 'TO_HEAD'],
    ['giamdoc', 'SEND'],
    ['tonghop', 'ACCEPT'],
  ];
  for (const [username, action] of steps) await takeStep(username, before.reportId, action);
  const { cycleId, reportId } = await opened(2026);
  return `/dot-bao-cao/${cycleId}/bao-cao/${reportId}`;
}

/** One step of a report's way by somebody who is not before the browser. */
async function takeStep(username: string, reportId: string, action: ReportAction): Promise<void> {
  const caller = await callerOf(username);
  const { report } = await caller.ask<{ report: { lockVersion: number } }>(lock, { id: reportId });
  await caller.ask(move, { input: { reportId, lockVersion: report.lockVersion, action } });
}

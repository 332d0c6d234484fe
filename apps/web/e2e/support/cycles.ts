import type { CycleView, EntryWords, ReportAction, ReportView } from '@lotrinh/contracts';
import { scannedPdf } from './documents.js';
import { type Account, server } from './product.js';

const programs = { 'x-requested-with': 'lotrinh' };

/** The token of a person who works through the interfaces for programs, as a page would. */
async function tokenOf({ username, password }: Account): Promise<string> {
  const opened = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { ...programs, 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return ((await opened.json()) as { accessToken: string }).accessToken;
}

/** Somebody who asks and changes over GraphQL. */
export async function signedIn(account: Account) {
  const authorization = `Bearer ${await tokenOf(account)}`;
  return async <Data>(query: string, variables: Record<string, unknown>): Promise<Data> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...programs, 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data | null; errors?: unknown };
    if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** Somebody who uploads a scan; answers with its id. */
export async function uploader(account: Account) {
  const authorization = `Bearer ${await tokenOf(account)}`;
  return async (path: string): Promise<string> => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(scannedPdf())], { type: 'application/pdf' }), 'ban-ky.pdf');
    const address = `${server.url}${path}?declaredNoStateSecret=true`;
    const response = await fetch(address, { method: 'POST', headers: { ...programs, authorization }, body });
    if (!response.ok) throw new Error(await response.text());
    return ((await response.json()) as { id: string }).id;
  };
}
export type Caller = Awaited<ReturnType<typeof signedIn>>;

const emptyWords: EntryWords = { value: null, second: null, note: null, documentNumber: null, documentIssuedOn: null };

/** The reports of a round, as the person sees it. */
export async function reportsOf(call: Caller, cycleId: string): Promise<Pick<CycleView, 'reports'>['reports']> {
  const query = `query($id: UUID!) { cycle(id: $id) { reports { id unit { id name } state } } }`;
  return (await call<{ cycle: Pick<CycleView, 'reports'> }>(query, { id: cycleId })).cycle.reports;
}

/** Fills cells of a report by the codes of their indicators. */
export async function fill(call: Caller, reportId: string, words: Record<string, Partial<EntryWords>>): Promise<void> {
  const query = `query($id: UUID!) { report(id: $id) { cells { lockVersion indicator { id code } } } }`;
  const { report } = await call<{ report: Pick<ReportView, 'cells'> }>(query, { id: reportId });
  const cells = report.cells.flatMap(({ lockVersion, indicator: { id, code } }) => {
    const given = words[code];
    return given === undefined ? [] : [{ indicatorId: id, lockVersion, words: { ...emptyWords, ...given } }];
  });
  await call('mutation($input: SaveCellsInput!) { saveCells(input: $input) { result } }', {
    input: { reportId, cells },
  });
}

/** Takes a step of the report's way. */
export async function move(
  call: Caller,
  reportId: string,
  action: ReportAction,
  more: { paperFileId?: string; reason?: string } = {},
): Promise<void> {
  const query = `query($id: UUID!) { report(id: $id) { lockVersion } }`;
  const { report } = await call<{ report: { lockVersion: number } }>(query, { id: reportId });
  await call('mutation($input: MoveReportInput!) { moveReport(input: $input) { id } }', {
    input: { reportId, action, lockVersion: report.lockVersion, returns: [], ...more },
  });
}

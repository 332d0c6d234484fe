import type { CycleView, EntryWords, ReportAction, ReportView } from '@lotrinh/contracts';
import { type Account, server } from './product.js';

/** A person who works through the interface for programs, as a page would. */
export async function signedIn({ username, password }: Account) {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'lotrinh' };
  const opened = await fetch(`${server.url}/api/session`, {
    ...{ method: 'POST', headers, body: JSON.stringify({ username, password }) },
  });
  const { accessToken } = (await opened.json()) as { accessToken: string };
  return async <Data>(query: string, variables: Record<string, unknown>): Promise<Data> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data | null; errors?: unknown };
    if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
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
  reason: string | null = null,
): Promise<void> {
  const query = `query($id: UUID!) { report(id: $id) { lockVersion } }`;
  const { report } = await call<{ report: { lockVersion: number } }>(query, { id: reportId });
  await call('mutation($input: MoveReportInput!) { moveReport(input: $input) { id } }', {
    input: { reportId, action, lockVersion: report.lockVersion, reason, returns: [] },
  });
}

import { rest } from './rest.js';

/** The cells of an .xlsx file as text, TAB between cells, as a spreadsheet copies them. */
export async function readSheet(path: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await rest<{ text: string }>('POST', path, body)).text;
}

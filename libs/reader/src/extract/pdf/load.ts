import type * as PdfModule from 'pdfjs-dist';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ReadError } from '../../errors.js';
import { decodeLegacyFont } from '../legacy-font.js';
import { limits } from '../limits.js';
import { GlyphReader, type Font } from './glyphs.js';
import { toMatrix } from './matrix.js';
import { walkOperators } from './operators.js';
import type { Page } from './page.js';
import { RuleReader } from './rules.js';

type Pdfjs = Pick<typeof PdfModule, 'getDocument' | 'OPS'>;

/**
 * Opens a PDF and reads glyphs and rules page by page, in this thread, without canvas and without evaluating code.
 * @throws ReadError `password_protected`, `damaged`, `too_complex`
 */
export async function loadPages(bytes: Uint8Array, notes: string[]): Promise<Page[]> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    // Pictures are only counted, never decoded.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pdfPages) throw new ReadError('too_complex', { pages: document.numPages });
    return await readPages(document, pdfjs, notes);
  } catch (error) {
    throw asReadError(error);
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, pdfjs: Pdfjs, notes: string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, number, pdfjs, notes));
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy, number: number, pdfjs: Pdfjs, notes: string[]): Promise<Page> {
  const view = page.getViewport({ scale: 1 });
  const fonts = new Map<string, Font>();
  const glyphs = new GlyphReader((id) => {
    const font = fonts.get(id) ?? readFont(page, id);
    fonts.set(id, font);
    return font;
  });
  const rules = new RuleReader(pdfjs.OPS);
  let hasImage = false;
  walkOperators(await page.getOperatorList(), pdfjs.OPS, toMatrix(view.transform), (name, args, matrix) => {
    glyphs.visit(name, args, matrix);
    if (name === 'constructPath') rules.visit(args, matrix);
    if (/^paint(Inline)?Image/.test(name)) hasImage = true;
  });
  return {
    number,
    width: view.width,
    height: view.height,
    glyphs: glyphs.glyphs.map((item) => ({
      ...item,
      text: decodeLegacyFont([{ text: item.text, format: { font: item.font, caps: false } }], notes),
    })),
    rules: rules.rules,
    hasImage,
  };
}

function readFont(page: PDFPageProxy, id: string): Font {
  const found: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const { name, fontMatrix, vertical } = (found ?? {}) as { name?: unknown; fontMatrix?: unknown; vertical?: unknown };
  return {
    // Subsets are named "ABCDEF+Name".
    name: typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : '',
    unit: Array.isArray(fontMatrix) ? Math.abs(toMatrix(fontMatrix)[0]) : 0.001,
    vertical: vertical === true,
  };
}

/** The worker's code runs in this thread: the process as a whole is what is limited and ended. */
async function loadPdfjs(): Promise<Pdfjs> {
  // @ts-expect-error -- pdf.js ships no types for its worker; it is handed on, not used
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function asReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const name = error instanceof Error ? error.name : '';
  return new ReadError(
    name === 'PasswordException' ? 'password_protected' : 'damaged',
    { extension: 'pdf' },
    { cause: error },
  );
}

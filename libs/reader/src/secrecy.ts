import { clean } from './context.js';

/** Stamps of the law on state secrets, alone in their line or cell, in capitals. */
const stamp = /^[\s([{|*_-]*(?:ĐỘ MẬT\s*:?\s*)?(?:TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)[\s)\]}|*_.-]*$/u;
const labelled = /^\s*(?:Độ mật|Mức độ mật)\s*:\s*(?:Tuyệt mật|Tối mật|Mật)\s*\.?\s*$/iu;
/** A number whose symbol says so: `12/KH-ABC(M)`, `05-NQ/XY (TM)`. */
const secretNumber = /^\s*(?:số\s*:?\s*)?\d+[a-z]?\s*[/-][\p{L}\d&/-]+\s*\((?:M|TM|TuM)\)/iu;

/** Stamps stand on the first page or in a letterhead; further down the same words are ordinary headings or cells. */
const HEAD_CHARACTERS = 3000;

/**
 * Whether a document carries a state-secret stamp or a secret number (T "bad day 6"). Words such as "văn bản mật" or "bảo mật"
 * inside a sentence never count: only a stamp that is alone in its line does.
 */
export function bearsSecrecyMark(text: string): boolean {
  return headLines(text).some(
    (line) => stamp.test(clean(line)) || labelled.test(line) || secretNumber.test(clean(line)),
  );
}

const circulations = [
  ['internal', /^[^\p{L}\d]*LƯU HÀNH NỘI BỘ[^\p{L}\d]*$/u],
  ['return', /^[^\p{L}\d]*XEM XONG TRẢ LẠI[^\p{L}\d]*$/u],
] as const;

/** The stamp that narrows who may read a document without making it a secret (Nghị định 30/2020, annex I); null without one. */
export function circulationMark(text: string): 'internal' | 'return' | null {
  const lines = headLines(text).map(clean);
  return circulations.find(([, mark]) => lines.some((line) => mark.test(line)))?.[0] ?? null;
}

const headLines = (text: string): string[] => text.slice(0, HEAD_CHARACTERS).split(/[\n\t]/u);

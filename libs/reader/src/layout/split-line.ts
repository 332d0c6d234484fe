import { readLabel } from '../structure/label.js';
import type { Line } from './line.js';
import { isCapitals, wordCount } from './line.js';

const LONG = 300;
/** Where a label may begin inside a line: after the end of a clause, or after a heading in capitals. */
const CANDIDATE =
  /\s(?=(?:[-–+•*]\s*(?:\p{L}|\d)|[IVX]{1,5}\s?[.)\-/]\s*\p{L}|[A-HĐ]\s?[.)–-]\s*\p{Lu}{2}|\d{1,2}(?:\.\d{1,2}){0,3}\s?(?:[.)]\s*|\/\s+)\p{L}|\d{1,2}(?:\.\d{1,2}){1,3}\s+\p{Lu}|[a-zđ]\)\s*[\p{L}\d]|(?:Điều|ĐIỀU|Chương|CHƯƠNG|Phần|PHẦN|Mục)\s+[\dIVX]{1,4}[.:\s]|Căn cứ\s|Nơi nhận:|QUYẾT ĐỊNH:))/gu;
/** Parts of the form of a document (Nghị định 30/2020, Annex I); above the first label they always open a line. */
const FORM =
  /\s(?<!\p{Lu}\p{Ll}{0,12}\s)(?=\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3},\s*ngày\s)|\s(?=CỘNG H[OÒ]A XÃ HỘI|Độc lập\s*[-–]\s*Tự do|Số:\s|(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|KẾ HOẠCH|BÁO CÁO|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|THÔNG BÁO|ĐỀ ÁN)\s+\p{Lu}\p{Ll}|(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|CHÍNH PHỦ|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)[\p{Lu}\s,–-]{0,120}\sCăn cứ\s|Căn cứ (?:Luật|Nghị|Quyết|Thông tư|Chỉ thị)|Thực hiện (?:Điều|Luật|Nghị|Quyết|Chỉ thị|Kế hoạch|Công văn)|(?:Xét|Theo) đề nghị của|Kính gửi:|QUYẾT (?:ĐỊNH|NGHỊ)\s?:)/gu;
const CLAUSE_END = /(?:[.;:!?…]|\.\/\.?)["”’»)\]]*\s*$/u;

/** A word before a number that makes it a reference: "khoản 1. ", "Điều 2, mục 3.". */
const REFERS = /(?:điều|khoản|điểm|mục|phần|chương|năm|tháng|ngày|nhóm|mức độ|mức|cấp|và|đến|tại|phụ lục)\s*$/iu;

/**
 * Web copies may hold a whole document in one line. A long line is cut where a label begins behind the end of a clause, behind
 * a heading, or in the order of its list ("… 2. Mục tiêu cụ thể - 100% …").
 */
export function splitLine(line: Line): Line[] {
  const pieces = splitLong(line);
  return pieces.length > 1 ? pieces : bulletsOf(line);
}

const BULLET = /\s(?=•\s*[\p{L}\d])|(?<=[;:.]\s?)\s(?=[-–+]\s+[\p{L}\d])/gu;

/** "MỤC TIÊU • 100% …; • 80% …", and dashes behind the ends of clauses: a list run together in one line, of two members at least. */
function bulletsOf(line: Line): Line[] {
  if (line.text.includes('|') || line.text.includes('\t')) return [line];
  const cuts = [...line.text.matchAll(BULLET)].map(({ index }) => index + 1);
  if (cuts.length < 2) return [line];
  return [0, ...cuts].map((from, index): Line => {
    const to = cuts[index] ?? line.text.length;
    const start = line.start + from;
    return {
      ...line,
      start,
      end: line.start + to,
      text: line.text.slice(from, to),
      blanksBefore: index > 0 ? 1 : line.blanksBefore,
    };
  });
}

function splitLong(line: Line): Line[] {
  if (line.text.length < LONG) return [line];
  const cuts: number[] = [0];
  let expected = 1;
  const formEnd = line.text.search(/\s(?:Điều 1\.|[IA]\s?[.)-]\s*\p{Lu}|1\.\s\p{Lu})/u);
  const form = [...line.text.matchAll(FORM)].map(({ index }) => index + 1).filter((at) => at <= formEnd);
  cuts.push(...form);
  for (const match of line.text.matchAll(CANDIDATE)) {
    const at = match.index + 1;
    if (at <= (form.at(-1) ?? -1)) continue;
    const piece = line.text.slice(Math.max(cuts.at(-1) ?? 0, match.index - LONG), match.index);
    const label = readLabel(line.text.slice(at, at + 80));
    if (!label && !/^(?:Căn cứ|Nơi nhận|QUYẾT)/u.test(line.text.slice(at))) continue;
    const inOrder = label?.ordinal != null && (label.ordinal === expected || label.ordinal === 1);
    if (!opens(piece, line.text.slice(at, at + 2 * LONG), label?.kind ?? 'annex', inOrder)) continue;
    cuts.push(at);
    if (label?.kind === 'number' && label.ordinal !== null) expected = label.ordinal + 1;
    if (label?.kind === 'roman') expected = 1;
  }
  if (cuts.length < 4) return [line];
  return cuts.flatMap((from, index) => afterHeading(line, from, cuts[index + 1] ?? line.text.length, index > 0));
}

function opens(before: string, after: string, kind: string, inOrder: boolean): boolean {
  if (CLAUSE_END.test(before)) return true;
  if (REFERS.test(before)) return false;
  const heading = before.slice(readLabel(before)?.length ?? 0).trim();
  // A short piece that opened with a label of its own and has not ended is a heading.
  if (readLabel(before) && heading !== '') {
    if (isCapitals(heading)) return true;
    // "Văn phòng - Thống kê" is one name; a list goes on with a second dash.
    const goesOn = kind === 'dash' && /^[-–]\s[^;.]{15,400}[;.]\s*[-–+]\s/u.test(after);
    const isName = kind === 'dash' && !/^\S\s*\d/u.test(after) && !goesOn;
    if (wordCount(heading) <= (goesOn ? 30 : 14) && !isName) return true;
  }
  return inOrder && (kind === 'roman' || (kind === 'number' && wordCount(before) > 3)) && /\p{Lu}/u.test(before);
}

/** Headings that most plans share, in small letters before their text: "1. Mục tiêu tổng quát Phát triển …". */
const CAPTION =
  /^(?:Mục tiêu (?:tổng quát|chung|cụ thể)|Quan điểm|Nguyên tắc|Mục đích|Yêu cầu|Tầm nhìn)\s+(?=\p{Lu}\p{Ll})/u;

/** "II. MỤC TIÊU Xây dựng …": words in small letters behind a heading in capitals are its text. */
function afterHeading(line: Line, from: number, to: number, blank: boolean): Line[] {
  const text = line.text.slice(from, to);
  const lead = readLabel(text)?.length ?? 0;
  const match = lead > 0 ? /^((?:[\p{Lu}\d“”"(),.:&/–-]+\s+){2,})(?=\p{Lu}\p{Ll})/u.exec(text.slice(lead)) : null;
  const caption = lead > 0 ? CAPTION.exec(text.slice(lead)) : null;
  const heading = match && isCapitals(match[0]) ? match[0].length : (caption?.[0].length ?? 0);
  const pieces = heading > 0 ? [text.slice(0, lead + heading), text.slice(lead + heading)] : [text];
  let at = from;
  return pieces.map((piece, index): Line => {
    const start = line.start + at;
    at += piece.length;
    return {
      ...line,
      start,
      end: start + piece.length,
      text: piece,
      blanksBefore: blank || index > 0 ? 1 : line.blanksBefore,
    };
  });
}

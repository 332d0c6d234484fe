import { findDates } from './date.js';
import { findDocumentNumbers } from './document-number.js';
import { foldKeepingLength } from './fold.js';
import { clean } from './unicode.js';

/** Another document that a text names. `number` is normalised and null when not printed. */
export type DocumentReference = {
  type: string;
  number: string | null;
  numberAsPrinted: string | null;
  date: string | null;
  dateAsPrinted: string | null;
  issuer: string | null;
  title: string | null;
};

/** A document named in a text, with the offsets of the words that name it (type, number, date, issuer). */
export type FoundReference = DocumentReference & { start: number; end: number };

/** How far behind a number its date, issuer and title are looked for. */
const REACH = 900;

const TYPES =
  'luat|bo luat|phap lenh|hien phap|nghi quyet(?: lien tich)?|nghi dinh|quyet dinh|chi thi|thong tu(?: lien tich)?|ke hoach|chuong trinh(?: hanh dong| phoi hop)?|ket luan|cong van|van ban|cong dien|to trinh|thong bao|bao cao|huong dan|chien luoc|quy hoach|de an|quy che|quy dinh|du an|thong cao|cuong linh|nghi quyet dai hoi|khung kien truc|kien truc';
// A web copy may have lost the space before the type: "Căn cứQuyết định".
const TYPE_BEFORE_NUMBER = new RegExp(`(?:^|[^a-z]|\\b(?:cu|cua|va))(${TYPES})\\s*(?:so\\s*:?\\s*)?$`);
/** Laws are named, seldom numbered (Nghị định 30/2020): "Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006". */
const LAW_NAME =
  /(?<![\p{L}])(Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s+(?!số\s)(?=[\p{L}])([^;.]{0,300}?)(?=\s*(?:,?\s*(?:số\s+\d|ngày\s+\d|được\s|do\s+Quốc|của\s+Quốc|khóa|và có hiệu lực|(?:và|các)\s+(?:Nghị|Quyết|Thông|Chỉ thị)|\s+và\s+Luật(?<!sửa đổi[^;]{0,170})|năm\s+\d{4})|[;.)]|,(?!\s*(?:bổ sung|sửa đổi|\p{Ll}+\s+\p{Ll}+\s+ngày))|\s*$))/gu;

const ISSUER_STOP =
  'về|V/v|v/v|quy định|phê duyệt|ban hành|hướng dẫn|sửa đổi|công bố|thông qua|kèm theo|thành lập|giao|triển khai|thực hiện|khóa|khoá|tại|bổ sung|điều chỉnh|đẩy mạnh|tăng cường|đề nghị|nhiệm kỳ|liên quan|cho';
const DOCUMENT_WORD = 'Luật|Bộ luật|Nghị|Quyết|Thông tư|Chỉ thị|Kế hoạch|Căn cứ|Kết luận|Công văn|Chương trình';
// "và" and a comma may stand inside a name: "Bộ Thông tin và Truyền thông", "Bộ Văn hóa, Thể thao và Du lịch".
const ISSUER = new RegExp(
  `^[\\s,]*(?:của|do|ban hành bởi)\\s+(.+?)(?=\\s+(?:về\\p{Ll}+\\s|(?:${ISSUER_STOP})(?![\\p{L}]))|\\s+và\\s+(?:\\p{Ll}|(?:${DOCUMENT_WORD})(?![\\p{L}]))|\\s*,(?!\\s+\\p{Lu}[\\p{L} ]{2,24} và \\p{Lu})|\\s*[;.():]|\\s*$)`,
  'u',
);
const ISSUERS_BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/^(?:NĐ|NQ|QĐ)-CP$/u, 'Chính phủ'],
  [/^(?:QĐ|CT|CĐ)-TTg$/u, 'Thủ tướng Chính phủ'],
  [/QH\d+$/u, 'Quốc hội'],
];

function issuerAfter(text: string): { issuer: string; length: number } | null {
  const match = ISSUER.exec(text);
  return match?.[1] ? { issuer: clean(match[1]), length: match[0].length } : null;
}

/** Every document that a text names by number, and every law by name, in order of place. */
export function findReferences(text: string): FoundReference[] {
  const folded = foldKeepingLength(text);
  const found: FoundReference[] = [];
  const laws = findLaws(text);
  for (const number of findDocumentNumbers(text)) {
    if (laws.some((law) => number.start < law.end && number.end > law.start)) continue;
    const before = TYPE_BEFORE_NUMBER.exec(folded.slice(Math.max(0, number.start - 60), number.start));
    const typeLength = before?.[1] ? before[0].length - before[0].indexOf(before[1]) : 0;
    const start = number.start - typeLength;
    const printed = before?.[1] ? clean(text.slice(start, start + before[1].length)) : null;
    const printedType = printed === null || /^văn bản$/iu.test(printed) ? null : capitalised(printed);
    const tail = text.slice(number.end, number.end + REACH);
    const details = dateAndIssuer(tail);
    found.push({
      type: printedType ?? number.type ?? (number.family === 'law' ? 'Luật' : 'Văn bản'),
      number: number.number === null ? null : number.normalised,
      numberAsPrinted: clean(number.verbatim),
      date: details.date,
      dateAsPrinted: details.dateAsPrinted,
      issuer: details.issuer ?? ISSUERS_BY_SYMBOL.find(([symbol]) => symbol.test(number.symbol))?.[1] ?? null,
      title: titleAfter(tail.slice(details.length)),
      start,
      end: number.end + details.length,
    });
  }
  found.push(...laws);
  return found.sort((a, b) => a.start - b.start);
}

function findLaws(text: string): FoundReference[] {
  return [...text.matchAll(LAW_NAME)].map((match) => {
    const [whole, type = 'Luật'] = match;
    const tail = text.slice(match.index + whole.length, match.index + whole.length + REACH);
    const numbered = /^\s*,?\s*số\s+(\d+\/\d{4}\/[A-Z]+\d+)/u.exec(tail);
    const rest = tail.slice(numbered?.[0].length ?? 0);
    const details = dateAndIssuer(rest);
    return {
      type: capitalised(type),
      number: numbered?.[1] ?? null,
      numberAsPrinted: numbered?.[1] ?? null,
      date: details.date,
      dateAsPrinted: details.dateAsPrinted,
      issuer: 'Quốc hội',
      title: clean(whole),
      start: match.index,
      end: match.index + whole.length + (numbered?.[0].length ?? 0) + details.length,
    };
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** "ngày 10/4/2007 của Chính phủ" behind a number, or "được Quốc hội thông qua ngày …" behind a law. */
function dateAndIssuer(tail: string): {
  date: string | null;
  dateAsPrinted: string | null;
  issuer: string | null;
  length: number;
} {
  const lead =
    /^[\s,]*(?:(?:đã\s+)?được\s+[^;,]{0,60}?thông qua\s+|của\s+Quốc hội\s+|ban hành\s+|ký\s+)?(?=ngày|năm\s\d{4}|\d{1,2}[/.-]\d)/u.exec(
      tail,
    )?.[0].length ?? -1;
  let length = 0;
  let date: string | null = null;
  let dateAsPrinted: string | null = null;
  if (lead >= 0) {
    const [first] = findDates(tail.slice(lead, lead + 60));
    const before = first ? tail.slice(lead, lead + first.start) : '';
    if (first && /^\s*(?:ngày\s*)?$/u.test(before)) {
      date = first.iso;
      dateAsPrinted = clean(before + first.verbatim);
      length = lead + first.end;
    }
  }
  const issuer = issuerAfter(tail.slice(length));
  if (!issuer) return { date, dateAsPrinted, issuer: null, length };
  length += issuer.length;
  // "Quyết định số 5/QĐ-BNV của Bộ Nội vụ ngày 10/3/2020": the date may come last.
  const late = date === null ? findDates(tail.slice(length, length + 40))[0] : undefined;
  if (late && /^[\s,]*(?:ngày\s*)?$/u.test(tail.slice(length, length + late.start))) {
    return { date: late.iso, dateAsPrinted: clean(late.verbatim), issuer: issuer.issuer, length: length + late.end };
  }
  return { date, dateAsPrinted, issuer: issuer.issuer, length };
}

/** What the document is about: the words up to the end of the clause. */
function titleAfter(rest: string): string | null {
  const words = clean((/^[^;]*/u.exec(rest)?.[0] ?? '').replace(/^[\s,.:]+/u, ''));
  const title = words.replace(/[\s.,;:/]+$/u, '');
  return title.length >= 6 && /\p{L}{2}/u.test(title) ? title.slice(0, 400) : null;
}

/** The reference without its place. */
export function withoutPlace({ start: _start, end: _end, ...reference }: FoundReference): DocumentReference {
  return reference;
}

import { foldKeepingLength } from '@lotrinh/text';
import { type Stretch, brackets } from './clause.js';
import type { Measure } from './measure.js';

/** One level of one indicator within a sentence: its own words and, where they are shared, those it borrows. */
export type Atom = {
  measure: Measure;
  own: Stretch;
  /** Words of the sentence that hold for this atom too: the predicate behind a list of levels, or the indicator before it. */
  shared: Stretch | null;
  /** Behind "trong đó": a part of the atom before. */
  nested: boolean;
  /** The same indicator at another moment: "60% năm 2023, 70% năm 2024", "80% (năm 2024: 70%)". */
  milestone: boolean;
};

const PREDICATES =
  'được|có|đạt|sử dụng|thực hiện|ứng dụng|triển khai|hoàn thành|kết nối|cung cấp|xử lý|giải quyết|tham gia|tiếp cận|đáp ứng|bảo đảm|đảm bảo|' +
  'trang bị|áp dụng|khai thác|tích hợp|thanh toán|số hóa|số hoá|nộp|gắn|phủ|là|biết|hài lòng|vận hành|cập nhật|công khai|thường xuyên|đều|phải|' +
  'lưu trữ|trao đổi|gửi|nhận|ký số|tạo lập|hình thành|xây dựng|bố trí|duy trì|chia sẻ|đưa vào|chuyển đổi|dưới dạng|cài đặt|đăng ký|giảm|tăng|' +
  'chiếm|nắm|thành thạo|tham dự|phát triển|tuân thủ|tự động|phát sinh|mua|(?<!cuộc )họp|dùng(?! chung)|truy cập|thực thi';
const PREDICATE = new RegExp(`(?<![\\p{L}])(?:${PREDICATES})(?![\\p{L}])`, 'iu');

/** Words that lead up to a level without naming an indicator: "bảo đảm", "trong đó có", "phấn đấu đạt". */
const LEAD_WORDS = new Set(
  (
    'bao dam dat co phan dau tu duy tri cung cap dua it nhat toi thieu tren duoi khoang va dong thoi trong do rieng con la se phai can hoan thanh ' +
    'nang tang giam rut ngan len xuong muc ty le duoc cac den nam het cuoi vao voi them moi tiep tuc thuc hien trien khai xay dung to chuc dao tao so ' +
    'hoa day manh muc tieu tap huan boi duong hon gan thap cao khong qua toi da cat hinh phat trien cho ca tai o'
  ).split(' '),
);

/** An indicator named before its level. */
const INDICATOR =
  /^\s*(?:va\s+)?(?:ty le|ti le|so luong|so |tong |muc |toc do|doanh thu|chi so|kinh te so|ty trong|ti trong|trung binh|binh quan|thoi gian|nang suat|quy mo|do |diem |ket qua|xep hang|vi tri|gia tri|dich vu|nguoi dan|ho gia dinh|doanh nghiep|cap |cac |tat ca|moi |ha tang|mang )/;

/** A level of government alone names no indicator: "cấp huyện đạt". */
const LEVEL_ONLY =
  /^(?:va\s+)?(?:(?:o|tai|doi voi|rieng|con)\s+)?(?:cap|khoi|khu vuc)\s+[a-z]+(?:\s*(?:,|va)\s*(?:cap\s+)?[a-z]+)?(?:\s+(?:dat|la|toi thieu|it nhat|tren))*\s*:?\s*$/;

const TOPIC = /^(?:ve|doi voi|trong|tai|linh vuc|nhom|den)\s[^:]*:/;

const SEPARATORS = /\s*(?:,|;|:)\s*|\s+(?:và|đồng thời|còn|riêng)\s+/giu;

function leadsOnly(folded: string): boolean {
  const words = folded.split(/[^a-z\d]+/).filter((word) => word !== '');
  return words.length <= 8 && words.every((word) => LEAD_WORDS.has(word) || /^20\d\d$/.test(word));
}

/** Where the words of the measure that starts at `to` begin, in the gap since the measure before ended at `from`. */
function boundary(text: string, folded: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const stop = gap.lastIndexOf(';');
  if (stop >= 0) return from + stop + 1;
  const nested = /(?:,\s*)?trong (?:số )?đó/iu.exec(gap);
  if (nested !== null) return from + nested.index;
  const cuts = [...gap.matchAll(SEPARATORS)].map((match) => ({
    at: from + match.index,
    after: from + match.index + match[0].length,
  }));
  const last = cuts.at(-1);
  if (last === undefined) return to;
  if (!leadsOnly(folded.slice(last.after, to))) {
    const named = cuts.find((candidate) => INDICATOR.test(folded.slice(candidate.after, to)));
    if (named !== undefined) return named.at;
  }
  return last.at;
}

/** Whether the figure only describes what another level is about: "100% xã có ít nhất 01 điểm phục vụ". */
function isQualifier(text: string, previous: Measure, measure: Measure): boolean {
  if (measure.unit?.startsWith('%') === true) return false;
  const gap = text.slice(previous.end, measure.start);
  if (/trong (?:số )?đó|;/iu.test(gap)) return false;
  const pieces = gap.split(/,|\s+và\s+/u);
  const tail = pieces.at(-1) ?? '';
  if (pieces.length === 1) return true;
  return (
    previous.unit?.startsWith('%') === true && !leadsOnly(foldKeepingLength(tail)) && !/đạt|có ít nhất/iu.test(tail)
  );
}

const MOMENT = /^\s*\(?\s*(?:(?:đến|vào|trong|hết|cuối)\s*)*(?:hết\s*|cuối\s*)?(?:năm\s*)?20\d\d/iu;

/** Whether a bracketed figure is the same indicator at another time. */
function isMilestone(text: string, bracket: Stretch): boolean {
  return /(?:năm|đến|giai đoạn)\s*(?:hết\s*|cuối\s*|năm\s*)*20\d\d/iu.test(text.slice(bracket.from, bracket.to));
}

/** A bracket explains; it adds a level only where it gives a milestone or parts a share by level ("cấp tỉnh 100%, cấp xã 80%"). */
function isRemark(text: string, measure: Measure, bracket: Stretch): boolean {
  if (isMilestone(text, bracket)) return false;
  return measure.unit !== '%' || !/cấp|khối|khu vực/iu.test(text.slice(bracket.from, measure.figure.start));
}

/** The levels of a sentence, each with the words that make it whole. Remarks in brackets and qualifiers give none. */
export function readAtoms(text: string, sentence: Stretch, measures: readonly Measure[]): Atom[] {
  const folded = foldKeepingLength(text);
  const kept: Measure[] = [];
  const aside: Measure[] = [];
  for (const measure of measures) {
    const previous = kept.at(-1);
    if (measure.bracket !== null && previous !== undefined) aside.push(measure);
    else if (
      measure.bracket !== null
        ? !isRemark(text, measure, measure.bracket)
        : previous === undefined || !isQualifier(text, previous, measure)
    ) {
      kept.push(measure);
    }
  }
  const owns = ownWords(text, folded, sentence, kept);
  const atoms = kept.map((measure, i): Atom => {
    const own = owns[i] ?? sentence;
    return {
      ...{ measure, own },
      shared: sharedWords(text, folded, kept, owns, i),
      nested: i > 0 && /trong (?:số )?đó/iu.test(text.slice(own.from, measure.figure.start)),
      milestone: i > 0 && onlyTime(text, own, measure),
    };
  });
  return aside.reduce((all, measure) => withBracketed(text, all, measure), withBounds(atoms));
}

/** "Tối thiểu 40% người dân, 60% doanh nghiệp biết đến …": the bound at the head of a list holds for all of it. */
function withBounds(atoms: Atom[]): Atom[] {
  const all: Atom[] = [];
  for (const atom of atoms) {
    const previous = all.at(-1);
    const { measure, shared } = atom;
    const bound = previous?.measure.comparator;
    const waits = previous?.shared != null && previous.shared.from >= previous.measure.end;
    const borrows = shared !== null && shared.from < measure.start;
    const listed = (waits || borrows) && !atom.nested && previous?.measure.unit === '%' && measure.unit === '%';
    const takes =
      listed && (bound === 'gte' || bound === 'gt') && measure.comparator === 'eq' && measure.value !== '100';
    all.push(takes ? { ...atom, measure: { ...measure, comparator: bound } } : atom);
  }
  return all;
}

function ownWords(text: string, folded: string, sentence: Stretch, kept: readonly Measure[]): Stretch[] {
  const starts = kept.map((measure, i) => {
    const previous = kept[i - 1];
    if (previous !== undefined) return boundary(text, folded, previous.end, measure.start);
    const stop = lastStop(text, sentence.from, measure.start);
    return stop < 0 ? sentence.from : stop + 1;
  });
  return kept.map((measure, i) => {
    const next = starts[i + 1] ?? sentence.to;
    const stop = firstStop(text, measure.end, next);
    return { from: starts[i] ?? sentence.from, to: stop < 0 ? next : stop };
  });
}

function stops(text: string, from: number, to: number): number[] {
  const bracketed = brackets(text);
  const found: number[] = [];
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    if (!bracketed.some((bracket) => at > bracket.from && at < bracket.to)) found.push(at);
  }
  return found;
}
const lastStop = (text: string, from: number, to: number): number => stops(text, from, to).at(-1) ?? -1;
const firstStop = (text: string, from: number, to: number): number => stops(text, from, to)[0] ?? -1;

/** A level in brackets belongs to the atom it stands in or behind. */
function withBracketed(text: string, atoms: Atom[], measure: Measure): Atom[] {
  const bracket = measure.bracket;
  if (bracket === null || isRemark(text, measure, bracket)) return atoms;
  const main = atoms.filter((atom) => atom.measure.bracket === null && atom.measure.end <= measure.start).at(-1);
  if (main?.measure.unit !== measure.unit) return atoms;
  const milestone = isMilestone(text, bracket);
  const added: Atom = {
    measure,
    own: bracketPart(text, bracket, measure),
    shared: { from: main.own.from, to: bracket.from },
    nested: !milestone,
    milestone,
  };
  const at = atoms.indexOf(main) + 1 + atoms.filter((atom) => atom.measure.bracket === bracket).length;
  return [...atoms.slice(0, at), added, ...atoms.slice(at)];
}

/** "(cấp tỉnh 100%, cấp xã 80%)": the part with this figure. */
function bracketPart(text: string, bracket: Stretch, measure: Measure): Stretch {
  const before = Math.max(bracket.from, text.lastIndexOf(',', measure.start), text.lastIndexOf(';', measure.start));
  const behind = /[,;)\]]/u.exec(text.slice(measure.end, bracket.to))?.index ?? 0;
  return { from: Math.max(bracket.from, before) + 1, to: measure.end + behind };
}

/** Whether nothing but a moment stands with the figure: ", 70% năm 2024". */
function onlyTime(text: string, own: Stretch, measure: Measure): boolean {
  const after = text.slice(measure.end, own.to);
  const before = text.slice(own.from, measure.start).replace(/^[\s,;:]*(?:và\s+)?/iu, '');
  const nothing = (words: string): boolean => words.replace(/[\s.,;)]/gu, '') === '';
  if (MOMENT.test(after) && nothing(after.replace(MOMENT, ''))) return leadsOnly(foldKeepingLength(before));
  return MOMENT.test(before) && leadsOnly(foldKeepingLength(before.replace(MOMENT, ''))) && nothing(after);
}

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

function predicateFrom(text: string, measure: Measure, own: Stretch): number | null {
  const found = PREDICATE.exec(text.slice(measure.end, own.to));
  return found === null ? null : measure.end + found.index;
}

function namesIndicator(folded: string, measure: Measure, own: Stretch): boolean {
  const head = folded
    .slice(own.from, measure.start)
    .replace(/^[\s,;:-]+/, '')
    .replace(/\s+/g, ' ');
  // "Về ứng dụng: 90% cơ quan …" has a topic, not an indicator.
  const named = TOPIC.test(head) ? head.slice(head.lastIndexOf(':') + 1).trim() : head;
  return named !== '' && !leadsOnly(named) && !LEVEL_ONLY.test(named);
}

function sharedWords(
  text: string,
  folded: string,
  kept: readonly Measure[],
  owns: readonly Stretch[],
  i: number,
): Stretch | null {
  const at = (k: number): { measure: Measure; own: Stretch } | null => {
    const [measure, own] = [kept[k], owns[k]];
    return measure === undefined || own === undefined ? null : { measure, own };
  };
  const self = at(i);
  if (self === null || predicateFrom(text, self.measure, self.own) !== null) return null;
  if (namesIndicator(folded, self.measure, self.own)) return null;
  for (let k = i + 1; k < kept.length; k += 1) {
    const later = at(k);
    if (later === null || namesIndicator(folded, later.measure, later.own)) break;
    const from = predicateFrom(text, later.measure, later.own);
    if (from !== null) return { from, to: later.own.to };
    // A predicate of unknown verb: the last level of the list has more words than the one before it.
    const tail = text.slice(later.measure.end, later.own.to);
    if (k === kept.length - 1 && wordCount(tail) >= wordCount(text.slice(self.measure.end, self.own.to)) + 3)
      return { from: later.measure.end, to: later.own.to };
  }
  for (let k = i - 1; k >= 0; k -= 1) {
    const earlier = at(k);
    if (earlier === null) continue;
    if (namesIndicator(folded, earlier.measure, earlier.own)) {
      const colon = text.indexOf(':', earlier.own.from);
      return { from: earlier.own.from, to: colon > 0 && colon < earlier.measure.start ? colon : earlier.measure.start };
    }
    const from = predicateFrom(text, earlier.measure, earlier.own);
    if (from !== null) return { from: earlier.measure.end, to: earlier.own.to };
  }
  return null;
}

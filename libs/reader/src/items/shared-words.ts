import type { Stretch } from './clause.js';
import { INDICATOR, LEVEL_ONLY, TOPIC, leadsOnly } from './lead-words.js';
import type { Measure } from './measure.js';
import { opensUnitName } from './unit-names.js';

/** One figure of a sentence with the stretch of words that is its own. */
export type Level = { measure: Measure; own: Stretch };

const PREDICATES =
  'được|có|đạt|sử dụng|thực hiện|ứng dụng|triển khai|hoàn thành|kết nối|cung cấp|xử lý|giải quyết|tham gia|tiếp cận|đáp ứng|bảo đảm|đảm bảo|' +
  'trang bị|áp dụng|khai thác|tích hợp|thanh toán|số hóa|số hoá|nộp|gắn|phủ|là|biết|hài lòng|vận hành|cập nhật|công khai|thường xuyên|đều|phải|' +
  'lưu trữ|trao đổi|gửi|nhận|ký số|tạo lập|hình thành|xây dựng|bố trí|duy trì|chia sẻ|đưa vào|chuyển đổi|dưới dạng|cài đặt|đăng ký|giảm|tăng|' +
  'chiếm|nắm|thành thạo|tham dự|phát triển|tuân thủ|tự động|phát sinh|mua|(?<!(?:cuộc|phiên|phòng|buổi|hội) )họp|dùng(?! chung)|truy cập|thực thi|liên thông|chấp hành|bảo vệ';
const PREDICATE = new RegExp(`(?<![\\p{L}])(?:${PREDICATES})(?![\\p{L}])`, 'iu');

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)?/gu, (bracket) => ' '.repeat(bracket.length));

const wordsOf = (text: string): string[] =>
  withoutBrackets(text)
    .split(/\s+/u)
    .filter((word) => word !== '');

const after = (text: string, { measure, own }: Level): string => text.slice(measure.end, own.to);

function predicateFrom(text: string, level: Level): number | null {
  const found = PREDICATE.exec(withoutBrackets(after(text, level)));
  return found === null ? null : level.measure.end + found.index;
}

function headOf(folded: string, { measure, own }: Level): string {
  const head = folded
    .slice(own.from, measure.start)
    .replace(/^[\s,;:-]+/, '')
    .replace(/\s+/g, ' ');
  return TOPIC.test(head) ? head.slice(head.lastIndexOf(':') + 1).trim() : head;
}

/** Whether the words before a figure say what is measured. */
function namesIndicator(folded: string, level: Level): boolean {
  const head = headOf(folded, level);
  return head !== '' && !leadsOnly(head) && !LEVEL_ONLY.test(head);
}

/** "…; Ủy ban nhân dân tỉnh 60%": the words before the figure only say for whom the indicator named before holds. */
function namesPlaceOnly(text: string, folded: string, level: Level): boolean {
  const head = text.slice(level.own.from, level.measure.start).replace(/^[\s,;:-]+(?:và\s+)?/iu, '');
  if (
    wordsOf(head).length > 9 ||
    INDICATOR.test(headOf(folded, level)) ||
    PREDICATE.test(head.replace(/\s(?:đạt|là)\s*$/iu, ''))
  )
    return false;
  return (
    /^(?:tại|ở|đối với|riêng|còn|cấp|khối|(?:các )?(?:tỉnh|thành phố|huyện|quận|xã|phường|đô thị|nông thôn|thành thị|vùng))(?![\p{L}])/iu.test(
      head,
    ) || opensUnitName(head)
  );
}

/** The words of a neighbour that make a level whole: the predicate behind a list of levels, or the indicator before it. */
export function sharedWords(text: string, folded: string, levels: readonly Level[], i: number): Stretch | null {
  const self = levels[i];
  if (self === undefined) return null;
  // "giảm 50% thời gian chờ": what falls or rises stands behind the figure.
  if (
    /(?:^|\s)(?:giam|rut ngan|cat giam|tang|tiet kiem)(?:\s+(?:it nhat|toi thieu|tu|tren|khoang))*$/.test(
      headOf(folded, self).trim(),
    )
  )
    return null;
  if (predicateFrom(text, self) !== null) return strongPredicateAhead(text, self, levels.slice(i + 1));
  const before = levels.slice(0, i).reverse();
  if (namesIndicator(folded, self)) {
    const indicator = before.find((level) => INDICATOR.test(headOf(folded, level)));
    return indicator !== undefined && namesPlaceOnly(text, folded, self) ? indicatorOf(text, indicator) : null;
  }
  return predicateAhead(text, folded, self, levels.slice(i + 1)) ?? indicatorBehind(text, folded, before);
}

/** Verbs that only a predicate holds; "hồ sơ giải quyết trực tuyến" holds a verb and has none. */
const STRONG = /(?<![\p{L}])(?:được|đạt|đều|phải)(?![\p{L}])/iu;

/** "80% hồ sơ giải quyết ở tỉnh, 60% hồ sơ giải quyết ở xã được số hóa": like levels share the predicate of the last. */
function strongPredicateAhead(text: string, self: Level, later: readonly Level[]): Stretch | null {
  if (/(?<![\p{L}])(?:được|đạt|đều|phải|có)(?![\p{L}])/iu.test(after(text, self))) return null;
  const like = later.find((level) => opening(text, level) === opening(text, self) && STRONG.test(after(text, level)));
  const at = like === undefined ? undefined : STRONG.exec(after(text, like))?.index;
  return like === undefined || at === undefined ? null : { from: like.measure.end + at, to: like.own.to };
}

function predicateAhead(text: string, folded: string, self: Level, later: readonly Level[]): Stretch | null {
  for (const [k, level] of later.entries()) {
    if (namesIndicator(folded, level)) return null;
    // Over a semicolon only where the levels are of one kind: "90% hồ sơ …; 80% hồ sơ … được xử lý".
    const apart = text.slice(self.measure.end, level.measure.start).includes(';');
    if (apart && opening(text, self) !== opening(text, level)) return null;
    const from = predicateFrom(text, level);
    if (from !== null) return { from, to: level.own.to };
    // A predicate of unknown verb: the last level of the list has more words than the one before it.
    const longer =
      self.measure.unit === level.measure.unit &&
      wordsOf(after(text, level)).length >= wordsOf(after(text, self)).length + 3;
    if (k === later.length - 1 && longer) return { from: level.measure.end, to: level.own.to };
  }
  return null;
}

const opening = (text: string, level: Level): string => wordsOf(after(text, level)).slice(0, 2).join(' ').toLowerCase();

function indicatorBehind(text: string, folded: string, before: readonly Level[]): Stretch | null {
  for (const level of before) {
    if (namesIndicator(folded, level)) return indicatorOf(text, level);
    const from = predicateFrom(text, level);
    if (from !== null) return { from: level.measure.end, to: level.own.to };
  }
  return null;
}

/** The words of an indicator up to its figure, or up to the colon that opens a list of levels. */
function indicatorOf(text: string, { measure, own }: Level): Stretch {
  const colon = text.indexOf(':', own.from);
  return { from: own.from, to: colon > 0 && colon < measure.start ? colon : measure.start };
}

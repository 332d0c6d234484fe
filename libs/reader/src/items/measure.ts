import {
  type Comparator,
  type Quantity,
  findMoney,
  findQuantities,
  foldKeepingLength,
  parseNumberVi,
} from '@lotrinh/text';
import { type Stretch, brackets } from './clause.js';

/** A figure that may be what an aim asks for. Offsets are in the text it was found in. */
export type Measure = {
  start: number;
  end: number;
  figure: { start: number; end: number };
  comparator: Comparator;
  value: string;
  valueMax: string | null;
  baseline: string | null;
  unit: string | null;
  direction: 'increase' | 'decrease' | null;
  /** The bracket that holds it: a milestone, a baseline or a mere remark. */
  bracket: Stretch | null;
};

/** What is counted in these is the shape of the text or of government, not an aim. */
const NOT_AIMS =
  /^(?:tuoi|cap(?! quyen| giay)|tru cot|khau|buoc|muc tieu|nhiem vu|giai phap|chi tieu|noi dung|nhom|dot pha|quan diem|chieu|mat|phan|chuong|dieu|khoan|diem [a-z]$|thang dau|nam|nam tiep|giai doan|muc do|lop(?= bao ve)|che do|yeu to|loai|khong|tai cho|phia|noi|trong \d|nha|quy|ngay dau|huong|luat|cach|dau moi|vung|truong hop|thanh phan|cua(?! hang))(?![a-z])/;

/** Ages and levels of government describe whom an aim is for, whatever stands before them. */
const NEVER_AIMS = /^(?:tuoi|cap(?! quyen| giay)|thang (?:dau|cuoi)|nam tuoi)(?![a-z])/;

/** Time and speed are aims only where the words set a bound to them. */
const BOUND_ONLY =
  /^(?!.*\/)(?:ngay|gio|phut|giay|thang|lan|mbps|gbps|mb|gb|tb|ngay lam viec|km|m2|may\/|buoi)(?![a-z])/;

const INCREASE = /(?<![\p{L}])(?:tăng(?!\s+trưởng)|nâng|gấp)(?:\s+(?!giảm)[^\s\d.;:,]+){0,6}\s*$/iu;

/** "GRDP" behind a percentage is part of what is measured. */
const SHARE_OF = /^\s*(?:trong\s+|cua\s+|tong\s+)*(grdp|gdp)(?![a-z])/;

function percentUnit(folded: string, quantity: Quantity): string {
  const behind = folded.slice(quantity.figure.end, quantity.figure.end + 24);
  if (/^\s*\/\s*nam(?![a-z])/.test(behind)) return '%/năm';
  const share = SHARE_OF.exec(behind);
  return share === null ? '%' : `% ${share[1]?.toUpperCase() ?? ''}`;
}

/** a/b as a percentage with at most two decimals. */
export function percentOf(numerator: string, denominator: string): string | null {
  const [a, b] = [Number(numerator), Number(denominator)];
  if (!(b > 0)) return null;
  return String(Math.round((a / b) * 10_000) / 100);
}

/** "xếp hạng 20/63", "xếp hạng 10 trở lên": a place to stay within, whatever words of more or less stand by it. */
const RANKED =
  /(?:xep|thu|dung)\s+(?:hang|thu)\s*(?:thu\s*)?(?:tu\s*)?$|(?<![a-z])(?:xep hang|thu hang|vi tri)\s*(?:thu\s*)?$/;
const PLACE =
  /(?<![a-z])(?:xep|dung|giu vi tri|xep vi tri|xep hang|thu hang)\s+(?:thu|hang thu|so)\s+(\d{1,3})(?![\d%]|\s*(?:%|[/.,]\d))/g;

function rank(
  quantity: Quantity,
  base: Omit<Measure, 'bracket' | 'value' | 'valueMax' | 'unit'>,
): Omit<Measure, 'bracket'> {
  const value = quantity.ratio?.numerator ?? quantity.value;
  return { ...base, comparator: 'lte', value, valueMax: null, unit: quantity.ratio === null ? null : quantity.unit };
}

/** "xếp thứ 15 toàn quốc": an ordinal that says how good a rank shall be. */
function placeMeasures(folded: string): Omit<Measure, 'bracket'>[] {
  return [...folded.matchAll(PLACE)].map((match) => {
    const end = match.index + match[0].length;
    const figure = { start: end - (match[1] ?? '').length, end };
    const rest = { comparator: 'lte', valueMax: null, baseline: null, unit: null, direction: null } as const;
    return { ...figure, figure, value: String(Number(match[1])), ...rest };
  });
}

function fromQuantity(text: string, folded: string, quantity: Quantity): Omit<Measure, 'bracket'> | null {
  const { start, end, figure, comparator, valueMax, baseline } = quantity;
  const before = text.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ');
  const direction: Measure['direction'] = quantity.direction ?? (INCREASE.test(before) ? 'increase' : null);
  const base = { start, end, figure, comparator, baseline, direction };
  if (RANKED.test(folded.slice(Math.max(0, figure.start - 30), figure.start))) return rank(quantity, base);
  if (quantity.ratio !== null) {
    const value = percentOf(quantity.ratio.numerator, quantity.ratio.denominator);
    return value === null || Number(value) > 100 ? null : { ...base, value, valueMax: null, unit: '%' };
  }
  if (quantity.unit === '%') return { ...base, value: quantity.value, valueMax, unit: percentUnit(folded, quantity) };
  return {
    ...base,
    value: quantity.value,
    valueMax,
    // "tốp 20 cả nước" counts no country.
    unit:
      quantity.unit === null || /^(?:cả nước|toàn quốc)/iu.test(quantity.unit)
        ? null
        : wholeUnit(text, folded, quantity),
  };
}

const RATE =
  /^(?:(?:\s+[a-z]+){0,3}\s*\/\s*(?:\d[\d.]*\s+)?(?:nam|thang|quy|don vi|lop|nguoi(?: dan)?|dan|xa|huyen|ngay|luot|ho so|ho)(?![a-z])|\s+tren\s+(?:mot\s+)?(?:van|nghin|trieu|\d[\d.]*)\s+(?:nguoi )?dan(?![a-z]))/;

/** The unit with what belongs to it: "tỉnh, thành phố" is one, "lượt công chức/năm" a rate. */
function wholeUnit(text: string, folded: string, quantity: Quantity): string {
  const unit = quantity.unit ?? '';
  const behind = folded.slice(quantity.end, quantity.end + 40);
  const list = /^(?:tinh|huyen|xa|can bo)/.test(foldKeepingLength(unit))
    ? /^\s*,\s*(?:thanh pho|thi xa|phuong|thi tran|cong chuc|vien chuc)/.exec(behind)
    : null;
  const rate = unit.includes('/') ? null : RATE.exec(behind);
  const more = rate ?? list;
  return more === null
    ? unit
    : `${unit}${text.slice(quantity.end, quantity.end + more[0].length)}`.replace(/\s+/gu, ' ');
}

function moneyMeasures(text: string, folded: string): Omit<Measure, 'bracket'>[] {
  const found: Omit<Measure, 'bracket'>[] = [];
  for (const money of findMoney(text)) {
    const printed = /^(\d[\d.,\s\u00a0]*\d|\d)(?:\s*(?:-|den)\s*(\d[\d.,]*))?\s*(.*)$/su.exec(
      foldKeepingLength(money.verbatim),
    );
    const low = parseNumberVi(printed?.[1] ?? '');
    const high = printed?.[2] === undefined ? null : parseNumberVi(printed[2]);
    if (low === null || printed === null) continue;
    const unit = money.verbatim.slice(money.verbatim.length - (printed[3] ?? '').length).trim();
    const before = folded.slice(Math.max(0, money.start - 60), money.start).replace(/\s+/g, ' ');
    const comparator: Comparator =
      high !== null
        ? 'range'
        : /(?:it nhat|toi thieu|khong duoi)\s*(?:dat )?$/.test(before)
          ? 'gte'
          : /(?:tren|hon|vuot)\s*$/.test(before)
            ? 'gt'
            : /(?:duoi)\s*$/.test(before)
              ? 'lt'
              : /(?:khong qua|toi da)\s*$/.test(before)
                ? 'lte'
                : /(?:khoang|gan|uoc dat)\s*$/.test(before)
                  ? 'approx'
                  : 'eq';
    found.push({
      ...{
        start: money.start,
        end: money.end,
        figure: { start: money.start, end: money.end },
        comparator,
        baseline: null,
        unit,
      },
      ...{ value: low.value, valueMax: high?.value ?? null, direction: INCREASE.test(before) ? 'increase' : null },
    });
  }
  return found;
}

/**
 * Every figure of a text that could be an aim, in order; ages, levels of government and the like are left out. With `stated`
 * every figure that is said of something, hours and days included.
 */
export function findMeasures(text: string, purpose: 'aim' | 'stated' = 'aim'): Measure[] {
  const folded = foldKeepingLength(text);
  const bracketed = brackets(text);
  const all = [
    ...findQuantities(text).map((quantity) => fromQuantity(text, folded, quantity)),
    ...moneyMeasures(text, folded),
    ...placeMeasures(folded),
  ].filter((measure) => measure !== null);
  return withoutOrigins(
    folded,
    all.sort((a, b) => a.start - b.start),
  )
    .filter((measure) => measure.comparator !== 'eq' || !/(?:^|(?<!tổng)\s)số\s*$/iu.test(text.slice(0, measure.start)))
    .filter((measure) => (purpose === 'stated' ? isStated(folded, measure) : isMeasured(folded, measure)))
    .map((measure) => ({
      ...measure,
      bracket: bracketed.find((b) => measure.figure.start >= b.from && measure.figure.start < b.to) ?? null,
    }))
    .sort((a, b) => a.start - b.start);
}

const firstWord = ({ unit }: Pick<Measure, 'unit'>): string | undefined => unit?.split(' ')[0];

const FALLS_OR_RISES =
  /^(?:\s*\(?(?:(?:vao |trong )?nam )?(?:19|20)\d\d\)?)?\s*(?:xuong|len)(?:\s+(?:con|den|toi|muc|duoi|tren|khoang|toi da|toi thieu|it nhat|khong qua))*\s*$/;

/** "từ 5 ngày xuống còn 3 ngày": the first figure is where the second starts from, no level of its own. */
function withoutOrigins<M extends Omit<Measure, 'bracket'>>(folded: string, measures: readonly M[]): M[] {
  const origin = (measure: M | undefined, next: M | undefined): boolean =>
    measure !== undefined &&
    next?.baseline === null &&
    firstWord(next) === firstWord(measure) &&
    /(?<![a-z])tu(?: khoang)?\s*$/.test(folded.slice(0, measure.figure.start)) &&
    FALLS_OR_RISES.test(folded.slice(measure.end, next.start));
  return measures.flatMap((measure, i) => {
    if (origin(measure, measures[i + 1])) return [];
    const before = measures[i - 1];
    if (before === undefined || !origin(before, measure)) return [measure];
    const falls = folded.slice(before.end, measure.start).includes('xuong');
    return [{ ...measure, baseline: before.value, direction: falls ? 'decrease' : 'increase' }];
  });
}

/** Whether a figure of a report says something: not an age, not "6 tháng đầu năm". */
function isStated(folded: string, measure: Omit<Measure, 'bracket'>): boolean {
  const behind = folded.slice(measure.figure.end, measure.figure.end + 30).replace(/^\s+/, '');
  return !/^(?:tuoi|thang (?:dau|cuoi)|nam(?! hoc)(?![a-z]))/.test(behind);
}

function isMeasured(folded: string, measure: Omit<Measure, 'bracket'>): boolean {
  if (measure.unit?.startsWith('%') === true) return true;
  const before = folded.slice(Math.max(0, measure.start - 40), measure.start).replace(/\s+/g, ' ');
  if (
    /(?:mo hinh|kien truc|chinh quyen dia phuong|thoi han|thoi ky|trong vong|nhiem ky|tu|lan thu|loai|dich vu cong muc|cap do|thi truong|ho so so)\s*$/.test(
      before,
    ) &&
    measure.comparator === 'eq'
  )
    return false;
  if (measure.unit === null) {
    return measure.comparator !== 'eq' || /(?:dat|bang|dat muc|la|len|xuong con|dat diem)\s*$/.test(before);
  }
  const unit = foldKeepingLength(measure.unit);
  if (/(?:tong dai|dau so|hotline|duong day nong)\s*$/.test(before)) return false;
  const behind = folded.slice(measure.figure.end, measure.figure.end + 30).replace(/^\s+/, '');
  if (NEVER_AIMS.test(unit)) return false;
  if (NOT_AIMS.test(unit) || NOT_AIMS.test(behind)) return measure.comparator !== 'eq' && !/^nam(?![a-z])/.test(unit);
  return !BOUND_ONLY.test(unit) || measure.comparator !== 'eq' || measure.direction !== null;
}

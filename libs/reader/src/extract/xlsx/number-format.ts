import { child, elements, type XmlElement } from '../xml.js';

/** Codes of the built-in formats that show dates or times; the others show plain numbers. */
const builtIn = new Map<number, string>([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
]);

/** Shows stored numbers as Excel does in Vietnamese: 1.234,5 and dd/mm/yyyy. */
export class NumberFormats {
  readonly #codes: string[];
  readonly #is1904: boolean;

  constructor(styles: XmlElement | undefined, is1904: boolean) {
    const custom = new Map(
      elements(child(styles, 's:numFmts'), 's:numFmt').map((format) => [
        Number(format.attributes.get('numFmtId')),
        format.attributes.get('formatCode') ?? 'General',
      ]),
    );
    this.#codes = elements(child(styles, 's:cellXfs'), 's:xf').map((style) => {
      const id = Number(style.attributes.get('numFmtId') ?? '0');
      return custom.get(id) ?? builtIn.get(id) ?? 'General';
    });
    this.#is1904 = is1904;
  }

  /** `stored` is the number as written in the file, `style` the index of the cell's format. */
  show(stored: string, style: number): string {
    const code = bare((this.#codes[style] ?? 'General').split(';')[0] ?? 'General');
    if (/[dmyhs]/i.test(code) && !/^general$/i.test(code)) return this.#showDate(Number(stored), code) ?? stored;
    return showNumber(stored, code);
  }

  showIsoDate(iso: string): string {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
    return match ? `${match[3] ?? ''}/${match[2] ?? ''}/${match[1] ?? ''}` : iso;
  }

  #showDate(serial: number, code: string): string | null {
    // Day 60 is the 29 February 1900 that never was; earlier days are one further from the epoch.
    const days = this.#is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
    const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
    if (!Number.isFinite(date.getTime()) || serial < 0) return null;
    const two = (value: number): string => String(value).padStart(2, '0');
    const time = /h/i.test(code) ? `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : '';
    const hasDay = /d/i.test(code);
    const hasYear = /y/i.test(code);
    if (!hasDay && !hasYear) return time;
    const parts = [
      ...(hasDay ? [two(date.getUTCDate())] : []),
      ...(/m/i.test(code.replaceAll(/h+:m+/gi, '')) ? [two(date.getUTCMonth() + 1)] : []),
      ...(hasYear ? [String(date.getUTCFullYear())] : []),
    ];
    return time === '' ? parts.join('/') : `${parts.join('/')} ${time}`;
  }
}

/** A format code without what is only printed around it: colours, conditions, literals, fill and padding. */
function bare(code: string): string {
  return code.replaceAll(/\[[^\]]*\]|"[^"]*"|\\.|[_*]./g, '');
}

function showNumber(stored: string, code: string): string {
  const exact = toPlainDecimal(stored);
  if (exact === null) return stored;
  const isPercent = code.includes('%');
  const value = isPercent ? shift(exact, 2) : exact;
  const pattern = /[#0?][#0?,]*(?:\.([#0?]*))?/.exec(code);
  if (!pattern) return localise(trimNoise(value), false) + (isPercent ? '%' : '');
  const fraction = pattern[1] ?? '';
  const least = (fraction.match(/0/g) ?? []).length;
  const rounded = round(value, fraction.length, least);
  const whole = (pattern[0].split('.')[0] ?? '').replaceAll(/[^0]/g, '').length;
  return localise(padWhole(rounded, whole), pattern[0].includes(',')) + (isPercent ? '%' : '');
}

/** Exact decimal text of a stored number, which may be written as 1.5E-3. */
function toPlainDecimal(stored: string): string | null {
  const match = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/.exec(stored.trim());
  if (!match || `${match[2] ?? ''}${match[3] ?? ''}` === '') return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return shift(`${sign}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`, Number(exponent));
}

/** Moves the decimal point `places` to the right. */
function shift(value: string, places: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  let digits = whole + fraction;
  let point = whole.length + places;
  if (point <= 0) {
    digits = '0'.repeat(1 - point) + digits;
    point = 1;
  }
  digits = digits.padEnd(point, '0');
  const head = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const tail = digits.slice(point).replace(/0+$/, '');
  return `${sign}${head}${tail === '' ? '' : `.${tail}`}`;
}

/** Rounds half away from zero to at most `most` decimals, and shows at least `least`. */
function round(value: string, most: number, least: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const scaled =
    BigInt(whole + fraction.slice(0, most).padEnd(most, '0')) + (Number(fraction[most] ?? '0') >= 5 ? 1n : 0n);
  const digits = scaled.toString().padStart(most + 1, '0');
  const head = digits.slice(0, digits.length - most);
  const tail = most === 0 ? '' : digits.slice(-most).replace(/0+$/, '').padEnd(least, '0');
  return `${scaled === 0n ? '' : sign}${head}${tail === '' ? '' : `.${tail}`}`;
}

/** Binary floats stored with 17 digits (0.30000000000000004) are shown with 15, as Excel does. */
function trimNoise(value: string): string {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const significant = `${whole}${fraction}`.replace(/^0+/, '').length;
  return significant <= 15 || fraction === ''
    ? value
    : round(value, Math.max(0, fraction.length - (significant - 15)), 0);
}

function padWhole(value: string, least: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = value.replace('-', '').split('.');
  return `${sign}${whole.padStart(least, '0')}${fraction === undefined ? '' : `.${fraction}`}`;
}

function localise(value: string, grouped: boolean): string {
  const [whole = '', fraction] = value.split('.');
  const head = grouped ? whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.') : whole;
  return fraction === undefined ? head : `${head},${fraction}`;
}

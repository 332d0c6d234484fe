import { type Decimal, normalizeDecimal, roundDecimal } from './decimal.js';

export type ParsedNumber = { value: Decimal; verbatim: string };

// Hard and thin spaces group as well as dots do; a plain space may stand between two numbers.
const GROUPED = /^\d{1,3}([.\u00a0\u2007\u2009\u202f])\d{3}(?:\1\d{3})*(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;
// "1,500" may be an English one thousand five hundred: a decimal would not end in a zero.
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2},\d\d0$/;

/**
 * A number as Vietnamese prints it: "." groups thousands, "," opens the decimals, leading zeros mean nothing ("02").
 * Null where a second reading exists ("12.5", "10.10", "1,500", "1,234,567") or it is no number.
 */
export function parseNumberVi(text: string): ParsedNumber | null {
  const verbatim = text.trim();
  const sign = /^[-−]/.test(verbatim) ? '-' : '';
  const body = sign === '' ? verbatim : verbatim.slice(1).trim();
  if (!GROUPED.test(body) && !PLAIN.test(body)) return null;
  if (ENGLISH_THOUSANDS.test(body)) return null;
  if (/^0\d*[.\u00a0\u2007\u2009\u202f]/.test(body)) return null;
  const plain = body.replace(/[.\u00a0\u2007\u2009\u202f]/g, '').replace(',', '.');
  return { value: normalizeDecimal(sign + plain), verbatim };
}

/** A decimal as Vietnamese prints it: "2.500", "12,5". `places` rounds; without it every digit is kept. */
export function formatNumberVi(value: Decimal, options: { places?: number } = {}): string {
  const exact = options.places === undefined ? normalizeDecimal(value) : roundDecimal(value, options.places);
  const [whole = '', fraction] = exact.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A percentage without a space before the sign, at most two decimals unless told: "38,97%". */
export function formatPercentVi(value: Decimal, options: { places?: number } = {}): string {
  return `${formatNumberVi(value, { places: options.places ?? 2 })}%`;
}

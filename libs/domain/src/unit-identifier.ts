import type { UnitIdentifierScheme } from '@lotrinh/contracts';

const PATTERNS: Record<UnitIdentifierScheme, RegExp> = {
  QD20_2020: /^(?:[A-Y]\d{2}|Z\d{2})(?:\.[0-9A-Z]+)*$/,
  QCVN102_2016: /^[0-9A-Z]{3}(?:\.[0-9A-Z]{2}){2}\.[A-Y]\d{2}$/,
};

/**
 * An electronic identifier of an agency (R9): decision 20/2020/QĐ-TTg, groups from left to right ("H13.12"), at most 35
 * characters, or the older QCVN 102:2016, right to left ("000.00.12.H13"). `canonical` is the newer writing of either, without
 * the groups of zeros that the older one pads with. null when the text is neither.
 */
export function readUnitIdentifier(
  text: string,
): { scheme: UnitIdentifierScheme; value: string; canonical: string } | null {
  const value = text.trim().toUpperCase();
  if (value.length > 35) return null;
  if (PATTERNS.QD20_2020.test(value)) return { scheme: 'QD20_2020', value, canonical: value };
  if (!PATTERNS.QCVN102_2016.test(value)) return null;
  const groups = value.split('.').reverse();
  while (groups.length > 1 && /^0+$/.test(groups.at(-1) ?? '')) groups.pop();
  return { scheme: 'QCVN102_2016', value, canonical: groups.join('.') };
}

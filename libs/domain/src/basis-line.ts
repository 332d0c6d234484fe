import { formatDateOfficial } from '@lotrinh/text';
import type { BasisValues } from './plan-check.js';

/** A clause of the bases. A law is cited by its title and day, everything else with number and issuer. */
export function basisLine({ type, number, issuedOn, issuer, title, printed }: BasisValues): string {
  const isWhole = number === null || printed.includes(number);
  if (isWhole && /^(?:căn cứ|thực hiện|thi hành|theo|xét)\s/iu.test(printed)) return printed;
  const isLaw = /^(?:bộ luật|luật|pháp lệnh)/iu.test(type);
  const date = issuedOn === null ? null : formatDateOfficial(issuedOn);
  return isLaw
    ? words('Căn cứ', title?.startsWith(type) ? title : words(type, title), date)
    : words(
        'Căn cứ',
        type,
        number === null ? null : `số ${number}`,
        date,
        issuer === null ? null : `của ${issuer}`,
        title,
      );
}

const words = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

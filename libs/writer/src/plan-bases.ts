import type { PlanBasisView } from '@lotrinh/contracts';

type Basis = Pick<PlanBasisView, 'type' | 'number' | 'issuedOn' | 'issuer' | 'title' | 'printed'>;

/** A clause of the bases. A law is cited by its title and day, everything else with number and issuer. */
export function basisLine({ type, number, issuedOn, issuer, title, printed }: Basis): string {
  const isWhole = number === null || printed.includes(number);
  if (isWhole && /^(?:căn cứ|thực hiện|thi hành|theo|xét)\s/iu.test(printed)) return printed;
  const isLaw = /^(?:bộ luật|luật|pháp lệnh)/iu.test(type);
  const date = issuedOn === null ? null : dayOf(issuedOn);
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

/** "ngày 05 tháng 02 năm 2026": days under 10 and the months 1 and 2 take a 0. */
function dayOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

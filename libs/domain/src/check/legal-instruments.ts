import { fold } from '@lotrinh/text';

/**
 * A legal instrument with its validity: in force from `from` until the day before `until`. Null where it still holds, or where
 * the first day does not matter to any plan.
 */
export type LegalInstrument = {
  number: string;
  title: string | null;
  from: string | null;
  until: string | null;
  replacedBy: string | null;
};

/** An instrument as the product comes with it; `amends` is the number of another. */
export type ShippedInstrument = LegalInstrument & {
  type: string;
  issuedOn: string | null;
  issuer: string;
  amends: string | null;
};

/**
 * What plans of this administration rest on. The register of an installation begins with these rows and goes on from there; the
 * command line, which has no register, checks by them alone.
 */
export const shippedInstruments: readonly ShippedInstrument[] = [
  law('67/2006/QH11', 'Luật Công nghệ thông tin', '2006-06-29', null, '2026-07-01', '148/2025/QH15'),
  law('86/2015/QH13', 'Luật An toàn thông tin mạng', '2015-11-19', null, '2026-07-01', '116/2025/QH15'),
  law('24/2018/QH14', 'Luật An ninh mạng', '2018-06-12', null, '2026-07-01', '116/2025/QH15'),
  law('116/2025/QH15', 'Luật An ninh mạng', null, '2026-07-01'),
  law('148/2025/QH15', 'Luật Chuyển đổi số', null, '2026-07-01'),
  law('91/2025/QH15', 'Luật Bảo vệ dữ liệu cá nhân', '2025-06-26', '2026-01-01'),
  decree('64/2007/NĐ-CP', '2007-04-10', null, '2026-07-01', '224/2026/NĐ-CP'),
  decree('43/2011/NĐ-CP', '2011-06-13', null, '2022-08-15', '42/2022/NĐ-CP'),
  decree('42/2022/NĐ-CP', '2022-06-24', '2022-08-15', '2026-07-01', '224/2026/NĐ-CP'),
  decree('73/2019/NĐ-CP', '2019-09-05', null, '2026-03-01', '45/2026/NĐ-CP'),
  { ...decree('82/2024/NĐ-CP', '2024-07-10', null, '2026-03-01', '45/2026/NĐ-CP'), amends: '73/2019/NĐ-CP' },
  decree('45/2026/NĐ-CP', null, '2026-03-01', '2026-07-01', '224/2026/NĐ-CP'),
  decree('224/2026/NĐ-CP', '2026-06-24', '2026-07-01'),
  // Succeeded within August 2026; held to have ended with that month.
  decree('85/2016/NĐ-CP', '2016-07-01', null, '2026-09-01', '331/2026/NĐ-CP'),
  decree('331/2026/NĐ-CP', null, null),
  decree('130/2018/NĐ-CP', '2018-09-27', null, '2025-04-10', '23/2025/NĐ-CP'),
  decree('23/2025/NĐ-CP', null, '2025-04-10'),
  decree('47/2020/NĐ-CP', '2020-04-09', null, '2025-10-22', '278/2025/NĐ-CP'),
  decree('278/2025/NĐ-CP', null, '2025-10-22'),
  decree('13/2023/NĐ-CP', '2023-04-17', null, '2026-01-01', '356/2025/NĐ-CP'),
  decree('356/2025/NĐ-CP', null, '2026-01-01'),
];

type Day = string | null;

function law(
  number: string,
  title: string,
  issuedOn: Day,
  from: Day,
  until: Day = null,
  replacedBy: string | null = null,
): ShippedInstrument {
  return { type: 'Luật', number, title, issuedOn, issuer: 'Quốc hội', from, until, replacedBy, amends: null };
}

function decree(
  number: string,
  issuedOn: Day,
  from: Day,
  until: Day = null,
  replacedBy: string | null = null,
): ShippedInstrument {
  const kind = { type: 'Nghị định', title: null, issuer: 'Chính phủ' };
  return { ...kind, number, issuedOn, from, until, replacedBy, amends: null };
}

/**
 * The instrument that a legal basis names: by number, or by its bare name where no number is printed and one instrument alone
 * bears that name. One that amends it is another.
 */
export function findInstrument(
  instruments: readonly LegalInstrument[],
  basis: { number: string | null; title: string | null },
): LegalInstrument | null {
  if (basis.number !== null) {
    const number = fold(basis.number);
    return instruments.find((instrument) => fold(instrument.number) === number) ?? null;
  }
  const name = fold(basis.title ?? '');
  const [found, other] = instruments.filter(({ title }) => title !== null && fold(title) === name);
  return other === undefined ? (found ?? null) : null;
}

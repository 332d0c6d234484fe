import { fold } from '@lotrinh/text';

/**
 * A legal instrument with its validity: in force from `from` until the day before `until`. Null where it still holds, or where
 * the first day does not matter to any plan.
 */
export type LegalInstrument = {
  number: string;
  /** Its name, for laws, which are cited without number. */
  name: string | null;
  from: string | null;
  until: string | null;
  replacedBy: string | null;
};

/** What plans of this administration rest on. Dates are data: a change of law is a row here. */
const legalInstruments: readonly LegalInstrument[] = [
  row('67/2006/QH11', 'Luật Công nghệ thông tin', null, '2026-07-01', '148/2025/QH15'),
  row('86/2015/QH13', 'Luật An toàn thông tin mạng', null, '2026-07-01', '116/2025/QH15'),
  row('24/2018/QH14', null, null, '2026-07-01', '116/2025/QH15'),
  row('116/2025/QH15', null, '2026-07-01', null, null),
  row('148/2025/QH15', 'Luật Chuyển đổi số', '2026-07-01', null, null),
  row('91/2025/QH15', 'Luật Bảo vệ dữ liệu cá nhân', '2026-01-01', null, null),
  row('64/2007/NĐ-CP', null, null, '2026-07-01', '224/2026/NĐ-CP'),
  row('43/2011/NĐ-CP', null, null, '2022-08-15', '42/2022/NĐ-CP'),
  row('42/2022/NĐ-CP', null, '2022-08-15', '2026-07-01', '224/2026/NĐ-CP'),
  row('73/2019/NĐ-CP', null, null, '2026-03-01', '45/2026/NĐ-CP'),
  row('82/2024/NĐ-CP', null, null, '2026-03-01', '45/2026/NĐ-CP'),
  row('45/2026/NĐ-CP', null, '2026-03-01', '2026-07-01', '224/2026/NĐ-CP'),
  row('224/2026/NĐ-CP', null, '2026-07-01', null, null),
  // Succeeded within August 2026; held to have ended with that month.
  row('85/2016/NĐ-CP', null, null, '2026-09-01', '331/2026/NĐ-CP'),
  row('130/2018/NĐ-CP', null, null, '2025-04-10', '23/2025/NĐ-CP'),
  row('47/2020/NĐ-CP', null, null, '2025-10-22', '278/2025/NĐ-CP'),
  row('13/2023/NĐ-CP', null, null, '2026-01-01', '356/2025/NĐ-CP'),
];

function row(
  number: string,
  name: string | null,
  from: string | null,
  until: string | null,
  replacedBy: string | null,
): LegalInstrument {
  return { number, name, from, until, replacedBy };
}

/**
 * The instrument that a legal basis names: by number, or a law by its bare name where no number is printed. A law that amends
 * it, or a later one of the same name, is another.
 */
export function findInstrument(basis: { number: string | null; title: string | null }): LegalInstrument | null {
  if (basis.number !== null) {
    const number = fold(basis.number);
    return legalInstruments.find((instrument) => fold(instrument.number) === number) ?? null;
  }
  const title = fold(basis.title ?? '');
  return legalInstruments.find(({ name }) => name !== null && fold(name) === title) ?? null;
}

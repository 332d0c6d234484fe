import type { UnitKind } from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';

/** Words that open a unit's name, folded; null where the words alone do not say what it is. The longest that fits decides. */
const OPENINGS: readonly (readonly [string, UnitKind | null])[] = (
  [
    ['bo', 'MINISTRY'],
    ['bo phan', null],
    ['bo mon', null],
    ['bo chi huy', null],
    ['bo tu lenh', null],
    ['van phong', 'OFFICE'],
    ['van phong chinh phu', 'MINISTERIAL_AGENCY'],
    ['thanh tra', 'INSPECTORATE'],
    ['thanh tra chinh phu', 'MINISTERIAL_AGENCY'],
    ['tong cuc', 'GENERAL_DEPARTMENT'],
    ['cuc', 'AUTHORITY'],
    ['chi cuc', 'AUTHORITY'],
    ['vu', 'DEPARTMENT'],
    ['so', 'PROVINCIAL_DEPARTMENT'],
    ['phong', 'DIVISION'],
    ['ban', 'COMMITTEE'],
    ['hoi dong', 'COMMITTEE'],
    ['trung tam', 'CENTRE'],
    ['vien', 'INSTITUTE'],
    ['hoc vien', 'SCHOOL'],
    ['truong', 'SCHOOL'],
    ['dai hoc', 'SCHOOL'],
    ['cao dang', 'SCHOOL'],
    ['bao', 'PRESS'],
    ['bao tang', 'OTHER'],
    ['bao hiem xa hoi', 'OTHER'],
    ['tap chi', 'PRESS'],
    ['nha xuat ban', 'PRESS'],
    ['quy', 'OTHER'],
    ['uy ban nhan dan tinh', 'PROVINCE'],
    ['uy ban nhan dan huyen', 'DISTRICT'],
    ['uy ban nhan dan quan', 'DISTRICT'],
    ['uy ban nhan dan thi xa', 'DISTRICT'],
    ['uy ban nhan dan xa', 'COMMUNE'],
    ['uy ban nhan dan phuong', 'COMMUNE'],
    ['uy ban nhan dan thi tran', 'COMMUNE'],
    ['uy ban nhan dan dac khu', 'COMMUNE'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

/** The opening of a name: its kind, and how many words the opening takes (0 when none is known). */
export function unitOpening(name: string): { kind: UnitKind | null; words: number } {
  const folded = `${fold(name).replace(/^ubnd\b/, 'uy ban nhan dan')} `;
  const opening = OPENINGS.find(([words]) => folded.startsWith(`${words} `));
  return opening === undefined ? { kind: null, words: 0 } : { kind: opening[1], words: opening[0].split(' ').length };
}

/** What kind of unit a name speaks of ("Vụ Pháp chế" → DEPARTMENT); null when the words do not say. */
export function unitKindOf(name: string): UnitKind | null {
  return unitOpening(name).kind;
}

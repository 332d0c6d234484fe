import type { UnitEdgeKind, UnitKind, UnitSelector } from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';

/** The agency in whose document a name stands. */
export type AgencyContext = { id: string; kind: UnitKind };

const COUNCIL = '(?:hdnd|hoi dong nhan dan|ubnd|uy ban nhan dan)';
const OPENS = new RegExp(
  `^(?:(?:thu truong|lanh dao|nguoi dung dau|dai dien) )?(?:cac|tat ca|toan bo|toan the|toan nganh|moi|tung|so ban nganh|bo nganh|` +
    `don vi (?:truc )?thuoc|don vi (?:co )?lien quan|dia phuong$|(?:${COUNCIL} )+(?:cac|cap)\\b)`,
);
const OPEN_ENDED = /\blien quan\b|\bkhac\b|\btham gia\b|\bneu co\b/;

const NATIONAL: readonly UnitKind[] = ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY', 'PROVINCE'];
const NOUNS: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [
    /\b(?:cac )?bo (?:va )?(?:co quan ngang bo )?(?:co quan thuoc chinh phu )?nganh\b|^(?:cac )?bo(?= )/,
    ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY'],
  ],
  [/\bco quan ngang bo\b/, ['MINISTERIAL_AGENCY']],
  [/\bco quan thuoc chinh phu\b/, ['GOVERNMENT_AGENCY']],
  [/\bso ban nganh\b/, ['PROVINCIAL_DEPARTMENT', 'COMMITTEE', 'OFFICE', 'INSPECTORATE']],
  [/\bso\b/, ['PROVINCIAL_DEPARTMENT']],
  [/\btong cuc\b/, ['GENERAL_DEPARTMENT']],
  [/(?<!tong )\bcuc\b/, ['AUTHORITY']],
  [/\bvu\b/, ['DEPARTMENT']],
  [/\bphong ban\b/, ['DIVISION', 'COMMITTEE']],
  [/(?<!van )\bphong\b(?! ban)/, ['DIVISION']],
  [/\bvan phong\b/, ['OFFICE']],
  [/\bthanh tra\b/, ['INSPECTORATE']],
  [/\bvien\b/, ['INSTITUTE']],
  [/\btruong\b(?<!thu truong)|\bhoc vien\b/, ['SCHOOL']],
  [/\btrung tam\b/, ['CENTRE']],
  [/\bbao\b|\btap chi\b/, ['PRESS']],
  [/\bhuyen\b|\bquan\b(?<!co quan)|\bthi xa\b/, ['DISTRICT']],
  [/(?<!thi )\bxa\b|\bphuong\b(?<!dia phuong)|\bthi tran\b|\bdac khu\b/, ['COMMUNE']],
  [/\bcac cap\b/, ['PROVINCE', 'DISTRICT', 'COMMUNE']],
];

/**
 * A set of units that a text describes ("Các đơn vị", "UBND các huyện, thành phố", "các sở, ban, ngành"), as a selector below the
 * agency, or over the country where ministries and provinces are meant; null when the text names no set. `isComplete` is false
 * where the words leave open who belongs.
 */
export function readCollective(
  text: string,
  agency: AgencyContext,
): { selector: UnitSelector; isComplete: boolean } | null {
  const folded = fold(text);
  if (!OPENS.test(folded)) return null;
  const kinds = new Set<UnitKind>();
  for (const [pattern, named] of NOUNS) if (pattern.test(folded)) for (const kind of named) kinds.add(kind);
  // "của Bộ", "thuộc tỉnh" say whose units are meant, not that ministries or provinces are.
  const owner = /\b(?:thuoc|cua|truc thuoc) (?:bo|tinh|thanh pho|so|ubnd)\b/.test(folded);
  if (owner) for (const kind of NATIONAL) kinds.delete(kind);
  const speaksOfProvinces = /\btinh\b|\btrung uong\b/.test(folded) && !owner;
  if (speaksOfProvinces && (/\bcac tinh\b/.test(folded) || /\bcap tinh\b/.test(folded))) kinds.add('PROVINCE');
  else if (/\bthanh pho\b/.test(folded) && !owner) kinds.add('DISTRICT');
  const isProvincial = agency.kind === 'PROVINCE';
  if (/\bdia phuong\b/.test(folded))
    for (const kind of isProvincial ? (['DISTRICT', 'COMMUNE'] as const) : (['PROVINCE'] as const)) kinds.add(kind);

  const chosen = [...kinds];
  const isNational = chosen.length > 0 && chosen.some((kind) => NATIONAL.includes(kind));
  const isLocal = chosen.some((kind) => kind === 'DISTRICT' || kind === 'COMMUNE');
  const isWhole = /^toan (?:nganh|bo|the)\b/.test(folded);
  const generic = /\bdon vi\b|\bco quan\b|\bto chuc\b|^toan nganh$|\bso ban nganh\b|\bbo nganh\b/.test(folded);
  return {
    selector: {
      axis: 'ADMINISTRATIVE',
      below: isNational || (isLocal && !isProvincial && agency.kind !== 'DISTRICT') ? null : agency.id,
      depth: isNational || isLocal || isWhole ? null : 1,
      kinds: chosen,
      edgeKind:
        chosen.length === 0 && /\btruc thuoc\b/.test(folded) && !/\bthuoc truc thuoc\b/.test(folded)
          ? 'SUBORDINATE'
          : null,
      include: [],
      exclude: [],
    },
    isComplete: !OPEN_ENDED.test(folded) && (generic || chosen.length > 0),
  };
}

/** A unit in the tree of a day: its kind, how it hangs under its superior, and the units above it with their distance. */
export type PlacedUnit = {
  id: string;
  kind: UnitKind;
  edgeKind: UnitEdgeKind | null;
  above: readonly { id: string; depth: number }[];
};

/** True where a selector means this unit; the directory says the same in SQL when it lists them. */
export function isAmong({ below, depth, kinds, edgeKind, include, exclude }: UnitSelector, unit: PlacedUnit): boolean {
  if (exclude.includes(unit.id)) return false;
  if (include.includes(unit.id)) return true;
  const isOfKind =
    kinds.length > 0 ? kinds.includes(unit.kind) : unit.kind !== 'OWN_OFFICE' && unit.kind !== 'EXTERNAL';
  const isBelow = unit.above.some((superior) => superior.id === below && (depth === null || superior.depth <= depth));
  return (
    isOfKind && (edgeKind === null || edgeKind === unit.edgeKind) && (isBelow || (below === null && depth === null))
  );
}

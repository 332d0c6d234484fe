import type { UnitMatchKind, UnitNameResolution } from '@lotrinh/contracts';
import { fold, wordKey } from '@lotrinh/text';
import { type NameToken, nameTokens, standsFor } from './unit-abbreviation.js';
import { type AgencyContext, readCollective } from './unit-collective.js';

/** One name that a unit bears or bore. `level` is its depth below the agency (0: the agency itself); null for a unit outside it. */
export type UnitNameEntry = { unitId: string; kind: UnitMatchKind; text: string; level: number | null };

type Entry = UnitNameEntry & { lower: string; key: string; folded: string; tokens: NameToken[]; bare: NameToken[] };
type Match = { unitId: string; score: number; level: number };

const OUTSIDE = 99;
/** Titles of heads, folded: a task given to the head is given to the unit. */
const HEADS =
  /^(?:thu truong|lanh dao|tong cuc truong|cuc truong|vu truong|vien truong|hieu truong|giam doc|chanh|truong ban|chu tich|tong bien tap)$/;
const OWNERS = [
  'bo',
  'tinh',
  'thanh pho',
  'ubnd tinh',
  'ubnd thanh pho',
  'uy ban nhan dan tinh',
  'uy ban nhan dan thanh pho',
];
const LINKS = new Set(['thuoc', 'cua']);

/**
 * Reads the names printed in one agency's documents on one day. Build it once for a whole import: `entries` are the names of the
 * agency's own units and of the other agencies. The agency's units go first, the ones nearer to its head before deeper ones; two
 * units that fit equally well are never chosen between. Confidence runs from 0 to 1; 1 is the full name letter by letter.
 */
export function createUnitNameResolver(
  agency: AgencyContext,
  entries: readonly UnitNameEntry[],
): (text: string) => UnitNameResolution {
  const own = entries.filter((entry) => entry.unitId === agency.id).map((entry) => fold(entry.text));
  // "tỉnh Sông" as well as "Ủy ban nhân dân tỉnh Sông".
  const owners = [...new Set([...OWNERS, ...own, ...own.map((name) => name.replace(/^(?:uy ban nhan dan|ubnd) /, ''))])]
    .map((owner) => owner.split(' '))
    .sort((a, b) => b.length - a.length);
  const known: Entry[] = entries.map((entry) => {
    const tokens = nameTokens(entry.text);
    const bare = entry.unitId === agency.id ? tokens : withoutOwner(tokens, owners);
    return {
      ...entry,
      lower: entry.text.toLowerCase(),
      key: wordKey(entry.text),
      folded: fold(entry.text),
      tokens,
      bare,
    };
  });

  const resolveUnit = (text: string): UnitNameResolution => {
    const written = { lower: text.toLowerCase(), key: wordKey(text), folded: fold(text), tokens: nameTokens(text) };
    if (OWNERS.includes(written.folded) && isOwner(agency, written.folded))
      return { kind: 'unit', unitId: agency.id, confidence: 0.9 };
    const bare = withoutOwner(written.tokens, owners);
    const best = new Map<string, Match>();
    for (const entry of known) {
      const score = scoreOf(entry, written, bare);
      if (score > (best.get(entry.unitId)?.score ?? 0))
        best.set(entry.unitId, { unitId: entry.unitId, score, level: entry.level ?? OUTSIDE });
    }
    return decide([...best.values()]);
  };

  return (text) => {
    const name = text
      .normalize('NFC')
      .replace(/\s*\([^()]*\)\s*/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '');
    if (name === '' || name.length > 400) return { kind: 'unknown', candidates: [] };
    const direct = resolveUnit(name);
    if (direct.kind === 'unit') return direct;
    const collective = readCollective(name, agency);
    if (collective !== null) return { kind: 'collective', ...collective };
    if (direct.kind === 'unknown' && direct.candidates.length > 0) return direct;
    const led = withoutHead(name);
    if (led === null) return direct;
    const unit = resolveUnit(led);
    return unit.kind === 'unit' ? { ...unit, confidence: round(unit.confidence - 0.1) } : unit;
  };
}

function scoreOf(
  entry: Entry,
  written: { lower: string; key: string; folded: string; tokens: NameToken[] },
  bare: NameToken[],
): number {
  const known = entry.kind === 'FORMER_NAME' ? 0.03 : 0;
  if (entry.lower === written.lower) return 1 - known;
  if (entry.key === written.key) return 0.98 - known;
  if (entry.folded === written.folded) return (written.key === written.folded ? 0.9 : 0.8) - known;
  if (entry.kind === 'IDENTIFIER' || entry.kind === 'ABBREVIATION') return 0;
  if (standsFor(written.tokens, entry.tokens)) return 0.92 - known;
  if (bare.length === written.tokens.length && entry.bare.length === entry.tokens.length) return 0;
  if (bare.length === 0 || entry.bare.length === 0) return 0;
  return standsFor(bare, entry.bare) ? 0.88 - known : 0;
}

/** The nearest level that has a match decides; a tie there is nobody's. A better match further off lowers the confidence. */
function decide(matches: Match[]): UnitNameResolution {
  const nearest = Math.min(...matches.map((match) => match.level));
  const here = matches.filter((match) => match.level === nearest);
  const top = Math.max(...here.map((match) => match.score));
  const winners = here.filter((match) => match.score > top - 0.01);
  const [winner] = winners;
  if (winner === undefined) return { kind: 'unknown', candidates: [] };
  if (winners.length > 1) return { kind: 'unknown', candidates: winners.map((match) => match.unitId) };
  const isRivalled = matches.some((match) => match.unitId !== winner.unitId && match.score > winner.score - 0.01);
  return { kind: 'unit', unitId: winner.unitId, confidence: round(winner.score - (isRivalled ? 0.1 : 0)) };
}

function withoutOwner(tokens: NameToken[], owners: string[][]): NameToken[] {
  for (const owner of owners) {
    const from = tokens.length - owner.length;
    if (from < 1 || !owner.every((word, index) => tokens[from + index]?.folded === word)) continue;
    let end = from;
    while (end > 1 && LINKS.has(tokens[end - 1]?.folded ?? '')) end -= 1;
    if (end > 1 && tokens[end - 1]?.folded === 'truc') end -= 1;
    return tokens.slice(0, end);
  }
  return tokens;
}

const isOwner = (agency: AgencyContext, folded: string) =>
  (folded === 'bo' && agency.kind === 'MINISTRY') || (folded !== 'bo' && agency.kind === 'PROVINCE');

function withoutHead(name: string): string | null {
  const words = name.split(' ');
  for (let length = Math.min(3, words.length - 1); length >= 1; length -= 1) {
    if (HEADS.test(fold(words.slice(0, length).join(' ')))) return words.slice(length).join(' ');
  }
  return null;
}

const round = (value: number) => Math.round(value * 100) / 100;

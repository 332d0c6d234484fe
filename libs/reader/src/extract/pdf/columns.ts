import { fold, parseLabel } from '@lotrinh/text';
import { lineLeft, lineRight, lineText, type Line, type Segment } from './lines.js';
import { isInCapitals, type Column } from './paragraphs.js';

/** Lines in reading order: across the page, or side by side in columns (letterhead, addressees, recipients and signature). */
export type Stretch = { kind: 'flow'; line: Line } | { kind: 'columns'; columns: { box: Column; lines: Line[] }[] };

type Corridor = { left: number; right: number };

/** Splits the lines of a page into flowing lines and regions of two columns with an empty corridor between them. */
export function splitColumns(lines: readonly Line[], body: Column): Stretch[] {
  const mended = lines.map(mendLabel).map(splitLetterhead);
  const stretches: Stretch[] = [];
  for (let at = 0; at < mended.length;) {
    const region = regionAt(mended, at, body);
    if (region && isOfForm(mended.slice(at, region.end), region.corridor)) {
      stretches.push(toColumns(mended.slice(at, region.end), region.corridor, body));
      at = region.end;
    } else {
      const line = mended[at];
      if (line) stretches.push({ kind: 'flow', line });
      at += 1;
    }
  }
  return stretches;
}

/** A list label set off by a tab is no column. */
function mendLabel(line: Line): Line {
  const [first, second, ...rest] = line.segments;
  if (!first || !second) return line;
  const label = parseLabel(first.text);
  if (!label || label.length < first.text.length) return line;
  const joined: Segment = { ...second, text: `${first.text} ${second.text}`, left: first.left };
  return { ...line, segments: [joined, ...rest] };
}

/** The national motto of the letterhead stands in a column of its own, however narrow the gap before it. */
function splitLetterhead(line: Line): Line {
  return {
    ...line,
    segments: line.segments.flatMap((segment) => {
      const at = segment.text.search(/C[ỘÔO]NG H[ÒOÓ][AÀÁ] X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM$/u);
      const isMotto = at > 0 && fold(segment.text.slice(at)) === 'cong hoa xa hoi chu nghia viet nam';
      if (!isMotto) return [segment];
      const share = at / segment.text.length;
      const cut = segment.left + (segment.right - segment.left) * share;
      return [
        { ...segment, text: segment.text.slice(0, at).trim(), right: cut - segment.size },
        { ...segment, text: segment.text.slice(at), left: cut },
      ];
    }),
  };
}

/** A region opens with a line of two parts, or on page one with a line that stands in the right half above such a line. */
function regionAt(lines: readonly Line[], at: number, body: Column): { end: number; corridor: Corridor } | null {
  const opening = lines.slice(at, at + 3).findIndex((line) => line.segments.length === 2);
  const line = lines[at + opening];
  const [left, right] = line?.segments ?? [];
  if (opening < 0 || !line || !left || !right) return null;
  let corridor: Corridor = { left: left.right, right: right.left };
  const middle = (body.left + body.right) / 2;
  for (const above of lines.slice(at, at + opening)) {
    if (above.segments.length !== 1 || lineLeft(above) < corridor.left || lineRight(above) < middle) return null;
    corridor = { ...corridor, right: Math.min(corridor.right, lineLeft(above)) };
  }
  const isWide = corridor.right - corridor.left > 3.5 * line.size;
  const region = lines.slice(at, at + opening + 1);
  let partedLines = 1;
  for (const next of lines.slice(at + opening + 1)) {
    const narrowed = narrow(corridor, next);
    if (!narrowed || isTooFar(region.at(-1) ?? line, next, corridor) || leavesColumn(next, region, narrowed)) break;
    corridor = narrowed;
    if (next.segments.length > 1) partedLines += 1;
    region.push(next);
  }
  if (region.length < 2 && !isWide) return null;
  return partedLines > 1 || isWide || opening > 0 ? { end: at + region.length, corridor } : null;
}

/**
 * Only the parts of the form of a document stand side by side: the letterhead at the head of page one, addressees, recipients and
 * signature. Anything else in two parts is a line with a tab.
 */
function isOfForm(lines: readonly Line[], corridor: Corridor): boolean {
  const [first] = lines;
  if (first?.page === 1 && first.baseline < 200) return true;
  const middle = (corridor.left + corridor.right) / 2;
  const segments = lines.flatMap((line) => line.segments);
  if (segments.some((segment) => centre(segment) < middle && /^(noi nhan|kinh gui)/.test(fold(segment.text))))
    return true;
  const right = segments.filter((segment) => centre(segment) >= middle);
  const [office] = right;
  return (
    office !== undefined &&
    isInCapitals(office.text) &&
    right.every((segment) => Math.abs(centre(segment) - centre(office)) < 10)
  );
}

/** The corridor that is still empty with this line, or null where the line crosses it. */
function narrow(corridor: Corridor, line: Line): Corridor | null {
  if (line.segments.length > 2) return null;
  let { left, right } = corridor;
  const middle = (left + right) / 2;
  for (const segment of line.segments) {
    if (segment.right <= middle) left = Math.max(left, segment.right);
    else if (segment.left >= middle) right = Math.min(right, segment.left);
    else if (segment.left > left) right = Math.min(right, segment.left);
    else if (segment.right < right) left = Math.max(left, segment.right);
    else return null;
  }
  return right - left >= 0.5 * line.size ? { left, right } : null;
}

/** A name may stand far below its office; anything else far below is no longer beside anything. */
function isTooFar(prev: Line, next: Line, corridor: Corridor): boolean {
  const gap = (next.baseline - prev.baseline) / next.size;
  return gap > (lineLeft(next) >= corridor.right - 1 ? 9 : 2.4);
}

/** A single part that lines up with nothing above it on its side (a centred title, an indented paragraph) is below the region. */
function leavesColumn(line: Line, region: readonly Line[], corridor: Corridor): boolean {
  const [only, second] = line.segments;
  if (!only || second) return false;
  const middle = (corridor.left + corridor.right) / 2;
  const isRight = centre(only) > middle;
  const above = region.flatMap((other) => other.segments).filter((segment) => centre(segment) > middle === isRight);
  return !above.some((segment) => {
    const shift = only.left - segment.left;
    return (
      Math.abs(shift) < 6 ||
      (shift > 0 && shift < 24) ||
      Math.abs(only.right - segment.right) < 6 ||
      Math.abs(centre(only) - centre(segment)) < 10
    );
  });
}

function centre(segment: Segment): number {
  return (segment.left + segment.right) / 2;
}

function toColumns(lines: readonly Line[], corridor: Corridor, body: Column): Stretch {
  const middle = (corridor.left + corridor.right) / 2;
  const side = (keep: (segment: Segment) => boolean): Line[] =>
    lines
      .map((line) => ({ ...line, segments: line.segments.filter(keep) }))
      .filter((line) => line.segments.length > 0 && lineText(line) !== '');
  const left = side((segment) => centre(segment) < middle);
  const right = side((segment) => centre(segment) >= middle);
  return {
    kind: 'columns',
    columns: [
      { box: boxOf(left, { left: body.left, right: corridor.right }), lines: left },
      { box: boxOf(right, { left: corridor.left, right: body.right }), lines: right },
    ].filter((column) => column.lines.length > 0),
  };
}

/** Centred lines have room on both sides up to the edge of the page's text; others as much as the widest of them. */
function boxOf(lines: readonly Line[], limit: Column): Column {
  const box = { left: Math.min(...lines.map(lineLeft)), right: Math.max(...lines.map(lineRight)), tight: true };
  const middles = lines.map((line) => (lineLeft(line) + lineRight(line)) / 2);
  const middle = middles.reduce((sum, x) => sum + x, 0) / Math.max(1, middles.length);
  const isCentred = lines.length > 1 && middles.every((x) => Math.abs(x - middle) < 10);
  if (!isCentred) return box;
  const half = Math.max(middle - box.left, box.right - middle, Math.min(middle - limit.left, limit.right - middle));
  return { left: middle - half, right: middle + half, tight: true };
}

import { lineLeft, lineText, type Line } from './lines.js';
import type { Page } from './page.js';

type PageLines = { page: Page; number: number; height: number; lines: Line[] };

const pageNumber = /^[-–—\s]*(?:trang\s*|page\s*)?(\d{1,4})(?:\s*[/|]\s*\d{1,4})?[-–—\s.]*$/iu;
/** Share of the page height at top and bottom where headers and footers stand. */
const margin = 0.12;

/** Takes page numbers and lines that repeat at the head or foot of pages out of the lines of each page, in place. */
export function removeFurniture(pages: PageLines[]): void {
  const repeated = repeatedLines(pages);
  const offset = usualOffset(pages);
  for (const page of pages) {
    page.lines = page.lines.filter((line) => {
      if (!isInMargin(line, page)) return true;
      const printed = numberOf(line, page);
      const isNumber = printed !== null && (printed - page.number === offset || printed === page.number);
      return !isNumber && !repeated.has(shape(line));
    });
  }
}

function isInMargin(line: Line, page: PageLines): boolean {
  return line.baseline < page.height * margin || line.baseline > page.height * (1 - margin);
}

/** In official documents page numbers stand in the middle or at the right; at the left, a number is a list or a table. */
function numberOf(line: Line, page: PageLines): number | null {
  if (lineLeft(line) < 0.35 * page.page.width) return null;
  const match = pageNumber.exec(lineText(line));
  return match ? Number(match[1]) : null;
}

/** How far printed page numbers are from counted ones, when most agree; a number alone proves nothing. */
function usualOffset(pages: readonly PageLines[]): number | null {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const line of page.lines) {
      const printed = isInMargin(line, page) ? numberOf(line, page) : null;
      if (printed !== null) counts.set(printed - page.number, (counts.get(printed - page.number) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : null;
}

function repeatedLines(pages: readonly PageLines[]): Set<string> {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!isInMargin(line, page)) continue;
      const on = seen.get(shape(line)) ?? new Set();
      seen.set(shape(line), on.add(page.number));
    }
  }
  const enough = Math.max(3, pages.length / 2);
  return new Set([...seen].filter(([, on]) => on.size >= enough).map(([text]) => text));
}

/** The line with its numbers masked, at its height: body text that happens to repeat does not stand at one height. */
function shape(line: Line): string {
  return `${Math.round(line.baseline / 4)} ${lineText(line).replaceAll(/\d+/g, '#')}`;
}

/**
 * Takes the footnotes out of the lines of a page, in place, and returns them: small lines at its foot, below the short rule that
 * parts them from the text or from the first that opens with a raised number.
 */
export function takeFootnotes(page: PageLines, bodySize: number): Line[] {
  const { lines } = page;
  const isSmall = (line: Line | undefined): boolean => line !== undefined && line.size < 0.9 * bodySize;
  let smallFrom = lines.length;
  while (isSmall(lines[smallFrom - 1])) smallFrom -= 1;
  const separator = page.page.rules
    .filter((rule) => rule.across && rule.to - rule.from > 60 && rule.to - rule.from < page.page.width / 2)
    .map((rule) => rule.at);
  const isBelow = (line: Line, above: Line | undefined): boolean =>
    separator.some((at) => at < line.baseline && at > (above?.baseline ?? 0));
  const first = lines.findIndex((line, at) => at >= smallFrom && (line.opensNote || isBelow(line, lines[at - 1])));
  return first < 0 ? [] : lines.splice(first);
}

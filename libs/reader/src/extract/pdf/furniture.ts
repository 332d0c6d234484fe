import { lineText, type Line } from './lines.js';

type PageLines = { number: number; height: number; lines: Line[] };

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
      const printed = numberOf(line);
      const isNumber = printed !== null && (printed - page.number === offset || printed === page.number);
      return !isNumber && !repeated.has(shape(line));
    });
  }
}

function isInMargin(line: Line, page: PageLines): boolean {
  return line.baseline < page.height * margin || line.baseline > page.height * (1 - margin);
}

function numberOf(line: Line): number | null {
  const match = pageNumber.exec(lineText(line));
  return match ? Number(match[1]) : null;
}

/** How far printed page numbers are from counted ones, when most agree; a number alone proves nothing. */
function usualOffset(pages: readonly PageLines[]): number | null {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const line of page.lines) {
      const printed = isInMargin(line, page) ? numberOf(line) : null;
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

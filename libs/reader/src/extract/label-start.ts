import { parseLabel } from '@lotrinh/text';

/** True where a line opens with a list label and text behind it, so that it is a paragraph of its own and no continuation. */
export function startsWithLabel(line: string): boolean {
  const label = parseLabel(line);
  return label !== null && label.length < line.trimEnd().length;
}

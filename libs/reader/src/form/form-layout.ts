import { type Styles, value } from '../extract/docx/styles.js';
import { child, type XmlElement } from '../extract/xml.js';

/** How a paragraph stands on the page: lengths in millimetres, space in points, lines as a multiple of the single one. */
export type FormLayout = {
  alignment: 'left' | 'center' | 'right' | 'both';
  firstLine: number;
  gap: number;
  /** Null where an exact height is set. */
  lines: number | null;
};

const initial: FormLayout = {
  alignment: 'left',
  firstLine: 0,
  gap: 0,
  lines: 1,
};

/** The layout of a paragraph: defaults of the document, then its style, then its own properties. */
export function layoutOf(styles: Styles, properties: XmlElement | undefined): FormLayout {
  return styles.paragraphChain(properties).reduce(applied, initial);
}

function applied(base: FormLayout, properties: XmlElement | undefined): FormLayout {
  const alignment = value(child(properties, 'w:jc'));
  const indent = child(properties, 'w:ind')?.attributes;
  const spacing = child(properties, 'w:spacing')?.attributes;
  const firstLine = indent?.get('w:firstLine') ?? (indent?.has('w:hanging') ? '0' : undefined);
  const [before, after, line] = ['w:before', 'w:after', 'w:line'].map((name) => spacing?.get(name));
  const isMultiple = (spacing?.get('w:lineRule') ?? 'auto') === 'auto';
  return {
    alignment: alignment === undefined ? base.alignment : alignmentOf(alignment),
    firstLine: firstLine === undefined ? base.firstLine : (Number(firstLine) * 25.4) / 1440,
    gap:
      before === undefined && after === undefined ? base.gap : Math.max(Number(before ?? 0), Number(after ?? 0)) / 20,
    lines: line === undefined ? base.lines : isMultiple ? Number(line) / 240 : null,
  };
}

function alignmentOf(value: string): FormLayout['alignment'] {
  if (value === 'center' || value === 'right' || value === 'both') return value;
  return value === 'end' ? 'right' : value === 'distribute' ? 'both' : 'left';
}

import { child, elements, type XmlElement } from '../xml.js';

/** Properties of a run that matter for its text and its form; `size` in points. */
export type RunFormat = { bold: boolean; italic: boolean; caps: boolean; hidden: boolean; font: string; size: number };

export type ParagraphFormat = {
  styleId: string;
  centered: boolean;
  /** 1–9, or null for body text. */
  heading: number | null;
  /** Automatic numbering as given by the style chain; the level is null where the numbering itself names the style. */
  numbering: { numId: string; level: number | null } | null;
  run: RunFormat;
};

const plain: RunFormat = { bold: false, italic: false, caps: false, hidden: false, font: '', size: 10 };

/** Style definitions of a document, resolved through `basedOn` and the document defaults. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #defaults: RunFormat;
  readonly #paragraphDefaults: XmlElement | undefined;
  readonly #defaultParagraph: string;
  readonly #resolved = new Map<string, ParagraphFormat>();

  constructor(part: XmlElement | undefined) {
    let defaultParagraph = '';
    for (const style of elements(part, 'w:style')) {
      const id = style.attributes.get('w:styleId') ?? '';
      this.#styles.set(id, style);
      const isDefault = isOn(style.attributes.get('w:default') ?? '0');
      if (isDefault && style.attributes.get('w:type') === 'paragraph') defaultParagraph = id;
    }
    this.#defaultParagraph = defaultParagraph;
    const defaults = child(child(child(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.#defaults = applyRun(plain, defaults);
    this.#paragraphDefaults = child(child(child(part, 'w:docDefaults'), 'w:pPrDefault'), 'w:pPr');
  }

  /** What a paragraph with these properties looks like; direct formatting wins over its style. */
  paragraph(properties: XmlElement | undefined): ParagraphFormat {
    const styleId = value(child(properties, 'w:pStyle')) ?? this.#defaultParagraph;
    return applyParagraph(this.#style(styleId), properties, '');
  }

  /** What a run looks like inside a paragraph of that format. */
  run(paragraph: RunFormat, properties: XmlElement | undefined): RunFormat {
    if (!properties) return paragraph;
    let format = paragraph;
    const styleId = value(child(properties, 'w:rStyle'));
    if (styleId !== undefined)
      for (const style of this.#chain(styleId)) format = applyRun(format, child(style, 'w:rPr'));
    return applyRun(format, properties);
  }

  /** The paragraph properties that apply, from the defaults of the document to those of the paragraph. */
  paragraphChain(properties: XmlElement | undefined): XmlElement[] {
    const styleId = value(child(properties, 'w:pStyle')) ?? this.#defaultParagraph;
    const own = this.#chain(styleId).map((style) => child(style, 'w:pPr'));
    return [this.#paragraphDefaults, ...own, properties].filter((element) => element !== undefined);
  }

  /** Definitions from the outermost ancestor to the style itself. */
  chain(styleId: string): XmlElement[] {
    return this.#chain(styleId);
  }

  #style(styleId: string): ParagraphFormat {
    const known = this.#resolved.get(styleId);
    if (known) return known;
    let format: ParagraphFormat = { styleId, centered: false, heading: null, numbering: null, run: this.#defaults };
    for (const style of this.#chain(styleId)) {
      const name = /^heading ([1-9])$/i.exec(value(child(style, 'w:name')) ?? '');
      if (name) format = { ...format, heading: Number(name[1]) };
      format = applyParagraph(format, child(style, 'w:pPr'), style.attributes.get('w:styleId') ?? '');
      format = { ...format, run: applyRun(format.run, child(style, 'w:rPr')) };
    }
    format = { ...format, styleId };
    this.#resolved.set(styleId, format);
    return format;
  }

  #chain(styleId: string): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let id: string | undefined = styleId; id !== undefined;) {
      const style = this.#styles.get(id);
      if (!style || chain.includes(style)) break;
      chain.unshift(style);
      id = value(child(style, 'w:basedOn'));
    }
    return chain;
  }
}

function applyParagraph(base: ParagraphFormat, properties: XmlElement | undefined, fromStyle: string): ParagraphFormat {
  if (!properties) return base;
  const alignment = value(child(properties, 'w:jc'));
  const outline = value(child(properties, 'w:outlineLvl'));
  const numPr = child(properties, 'w:numPr');
  let numbering = base.numbering;
  if (numPr) {
    const numId = value(child(numPr, 'w:numId')) ?? numbering?.numId;
    const level = value(child(numPr, 'w:ilvl'));
    // A style that names a list but no level takes the level that names the style; direct formatting means the first one.
    const otherwise = fromStyle === '' ? (numbering?.level ?? 0) : null;
    numbering = numId === undefined ? null : { numId, level: level === undefined ? otherwise : Number(level) };
    if (numId === '0') numbering = null;
  }
  return {
    styleId: base.styleId,
    centered: alignment === undefined ? base.centered : alignment === 'center',
    heading: outline === undefined ? base.heading : Number(outline) < 9 ? Number(outline) + 1 : null,
    numbering,
    run: base.run,
  };
}

function applyRun(base: RunFormat, properties: XmlElement | undefined): RunFormat {
  if (!properties) return base;
  const toggle = (name: string, otherwise: boolean): boolean => {
    const found = child(properties, name);
    return found ? isOn(value(found) ?? '1') : otherwise;
  };
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const halfPoints = value(child(properties, 'w:sz'));
  return {
    bold: toggle('w:b', base.bold),
    italic: toggle('w:i', base.italic),
    caps: toggle('w:caps', base.caps),
    hidden: toggle('w:vanish', base.hidden),
    size: halfPoints === undefined ? base.size : Number(halfPoints) / 2,
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? base.font,
  };
}

/** The `w:val` of an element. */
export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

function isOn(text: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(text);
}

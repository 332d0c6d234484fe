import { child, elements, type XmlElement } from '../xml.js';
import { formatNumber } from './number-format.js';
import { value, type Styles } from './styles.js';

type Level = {
  start: number;
  format: string;
  custom: string;
  text: string;
  restartAfter: number | null;
  isLegal: boolean;
  symbolFont: boolean;
  pictureFont: boolean;
  styleId: string;
};
type Abstract = { levels: Map<number, Level>; counts: (number | null)[] };
type Instance = {
  abstract: Abstract;
  overrides: Map<number, { start: number | null; level: Level | null }>;
  started: Set<number>;
};

const symbolFonts = /symbol|wingdings|webdings|dingbats/i;

/**
 * Automatic numbering as Word counts it: lists of one definition share their counters, a start override begins anew at its first
 * use, a level begins anew after a higher one unless told otherwise. One reader per document, asked in document order.
 */
export class Numbering {
  readonly #instances = new Map<string, Instance>();

  constructor(part: XmlElement | undefined, styles: Styles) {
    const sources = new Map<string, XmlElement>();
    const numbers = new Map<string, string>();
    for (const source of elements(part, 'w:abstractNum'))
      sources.set(source.attributes.get('w:abstractNumId') ?? '', source);
    for (const num of elements(part, 'w:num'))
      numbers.set(num.attributes.get('w:numId') ?? '', value(child(num, 'w:abstractNumId')) ?? '');
    const abstracts = new Map<string, Abstract>();
    for (const id of sources.keys()) {
      const origin = followStyleLink(id, sources, numbers, styles);
      const known = abstracts.get(origin) ?? { levels: readLevels(sources.get(origin)), counts: [] };
      abstracts.set(origin, known);
      abstracts.set(id, known);
    }
    for (const num of elements(part, 'w:num')) {
      const abstract = abstracts.get(value(child(num, 'w:abstractNumId')) ?? '');
      if (!abstract) continue;
      this.#instances.set(num.attributes.get('w:numId') ?? '', {
        abstract,
        overrides: readOverrides(num),
        started: new Set(),
      });
    }
  }

  /** The level of a list that is tied to a paragraph style, else the first. */
  levelOfStyle(numId: string, styleId: string): number {
    for (const [index, level] of this.#instances.get(numId)?.abstract.levels ?? [])
      if (level.styleId === styleId) return index;
    return 0;
  }

  /** Counts one paragraph and gives its label as printed; '' where the level prints nothing, null where there is no such list. */
  next(numId: string, index: number): string | null {
    const instance = this.#instances.get(numId);
    const level = instance && levelOf(instance, index);
    if (!instance || !level) return null;
    const { counts } = instance.abstract;
    const override = instance.overrides.get(index)?.start ?? null;
    if (override !== null && !instance.started.has(index)) counts[index] = override;
    else counts[index] = (counts[index] ?? startOf(instance, index) - 1) + 1;
    instance.started.add(index);
    for (let deeper = index + 1; deeper < 9; deeper += 1) {
      const limit = levelOf(instance, deeper)?.restartAfter ?? null;
      if (limit === null || (limit > 0 && index < limit)) counts[deeper] = null;
    }
    return level.format === 'bullet' ? bullet(level) : this.#print(instance, level);
  }

  #print(instance: Instance, level: Level): string {
    return level.text
      .replaceAll(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const count = instance.abstract.counts[at] ?? startOf(instance, at);
        const format = levelOf(instance, at);
        return formatNumber(count, level.isLegal ? 'decimal' : (format?.format ?? 'decimal'), format?.custom ?? '');
      })
      .trim();
  }
}

function levelOf(instance: Instance, index: number): Level | undefined {
  return instance.overrides.get(index)?.level ?? instance.abstract.levels.get(index);
}

function startOf(instance: Instance, index: number): number {
  return instance.overrides.get(index)?.start ?? levelOf(instance, index)?.start ?? 1;
}

/** A list definition may point to a list style, whose own definition holds the levels. */
function followStyleLink(
  id: string,
  sources: Map<string, XmlElement>,
  numbers: Map<string, string>,
  styles: Styles,
): string {
  const link = value(child(sources.get(id), 'w:numStyleLink'));
  if (link === undefined) return id;
  for (const style of styles.chain(link).reverse()) {
    const numId = value(child(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId'));
    const target = numId === undefined ? undefined : numbers.get(numId);
    if (target !== undefined && target !== id && sources.has(target)) return target;
  }
  return id;
}

function readLevels(abstract: XmlElement | undefined): Map<number, Level> {
  return new Map(elements(abstract, 'w:lvl').map((level) => [indexOf(level), readLevel(level)]));
}

function readOverrides(num: XmlElement): Instance['overrides'] {
  return new Map(
    elements(num, 'w:lvlOverride').map((override) => {
      const start = value(child(override, 'w:startOverride'));
      const level = child(override, 'w:lvl');
      return [
        indexOf(override),
        { start: start === undefined ? null : Number(start), level: level ? readLevel(level) : null },
      ];
    }),
  );
}

function readLevel(level: XmlElement): Level {
  const alternate = child(level, 'mc:AlternateContent');
  const format = child(level, 'w:numFmt') ?? child(child(alternate, 'mc:Choice'), 'w:numFmt');
  const restart = value(child(level, 'w:lvlRestart'));
  const fonts = child(child(level, 'w:rPr'), 'w:rFonts')?.attributes.get('w:ascii') ?? '';
  const isLegal = child(level, 'w:isLgl');
  return {
    start: Number(value(child(level, 'w:start')) ?? '0'),
    format: value(format) ?? 'decimal',
    custom: format?.attributes.get('w:format') ?? '',
    text: value(child(level, 'w:lvlText')) ?? '',
    restartAfter: restart === undefined ? null : Number(restart),
    isLegal: isLegal !== undefined && !['0', 'false', 'off'].includes(value(isLegal) ?? '1'),
    symbolFont: symbolFonts.test(fonts),
    pictureFont: /wingdings|webdings/i.test(fonts),
    styleId: value(child(level, 'w:pStyle')) ?? '',
  };
}

function indexOf(level: XmlElement): number {
  return Number(level.attributes.get('w:ilvl') ?? '0');
}

/** The signs that clerks type stay; every drawn bullet reads as a dash. */
function bullet(level: Level): string {
  const sign = level.text.trim();
  if (sign === '') return '';
  if (/^[-+*]$/.test(sign) && !level.pictureFont) return sign;
  if (level.symbolFont || /^[\uE000-\uF8FF•·●○◦▪■□◆◊–—−o§ØüvÜq]$/u.test(sign)) return '-';
  return sign;
}

import { officialForm } from '@lotrinh/domain';
import { letterAt, ordinalOfLetter, parseLabel, parseRoman } from '@lotrinh/text';
import { deviation, type Deviation } from './deviation.js';
import type { FormLine } from './form-document.js';
import { folded, type FormParts } from './form-parts.js';
import { faceDeviation } from './rules-of-head.js';

const { sizes, endMark } = officialForm;

export function bodyDeviations(parts: FormParts): Deviation[] {
  const { body, last, isAttached } = parts;
  const isMarked = last === null || last.within === 'table' || last.text.endsWith(endMark);
  return [
    ...letterDeviations(body),
    ...body.flatMap(divisionDeviations),
    ...articleDeviations(body),
    ...(isMarked || isAttached ? [] : [deviation('end_mark_missing', last)]),
    ...annexDeviations(parts),
  ];
}

/** a), b), c), d), đ), e), g): letters of the Vietnamese alphabet in their order; a list without đ is common and passes. */
function letterDeviations(body: readonly FormLine[]): Deviation[] {
  const found: Deviation[] = [];
  let previous: string | null = null;
  for (const line of body) {
    const letter = /^(\p{Ll})[.)]\s/u.exec(line.text)?.[1];
    if (letter === undefined) {
      // A heading above ends the list; text and dashes belong to its last item.
      if (/^(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])\.\s|^(?:Điều|Phần|Chương|Mục)\s/u.test(line.text)) previous = null;
      continue;
    }
    if (ordinalOfLetter(letter) === null) found.push(deviation('letter_unknown', line, { letter }));
    else if (letter !== 'a' && previous !== null && !follows(letter, previous))
      found.push(deviation('letter_sequence', line, { letter, previous }));
    previous = letter;
  }
  return found;
}

const follows = (letter: string, previous: string): boolean =>
  letter === previous ||
  (['with-đ', 'without-đ'] as const).some((sequence) => {
    const ordinal = ordinalOfLetter(previous, sequence);
    return ordinal !== null && letterAt(ordinal + 1, sequence) === letter;
  });

/** Phần and Chương are counted in Roman numbers, Mục in Arabic ones; all are centred and bold. */
function divisionDeviations(line: FormLine): Deviation[] {
  const label = parseLabel(line.text);
  if (label === null || label.length < line.text.length) return [];
  if (label.kind !== 'part' && label.kind !== 'chapter' && label.kind !== 'heading') return [];
  const number = label.text.split(' ').at(-1) ?? '';
  const isWord = /^\p{L}+$/u.test(number) && parseRoman(number) === null;
  const isCounted = isWord || (label.kind === 'heading' ? /^\d+$/.test(number) : parseRoman(number) !== null);
  return [
    ...(line.isBold && line.alignment === 'center' ? [] : [deviation('division_face', line)]),
    ...(isCounted ? [] : [deviation('division_number', line)]),
  ];
}

function articleDeviations(body: readonly FormLine[]): Deviation[] {
  const unclosed = body.find(({ text }) => /^điều \d+/.test(text.toLowerCase()) && !/^Điều \d+\.(?:\s|$)/u.test(text));
  return unclosed && parseLabel(unclosed.text)?.kind === 'article' ? [deviation('article_face', unclosed)] : [];
}

/** "Phụ lục" alone, or with a Roman number where there are several. */
function annexDeviations({ annexes }: FormParts): Deviation[] {
  return annexes.flatMap((line) => {
    const number = folded(line.text)
      .replace(/^phu luc\s*(?:so\s*)?/, '')
      .replace(/[:.]$/, '');
    const isCounted = number === '' ? annexes.length === 1 : parseRoman(number.toUpperCase()) !== null;
    return [
      ...(isCounted ? [] : [deviation('annex_number', line)]),
      ...faceDeviation('annex_face', line, {
        bold: true,
        italic: false,
        size: sizes.annex,
      }),
      ...(line.alignment === 'center'
        ? []
        : [
            deviation('annex_face', line, {
              least: sizes.annex[0],
              most: sizes.annex[1],
            }),
          ]),
    ].slice(0, 2);
  });
}

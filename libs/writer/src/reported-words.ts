import { cell, plain } from './letter-text.js';
import type { Block, Cell, ColumnLine } from './model.js';
import type { ReportedFigure } from './round-input.js';

/** What is to be filled in by hand: nobody takes it for 0, for "Chưa có" or for silence. */
const BLANK = '……';
/** Does not concern whoever it stands beside. */
const NOT_CONCERNED = '–';

/** Figures and states as they were given, in the middle of their cell: nothing is left empty. */
export const stateCell = (words: string | null | undefined, isStrong = false): Cell => ({
  ...cell(words === null ? NOT_CONCERNED : bound(printed(words))),
  ...{ isCentred: true },
  ...(isStrong && { isStrong: true }),
});

/** "≥ 90 %" stays on one line. */
const bound = (words: string): string => words.replace(/(?<=[≥≤<>]) | (?=%)/gu, '\u00a0');

export const printed = (words = ''): string => (words.trim() === '' ? BLANK : words.trim());

/** "CT1. Tỷ lệ hồ sơ …". */
export const namedIndicator = ({ code, name }: { code: string; name: string }): string => `${code}. ${name}`;

/** A line among columns, from the left. */
export const columnLine = (text: string): ColumnLine => ({ text, face: 'plain', isCentred: false });

/** Words of a person: each line is a paragraph, none is changed. */
export const paragraphs = (words: string): Block[] => printed(words).split(/\n+/u).map(plain);

const flagWords: Record<ReportedFigure['flags'][number], string> = {
  AT_LEAST: '(ít\u00a0nhất)',
  ESTIMATE: '(ước\u00a0tính)',
};

/** The value with its flags, below it what a share is made of. */
export const figureWords = ({ value, share, flags }: ReportedFigure): string =>
  [[printed(value), ...flags.map((flag) => flagWords[flag])].join(' '), ...(share === null ? [] : [share])].join('\n');

import type { ValueState, ValueType } from '@lotrinh/contracts';
import { normalizeTone } from '@lotrinh/text';

/** Words that people put into a cell instead of a figure; whole words of the cell, tones as they are. */
const stateWords: readonly (readonly [ValueState, readonly string[]])[] = [
  [
    'NONE_EXISTS',
    ['chưa có', 'không có', 'không', 'chưa', 'không phát sinh', 'chưa triển khai', 'chưa thực hiện', 'chưa ban hành'],
  ],
  [
    'IN_PROGRESS',
    ['đang xây dựng', 'đang triển khai', 'đang thực hiện', 'đang soạn thảo', 'đang dự thảo', 'đang hoàn thiện'],
  ],
  ['NOT_APPLICABLE', ['không thuộc đối tượng', 'không áp dụng']],
  [
    'NOT_COLLECTED',
    ['không theo dõi', 'không theo dõi được', 'chưa tổng hợp', 'chưa thống kê', 'không có số liệu', 'chưa có số liệu'],
  ],
  ['WITHHELD', ['không cung cấp', 'mật', 'nội dung mật', 'không cung cấp (nội dung mật)']],
];

const yesWords: readonly string[] = ['có', 'đã có', 'đã ban hành', 'đã triển khai', 'rồi', 'x'];

const plain = (text: string): string =>
  normalizeTone(text.normalize('NFC'))
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.;,]+$/u, '')
    .trim();

const states = new Map(
  stateWords.flatMap(([state, words]) => words.map((word): [string, ValueState] => [plain(word), state])),
);
const yes = new Set(yesWords.map(plain));

/** The state that the words of a cell stand for; null where they stand for none. */
export const stateOfWords = (text: string): ValueState | null => states.get(plain(text)) ?? null;

/** "Có", "Đã ban hành" where the question is whether it is there. */
export const isYes = (text: string, valueType: ValueType): boolean =>
  (valueType === 'UNIT_SHARE' || valueType === 'DOCUMENT_ISSUED') && yes.has(plain(text));

/** "Chưa dùng 80%": words of no figure and a figure in one cell (E6). */
export const isContradictory = (text: string): boolean => /^(?:chưa|không|đang)(?!\p{L})\D*\d/u.test(plain(text));

const WITH_D_STROKE = Array.from('abcdđeghiklmnopqrstuvxy');
const WITHOUT = WITH_D_STROKE.filter((letter) => letter !== 'đ');

/** The letters of a), b), c), d), đ), e), g) … (Nghị định 30/2020, Annex I): no f, j, w, z; some documents leave out đ. */
export type LetterSequence = 'with-đ' | 'without-đ';

const letters = (sequence: LetterSequence): readonly string[] => (sequence === 'with-đ' ? WITH_D_STROKE : WITHOUT);

/** The letter of a 1-based position; null beyond y. */
export function letterAt(ordinal: number, sequence: LetterSequence = 'with-đ'): string | null {
  return letters(sequence)[ordinal - 1] ?? null;
}

/** The 1-based position of a list letter in either case; null where it is not in the sequence. */
export function ordinalOfLetter(letter: string, sequence: LetterSequence = 'with-đ'): number | null {
  const index = letters(sequence).indexOf(letter.toLowerCase());
  return index < 0 ? null : index + 1;
}

const DIGITS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const STRICT = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** 1 to 3999 as a Roman numeral in capitals. Throws RangeError outside. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError(`No Roman numeral for ${value}`);
  let rest = value;
  let roman = '';
  for (const [worth, digit] of DIGITS) {
    while (rest >= worth) {
      roman += digit;
      rest -= worth;
    }
  }
  return roman;
}

/** The value of a well-formed Roman numeral, in one case throughout; null for "IIII", "VX", "Iv" and everything else. */
export function parseRoman(text: string): number | null {
  const upper = text.toUpperCase();
  if (text === '' || (text !== upper && text !== text.toLowerCase()) || !STRICT.test(upper)) return null;
  let value = 0;
  let rest = upper;
  for (const [worth, digit] of DIGITS) {
    while (rest.startsWith(digit)) {
      value += worth;
      rest = rest.slice(digit.length);
    }
  }
  return value;
}

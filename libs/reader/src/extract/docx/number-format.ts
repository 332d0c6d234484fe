/** Prints a counter in one of Word's number formats; those not known are printed as decimals. */
export function formatNumber(count: number, format: string, custom = ''): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letter(count);
    case 'lowerLetter':
      return letter(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'cardinalText':
      return capitalise(words(count));
    case 'ordinalText':
      return capitalise(`thứ ${count === 1 ? 'nhất' : count === 4 ? 'tư' : words(count)}`);
    case 'custom':
      return String(count).padStart(/^\d+/.exec(custom)?.[0].length ?? 1, '0');
    default:
      return String(count);
  }
}

const romanSteps: [number, string][] = [
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

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let printed = '';
  for (const [step, sign] of romanSteps) {
    while (rest >= step) {
      printed += sign;
      rest -= step;
    }
  }
  return printed;
}

/** A … Z, then AA, BB … as Word does. */
function letter(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCodePoint(65 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}

const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Vietnamese number words below one hundred. */
function words(count: number): string {
  if (count < 0 || count > 99) return String(count);
  const tens = Math.floor(count / 10);
  const unit = count % 10;
  if (tens === 0) return units[unit] ?? '';
  const head = tens === 1 ? 'mười' : `${units[tens] ?? ''} mươi`;
  if (unit === 0) return head;
  const tail = unit === 1 && tens > 1 ? 'mốt' : unit === 5 ? 'lăm' : (units[unit] ?? '');
  return `${head} ${tail}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

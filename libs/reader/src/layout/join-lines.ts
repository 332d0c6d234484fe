import { foldKeepingLength } from '@lotrinh/text';
import { opensUnitName } from '../items/unit-names.js';
import type { Paragraph, ParagraphStyle } from '../model.js';
import { readLabel } from '../structure/label.js';
import type { Line } from './line.js';
import { isBlank, isCapitals, isRule, wordCount } from './line.js';
import { blankEmphasis } from './marks.js';

/** How the file breaks its lines: `width` is the length of a full line where lines are wrapped, else null. */
type Wrap = { width: number | null };

// Lines of the form of a document that never continue the line before them (Nghị định 30/2020, Annex I).
const STANDALONE =
  /^(?:cong hoa xa hoi|dang cong san viet nam|doc lap\s*[-–]|(?:\*\s*)?quyet dinh\s*[:.]?$|quyet nghi\s*[:.]?$|ke hoach$|nghi quyet\s*[:.]?$|bao cao$|to trinh$|chuong trinh(?: hanh dong)?$|de an$|thong bao$|huong dan$|phu luc(?: [ivx\d]+)?$|kinh gui|noi nhan|so\s*:|v\/v |can cu |xet (?:de nghi|to trinh)|theo (?:de nghi|to trinh)|(?:kt|tm|tl|tuq|t\/m|k\/t|q)\. ?[a-zđ])/;
// Of these, the ones that are whole: nothing carries them on.
const COMPLETE =
  /^(?:cong hoa xa hoi|dang cong san viet nam|doc lap\s*[-–]|(?:\*\s*)?quyet dinh\s*[:.]?$|quyet nghi\s*[:.]?$|ke hoach$|nghi quyet\s*[:.]?$|bao cao$|to trinh$|chuong trinh(?: hanh dong)?$|de an$|thong bao$|huong dan$|noi nhan\s*:?$)/;
// Capacity and office of a signer; what stands below them is the office, the name or another document.
const SIGNING =
  /^(?:kt|tm|tl|tuq|q)\s?\.\s?\S|^(?:t\/m|k\/t|t\/l)\.?\s|^(?:(?:pho )?(?:chu tich|giam doc|bi thu|thu tuong|cuc truong)|thu truong|bo truong)$/;
const AUTHORITY =
  /^(?:(?:(?:pho )?(?:bo truong|thu truong|chu tich|tong cuc truong|cuc truong|giam doc|thu tuong|vu truong|bi thu|chu nhiem|truong ban|hieu truong|tong giam doc)|uy ban nhan dan|hoi dong nhan dan|ban chap hanh|ban thuong vu|bi thu|tinh uy|thanh uy|huyen uy|dang uy|chanh van phong|tong giam doc|vien truong|hieu truong))(?![a-z])/;

const SENTENCE_END = /(?:[.;:!?…]|\.\/\.?|\/\.)["”’»)\]*]*\s*$/u;
// A line that ends in one of these words has not said all: the sentence runs on whatever follows.
const HANGING_END =
  /(?:[,(–-]|(?<!\p{L})(?:và|của|cho|với|các|những|về|tại|theo|là|từ|đến|trong|trên|do|bởi|để|hoặc|(?:định|quyết|trình|luật|văn|hoạch|thị|thông tư)\s+số|ngày|tháng|năm|điều|khoản|cấp|mức độ|thủ|giữa|thuộc|bằng|ít nhất|tối thiểu|khoảng))\s*$/iu;
const PAGE_NUMBER = /^\s*(?:[-–]\s*)?(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?\s*$/iu;

const bare = (line: Line): string => line.text.trim();
const folded = (line: Line): string => foldKeepingLength(bare(line)).replace(/\s+/g, ' ');

const standsAlone = (line: Line): boolean => STANDALONE.test(folded(line));
const namesAuthority = (line: Line): boolean => isCapitals(line.text) && AUTHORITY.test(folded(line));

/** A label with no words after it ("2.", "Điều 1."): the words stand on the next line. */
function isBareLabel(line: Line): boolean {
  const label = readLabel(line.text);
  return label !== null && label.kind !== 'annex' && line.text.slice(label.length).trim() === '';
}

/** Measures whether lines are wrapped: in wrapped text many lines begin in small letters under a line that has not ended. */
export function measureWrap(lines: readonly Line[]): Wrap {
  let pairs = 0;
  let runOn = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const [above, below] = [lines[i - 1], lines[i]];
    if (!above || !below || below.blanksBefore > 0 || wordCount(above.text) < 5) continue;
    pairs += 1;
    if (/^\s*\p{Ll}/u.test(below.text) && !readLabel(below.text) && !SENTENCE_END.test(above.text)) runOn += 1;
  }
  if (pairs < 4 || runOn / pairs < 0.25) return { width: null };
  const lengths = lines
    .map((line) => bare(line).length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b);
  return { width: lengths[Math.floor(lengths.length * 0.9)] ?? null };
}

function continues(above: Line, below: Line, wrap: Wrap, inLetterhead: boolean): boolean {
  const next = bare(below);
  if (standsAlone(below) || namesAuthority(below)) return false;
  if (COMPLETE.test(folded(above)) || (isCapitals(above.text) && SIGNING.test(folded(above)))) return false;
  if (/^\s*số\s*:?\s*$/iu.test(above.text)) return /^\d*[a-z]?\s*\//iu.test(next);
  if (wordCount(above.text) > 2 && /^\p{Lu}[\p{L}. -]{1,40},\s*ngày(?:\s|\d)/u.test(next)) return false;
  if (wordCount(above.text) <= 2 && /^\p{Lu}\p{L}*,\s*ngày/u.test(next))
    return below.blanksBefore === 0 && /^\s*\p{Lu}[\p{L} ]*$/u.test(above.text);
  const yearRange = /(?:19|20)\d\d\s*$/u.test(above.text) && /^[-–]\s*(?:19|20)\d\d/u.test(next);
  if (readLabel(next) && !yearRange) return false;
  const gap = below.blanksBefore;
  if (isBareLabel(above)) return gap <= 1 && wordCount(next) > 0;
  if (gap > 2) return false;

  const startsSmall = /^["“(]?\p{Ll}/u.test(next) || /^[,.;:)]/u.test(next);
  const ended = SENTENCE_END.test(above.text);
  const length = bare(above).length;
  const isFull = wrap.width !== null && length >= wrap.width * 0.55;
  if (ended)
    return (
      wrap.width !== null &&
      isFull &&
      gap === 0 &&
      startsSmall &&
      !/[.!?]["”)]*\s*$/u.test(above.text.replace(/\.{3,}\s*$/u, '…'))
    );
  if (isCapitals(above.text) !== isCapitals(next) && wordCount(next) >= 2 && wordCount(above.text) >= 2) {
    // A heading in capitals and its text, or the reverse; only a hanging word or a small letter says otherwise.
    return gap === 0 && startsSmall && HANGING_END.test(above.text);
  }
  if (differentFace(above.style, below.style)) return startsSmall && gap === 0;
  if (isCapitals(above.text) && isCapitals(next))
    return gap === 0 && !(inLetterhead && wordCount(above.text) > 1 && opensUnitName(next));
  if (startsSmall) return gap === 0 || wordCount(above.text) >= 4;
  if (HANGING_END.test(above.text)) return gap === 0 || wordCount(above.text) >= 6;
  if (gap > 0 || wrap.width === null) return false;
  return length + (next.split(/\s/u)[0]?.length ?? 0) >= wrap.width * 0.8 || (isFull && /^\d/u.test(next));
}

/** Bold above, plain below (or a heading style): two paragraphs, even where the words would run on. */
function differentFace(above: ParagraphStyle | null, below: ParagraphStyle | null): boolean {
  return (
    above !== null &&
    below !== null &&
    (above.bold !== below.bold || above.heading !== below.heading || above.centered !== below.centered)
  );
}

/** Joins lines into paragraphs: wrapped lines, headings broken by the wrap, sentences cut by a page break; page numbers are dropped. */
export function joinLines(lines: readonly Line[], wrap: Wrap): Paragraph[] {
  const groups: Line[][] = [];
  let skipped = 0;
  const letterhead = letterheadEnd(lines);
  lines.forEach((line, index) => {
    const current = groups.at(-1);
    const above = current?.at(-1);
    if (isBlank(line) || isRule(line) || isPageNumber(lines, index)) {
      if (isBlank(line) || isRule(line)) skipped += line.blanksBefore + 1;
      return;
    }
    const below = skipped > 0 ? { ...line, blanksBefore: line.blanksBefore + skipped } : line;
    skipped = 0;
    if (current && above && continues(above, below, wrap, index < letterhead)) current.push(below);
    else groups.push([below]);
  });
  return groups.map((group) => paragraphOf(group));
}

/** The letterhead ends at the national title, the number or the type; a superior agency and the issuer stand there one below the other. */
const letterheadEnd = (lines: readonly Line[]): number =>
  lines
    .slice(0, 12)
    .findIndex((line) =>
      /^(?:cong hoa|so\s*:|doc lap|quyet dinh|ke hoach|bao cao|nghi quyet|chuong trinh)/.test(folded(line)),
    );

/** A number alone on its line between two pieces of running text; a number under a bare label or in a list of cells is not one. */
function isPageNumber(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || !PAGE_NUMBER.test(line.text)) return false;
  const above = lines[index - 1];
  const below = lines[index + 1];
  return !above || !below || wordCount(above.text) >= 3 || wordCount(below.text) >= 3;
}

function paragraphOf(group: readonly Line[]): Paragraph {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) throw new RangeError('A paragraph has at least one line');
  let words = '';
  for (const line of group) words += ' '.repeat(line.start - first.start - words.length) + line.text;
  const joined = blankEmphasis(words.replace(/[\n\t\u00a0\u200b\u00ad]/gu, ' '));
  const lead = joined.length - joined.trimStart().length;
  const trimmed = joined.trim();
  return {
    kind: 'paragraph',
    start: first.start + lead,
    end: first.start + lead + trimmed.length,
    text: trimmed,
    style: first.style,
    page: first.page,
  };
}

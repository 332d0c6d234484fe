import { clean } from '../context.js';
import type { Target } from '../draft.js';
import type { Atom } from './atom-shape.js';
import type { Stretch } from './clause.js';
import { itemWords } from './item-node.js';

const LEVEL =
  /cấp\s+(?:tỉnh|huyện|xã|sở|bộ|trung ương|cơ sở|thành phố|phường|quận)(?:\s*(?:,|và|\/)\s*(?:cấp\s+)?(?:tỉnh|huyện|xã|sở|ngành|bộ|cơ sở|thành phố|phường|quận)(?![\p{L}]))*/iu;
const SERVICE_LEVEL = /mức(?:\s+độ)?\s+([1-4])(?!\s*(?:%|[,.]?\d|,|và|-|–))/iu;

/** "Giảm thời gian chờ … xuống còn 15 phút": said at the head of the words, however far from the figure. */
const FALLS = /(?:^|[\s,])(?:giảm|rút ngắn|cắt giảm)(?![\p{L}])(?!.*(?:tăng|nâng|đạt)(?![\p{L}]))/isu;

/** What the words of an atom say beside its figure. `words` is the sentence that the atom was read in. */
export function wordsOfAtom(
  words: string,
  atom: Atom,
): Pick<Target, 'phrase' | 'population' | 'scope' | 'serviceLevel' | 'direction'> {
  const { measure, own, shared } = atom;
  const stretches = [own, ...(shared === null ? [] : [shared])].sort((a, b) => a.from - b.from);
  const all = stretches.map(({ from, to }) => words.slice(from, to)).join(' ');
  return {
    phrase: stretches.map((stretch) => phraseWords(words, stretch)).join(' … '),
    population: populationOf(words, atom),
    scope: LEVEL.exec(all)?.[0].replace(/\s+/gu, ' ') ?? null,
    serviceLevel: Number(SERVICE_LEVEL.exec(all)?.[1] ?? 0) || null,
    direction: measure.direction ?? (FALLS.test(words.slice(own.from, measure.start)) ? 'decrease' : null),
  };
}

/** Words of a stretch without the comma or "và" that joins it to what stands before. */
function phraseWords(text: string, { from, to }: Stretch): string {
  return itemWords(text.slice(from, to)).replace(/^[\s,;:]*(?:và\s+)?/iu, '');
}

const PREDICATE_START =
  /\s+(?:được|có|đạt|sử dụng|thực hiện|ứng dụng|triển khai|hoàn thành|kết nối|thường xuyên|đều|phải|tham gia|tiếp cận|đáp ứng|khai thác|biết|hài lòng|nộp|dưới dạng|đăng ký|là|cập nhật)(?![\p{L}])/iu;

/** The words between a share and its predicate: whom it is counted over. */
function populationOf(text: string, atom: Atom): string | null {
  const { measure, own } = atom;
  if (measure.unit !== '%') return null;
  const after = text.slice(measure.end, own.to);
  const cut = PREDICATE_START.exec(after)?.index ?? after.length;
  const words = itemWords(after.slice(0, cut))
    .replace(/^[)\s]+/u, '')
    .replace(/^(?:số|các|tổng số|tổng)\s+/iu, '')
    .replace(/\s*\([^)]*$/u, '')
    .replace(/,\s*(?:giảm|tăng|bảo đảm|đảm bảo|nâng)\s.*$/isu, '');
  if (/\p{L}/u.test(words) && !/^(?:[/(]|(?:vào|đến|trong|hết)?\s*năm\s|đối với|so với)/iu.test(words))
    return words.split(' ').length <= 20 ? words : null;
  const before =
    /(?:tỷ lệ|tỉ lệ)\s+(.+?)\s+(?:được|có|đạt|sử dụng|thực hiện|tham gia|hài lòng|chiếm)(?![\p{L}])/iu.exec(
      text.slice(own.from, measure.start),
    );
  return before?.[1] === undefined ? null : clean(before[1]);
}

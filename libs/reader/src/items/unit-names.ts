import { wordKey } from '@lotrinh/text';

/** First words of the name of a unit, or of a collective of units. A general dictionary: no particular agency stands here. */
const UNIT_WORDS = [
  ...[
    'bộ',
    'sở',
    'ban',
    'vụ',
    'cục',
    'tổng cục',
    'chi cục',
    'văn phòng',
    'vp',
    'trung tâm',
    'viện',
    'trường',
    'học viện',
    'phòng',
  ],
  ...[
    'ubnd',
    'ủy ban',
    'hđnd',
    'hội đồng',
    'thanh tra',
    'công an',
    'kho bạc',
    'ngân hàng',
    'hội',
    'hiệp hội',
    'liên đoàn',
    'liên hiệp',
  ],
  ...[
    'đoàn',
    'tỉnh đoàn',
    'thành đoàn',
    'huyện đoàn',
    'mặt trận',
    'mttq',
    'ubmttq',
    'đài',
    'báo',
    'tạp chí',
    'nhà xuất bản',
    'công ty',
  ],
  ...[
    'tổng công ty',
    'tập đoàn',
    'doanh nghiệp',
    'các',
    'bảo hiểm',
    'bhxh',
    'tòa án',
    'viện kiểm sát',
    'quỹ',
    'chi nhánh',
    'cơ quan',
  ],
  ...[
    'đơn vị',
    'tổ',
    'hải quan',
    'thuế',
    'đảng ủy',
    'tỉnh ủy',
    'thành ủy',
    'huyện ủy',
    'lãnh đạo',
    'thủ trưởng',
    'bệnh viện',
    'đại học',
  ],
  ...[
    'từng',
    'toàn bộ',
    'tất cả',
    'trụ sở',
    'bưu điện',
    'vnpt',
    'viettel',
    'mobifone',
    'điện lực',
    'công đoàn',
    'vks',
    'tand',
    'cơ sở',
    'khối',
  ],
  ...[
    'chính phủ',
    'quốc hội',
    'thủ tướng',
    'bộ trưởng',
    'chủ tịch',
    'giám đốc',
    'chánh',
    'vụ trưởng',
    'cục trưởng',
    'trưởng ban',
    'trưởng phòng',
  ],
  ...[
    'bch',
    'bộ chỉ huy',
    'bộ tư lệnh',
    'đồn',
    'trạm',
    'hợp tác xã',
    'tổ chức',
    'địa phương',
    'ngành',
    'cấp ủy',
    'chủ đầu tư',
    'người đứng đầu',
  ],
].map(wordKey);

/** Words that name a kind of unit when they stand alone in a list: "các sở, ban, ngành". */
const BARE_WORDS = new Set(
  [
    ...[
      'sở',
      'ban',
      'ngành',
      'bộ',
      'vụ',
      'cục',
      'phòng',
      'hội',
      'đoàn thể',
      'huyện',
      'thị xã',
      'thành phố',
      'tỉnh',
      'quận',
      'xã',
      'phường',
    ],
    ...[
      'thị trấn',
      'đặc khu',
      'địa phương',
      'đơn vị',
      'tổ chức',
      'cơ quan',
      'ubnd',
      'hđnd',
      'ủy ban nhân dân',
      'hội đồng nhân dân',
      'các',
    ],
    ...[
      'các bộ',
      'các sở',
      'các ban',
      'các ngành',
      'các phòng',
      'các vụ',
      'các cục',
      'các cơ quan',
      'các đơn vị',
      'ban ngành',
      'trung tâm',
    ],
    ...[
      'văn phòng',
      'văn phòng hđnd',
      'văn phòng hội đồng nhân dân',
      'văn phòng đoàn đbqh',
      'văn phòng đoàn đại biểu quốc hội',
      'viện',
      'trường',
    ],
  ].map(wordKey),
);

/** What may follow "và các" and still open a new member of the list ("và các đơn vị liên quan"), unlike "và các khu công nghiệp". */
const AFTER_CAC =
  /^các\s+(?:bộ|sở|ban|ngành|đơn vị|cơ quan|địa phương|phòng|ubnd|ủy ban|uỷ ban|hđnd|huyện|quận|thị xã|thành phố|tỉnh|xã|phường|tổ chức|doanh nghiệp|cục|vụ|trường|hội|đoàn|trung tâm|bên|chi cục|cấp|viện|khoa|thôn|bản|khu phố|tổ dân phố|ấp|hiệp hội|đối tác|nhà|cá nhân|thành viên|tập đoàn|công ty|chủ đầu tư|thôn|bản|buôn|ấp|tổ dân phố|khu phố|hợp tác xã)(?![\p{L}])/iu;

/** Common words that open like a unit's name: "báo cáo", "hội nghị", "ban hành". */
const NOT_UNITS =
  /^(?:tổ (?:chức|hợp)|hội (?:nghị|thảo|nhập|họp|thi)|báo (?:cáo|động|giá)|trường hợp|bộ (?:máy|chỉ số|tiêu chí|dữ liệu|mã|nhận diện|câu hỏi|tài liệu|sản phẩm|công cụ|lọc)|sở hữu|phòng (?:chống|ngừa|tránh|học|họp)|ban hành|cục bộ|viện trợ|quỹ (?:đất|thời gian)|đoàn kết|cơ sở (?:dữ liệu|hạ tầng|vật chất|pháp lý)|đơn vị tính|khối lượng|vụ việc|văn phòng phẩm|ngành nghề|thuế suất|các (?:bước|nội dung|nhiệm vụ|giải pháp|chỉ tiêu)) ?/;

const UPPER_ABBREVIATION = /^[A-ZĐƯƠÔÂĂÊ&]{2,}(?![\p{Ll}])/u;

/** Whether a unit's name may begin here. */
export function opensUnitName(text: string): boolean {
  const words = text.trim();
  if (words === '') return false;
  if (/^các(?![\p{L}])/iu.test(words)) return AFTER_CAC.test(words) || /^các\s*$/iu.test(words);
  const key = wordKey(words.slice(0, 40));
  if (NOT_UNITS.test(`${key} `)) return false;
  if (UNIT_WORDS.some((word) => key === word || key.startsWith(`${word} `))) return true;
  // "STTTT chủ trì" opens with an abbreviation, "THÔNG TIN CHUNG" is a heading in capitals.
  return UPPER_ABBREVIATION.test(words) && (/\p{Ll}/u.test(words) || /^\S{2,8}$/u.test(words));
}

function isBare(name: string): boolean {
  return BARE_WORDS.has(wordKey(name));
}

function opensLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Whether `next`, after a comma or "và", goes on with the name or the collective that `current` began. */
function continues(current: string, next: string, joint: ',' | 'và'): boolean {
  if (!opensUnitName(next)) return true;
  if (isBare(current) && (joint === 'và' || opensLower(next))) return !/^các\s/iu.test(next) || joint === ',';
  const collective = /^(?:các|những|mỗi)\s/iu.test(current) || current.split(/\s*,\s*/u).every(isBare);
  return collective && opensLower(next) && !/^các\s/iu.test(next) && joint === ',';
}

const SEPARATOR = /\s*;\s*|\s*\n\s*[-+•–]?\s*|\s*,\s+|\s*,(?=\p{Lu})|\s+(?:và|cùng)\s+|(?<=\))\s+(?=\p{Lu})/giu;

function tidy(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-+•–*.,:;]+|[\s.,;:…]+$/gu, '')
    .replace(/^(?:và|cùng)\s+/iu, '');
}

/**
 * The units of a list as printed. A comma or "và" parts two units only where a unit-type word follows: "Bộ Văn hóa, Thể thao và
 * Du lịch" is one, "UBND các huyện, thành phố" one collective, "Sở Tài chính, Sở Nội vụ" two. A line break parts two units
 * where the next line begins like one. "Các Sở: Nội vụ, Tài chính" gives "Sở Nội vụ" and "Sở Tài chính".
 */
export function splitUnits(text: string): string[] {
  const spread = spreadShared(text.trim());
  if (spread !== null) return spread;
  const units: string[] = [];
  let current = '';
  let last = 0;
  const source = text.trim();
  for (const match of source.matchAll(SEPARATOR)) {
    const piece = source.slice(last, match.index);
    const next = source.slice(match.index + match[0].length);
    current += piece;
    last = match.index + match[0].length;
    const kind = match[0].trim();
    const hard = kind.startsWith(';');
    const line = match[0].includes('\n');
    const joint = /và|cùng/iu.test(kind) ? 'và' : ',';
    const own = tidy(current.split(/[;\n]/u).at(-1) ?? '');
    const parted =
      hard ||
      (line ? /^\p{Lu}/u.test(next) && opensUnitName(next) && !endsOpen(current) : !continues(own, next, joint));
    if (parted) {
      units.push(current);
      current = '';
    } else current += match[0];
  }
  units.push(current + source.slice(last));
  return units.map(tidy).filter((unit) => unit !== '' && /\p{L}/u.test(unit));
}

/** A line that ends in a joining word is not the end of a name. */
function endsOpen(text: string): boolean {
  return /(?:^|\s)(?:và|các|của|thuộc|với|tỉnh|văn phòng|trực thuộc|[,-])\s*$/iu.test(text);
}

const SHARED_TYPE = /^(?:các\s+)?(bộ|sở|ban|vụ|cục|phòng|hội|viện|trung tâm)(?:,?\s*(?:ngành|ban))?\s*:\s*(.+)$/isu;

/** "Các Sở: Nội vụ; Tài chính" → the type word before each name. Names that hold a comma themselves stay whole. */
function spreadShared(text: string): string[] | null {
  const match = SHARED_TYPE.exec(text);
  if (match === null) return null;
  const [, type = '', list = ''] = match;
  const head = type.charAt(0).toUpperCase() + type.slice(1);
  const parts = list.includes(';') ? list.split(';') : splitNames(list);
  return parts
    .map(tidy)
    .filter((part) => part !== '')
    .map((part) => (opensUnitName(part) ? part : `${head} ${part}`));
}

/** Commas of a list of field names; a name that goes on with a lower-case or a known second half is not cut. */
function splitNames(list: string): string[] {
  const names: string[] = [];
  for (const piece of list.split(/\s*,\s*/u)) {
    const previous = names.at(-1);
    if (previous !== undefined && (/^(?:thể thao|thương binh|gia đình)/iu.test(piece) || /^\p{Ll}/u.test(piece))) {
      names[names.length - 1] = `${previous}, ${piece}`;
    } else names.push(piece);
  }
  return names;
}

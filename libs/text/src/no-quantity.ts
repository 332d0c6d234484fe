import { normalizeTone } from './fold.js';

type Printed = { number: string; percent: boolean; low?: string | undefined; denominator?: string | undefined };

// A number behind one of these names a thing instead of counting one. Diacritics matter: tầng is a floor, tăng is growth.
const NAMES =
  'mức độ|cấp độ|phiên bản|điều|khoản|chương|phụ lục|phần|biểu|mẫu|bảng|hình|quý|tháng|ngày|thế hệ|công nghiệp|lần thứ|thứ|' +
  'nhiệm vụ|nhiệm kỳ|khóa|kỳ|đợt|giai đoạn|bước|vị trí|đề án|dự án|chỉ thị|nghị quyết|quyết định|luật|chương trình|thông tư|công văn|' +
  'nghị định|kết luận|kế hoạch|tờ trình|thông báo|công điện|tổ công tác|ban chỉ đạo|tổ|quận|phường|khu phố|khu|lô|đường|quốc lộ|phòng|' +
  'tầng|lớp|điện thoại|đt|tel|fax|ext|máy lẻ|tier|iso|iec|tcvn|qcvn|rfc|office|windows|server|ipv|trang số|stt|tt|tại số|ở số|địa chỉ số';
const NAMED = new RegExp(`(?<!\\p{L})(?:${NAMES})(?:\\s+số)?\\s*:?\\s*$`, 'u');
const NAMED_LIST =
  /(?<!\p{L})(?:mức độ|mức|cấp độ|cấp|điều|khoản|quý|tháng|lớp)\s+\d+(?:\s*(?:,|và|hoặc|-|–|đến)\s*\d+)*\s*(?:,|và|hoặc|-|–|đến)\s*$/u;
const CLOCK = /^\s*(?:h\d*(?!\p{L})|:\d\d|gio\s+\d)/u;
const AROUND_THE_CLOCK = /^24\s*\/\s*(?:7|24)$/;
/** "24/24 xã" is all of them, "24/24 giờ" is a way of working. */
const COUNTED_24 =
  /^\s+(?:xa|phuong|thi tran|huyen|quan|tinh|so|don vi|co quan|truong|thon|to dan pho|bo|phong|benh vien)(?!\p{L})/u;
/** "mỗi phường 01 tổ": counted for each, not a name. */
const EACH = /(?<!\p{L})(?:mỗi|từng|một|hàng|hằng)\s+\p{L}+\s*$/u;

const YEAR = /^(?:19[4-9]\d|20\d\d)$/;
const YEAR_COUNTED =
  /^\s*(?:luot|nguoi|ho so|trang|ho|can bo|doanh nghiep|thue bao|may|hoc vien|van ban|tai khoan|giao dich|khach hang|sinh vien)(?!\p{L})/u;
const GLUED_UNIT = /^(?:km|m2|gb|tb|mbps|gbps|kwh)(?!\p{L})/u;
const PLAN_YEARS = /(?:kế hoạch|giai đoạn|thời kỳ|chiến lược|chương trình)\s*$/u;

/**
 * Whether a figure that is no date, document number or money still only names something: a level, a year, a version, a clock time.
 * `text` and `folded` are the paragraph and its {@link foldKeepingLength}; `figure` holds in both.
 */
export function isNoQuantity(
  text: string,
  folded: string,
  figure: { start: number; end: number },
  printed: Printed,
): boolean {
  const after = folded.slice(figure.end, figure.end + 40);
  if (AROUND_THE_CLOCK.test(folded.slice(figure.start, figure.end).trim())) return !COUNTED_24.test(after);
  if (printed.percent) return false;
  if (/^[\p{L}\d]/u.test(after) && !GLUED_UNIT.test(after)) return true;
  if (CLOCK.test(after) || /^[:@_]/.test(after) || /^-\p{L}/u.test(after)) return true;
  if (isYear(printed.number, after) || (printed.low !== undefined && isYear(printed.low, after))) return true;
  if (/^0\d{2,}$/.test(printed.number)) return true;
  const before = normalizeTone(text.slice(Math.max(0, figure.start - 60), figure.start)).toLowerCase();
  if ((NAMED.test(before) && !EACH.test(before)) || (NAMED_LIST.test(before) && !/^0\d/.test(printed.number)))
    return true;
  if (/^\d$/.test(printed.number) && /(?<!\p{L}|thí )(?:mức|cấp|điểm)\s*$/u.test(before)) return true;
  if (/^\s*nam(?!\p{L})/u.test(after) && PLAN_YEARS.test(before)) return true;
  return printed.denominator !== undefined && looksLikeDay(printed.number, printed.denominator, before, after);
}

const isYear = (number: string, after: string): boolean => YEAR.test(number) && !YEAR_COUNTED.test(after);

/** "15/7" without a noun behind it may be a day and a month. */
function looksLikeDay(numerator: string, denominator: string, before: string, after: string): boolean {
  const [day, month] = [Number(numerator), Number(denominator)];
  // "Ngày Chuyển đổi số quốc gia 10/10" is a day too.
  if (day <= 31 && month <= 12 && /(?<!\p{L})ngày(?:\s+[^\s\d,.;:]+){0,7}\s*$/u.test(before)) return true;
  if (/(?:trước|sau|đến|từ)\s*$/u.test(before)) return true;
  return numerator !== denominator && day <= 31 && month <= 12 && !/^\s*\p{L}/u.test(after);
}

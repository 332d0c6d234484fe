type Printed = { number: string; percent: boolean; low?: string | undefined; denominator?: string | undefined };

// A number behind one of these names a thing instead of counting one.
const NAMES =
  'muc do|muc|cap do|do mat|phien ban|version|dieu|khoan|chuong|muc so|phu luc|phan|so|bieu|bieu so|mau|mau so|bang|hinh|quy|thang|ngay|' +
  'nam|the he|cong nghiep|lan thu|thu|nhiem vu|nhiem ky|khoa|de an|du an|chi thi|nghi quyet|quyet dinh|luat|chuong trinh|thong tu|' +
  'cong van|nghi dinh|ket luan|ke hoach|to trinh|thong bao|to cong tac|quan|phuong|khu|lo|duong|quoc lo|phong|tang|nhom|lop|diem a|' +
  'dien thoai|dt|tel|fax|ext|may le|web|tier|iso|iec|tcvn|qcvn|iso/iec|rfc|office|windows|server|ipv|trang so|stt|tt|b|c|k|vi tri|buoc|' +
  'giai doan|tieu chi so|muc tieu so|chi tieu so|nhiem vu so|he so|co so|ho so so|tuan|ky|dot|dang ky so';
const NAMED = new RegExp(`(?<!\\p{L})(?:${NAMES})(?:\\s+so)?\\s*:?\\s*$`, 'u');
const NAMED_LIST = new RegExp(
  `(?<!\\p{L})(?:muc do|muc|cap do|dieu|khoan|quy|thang)\\s+\\d+(?:\\s*(?:,|va|hoac|-|den)\\s*\\d+)*\\s*(?:,|va|hoac|-)\\s*$`,
  'u',
);
const COUNTED_NAMES =
  /(?<!\p{L})(?:nhom|co so|ky|tuan|dot|mau|bang|so|lop|muc|khoa|phong|quan|phuong|lo|khu|ke hoach|du an|de an|chuong trinh)\s*:?\s*$/u;
const COMPARED = /(?:it nhat|toi thieu|tren|hon|khoang|duoi|khong qua|toi da|dat|co|them)\s*$/u;

const YEAR = /^(?:19[4-9]\d|20\d\d)$/;
const YEAR_COUNTED =
  /^\s*(?:luot|nguoi|ho so|trang|ho|can bo|doanh nghiep|thue bao|may|hoc vien|van ban|tai khoan|ho gia dinh)(?!\p{L})/u;
const CLOCK = /^\s*(?:h\d*(?!\p{L})|:\d\d|gio\s+\d)/u;
const AROUND_THE_CLOCK = /^24\s*\/\s*(?:7|24)$/;

/** Whether a figure that survived dates, document numbers and money still only names something: a level, a year, a version. */
export function isNoQuantity(folded: string, figure: { start: number; end: number }, printed: Printed): boolean {
  const before = folded.slice(Math.max(0, figure.start - 60), figure.start);
  const after = folded.slice(figure.end, figure.end + 40);
  const body = folded.slice(figure.start, figure.end);
  if (AROUND_THE_CLOCK.test(body.replace(/\s+$/, ''))) return true;
  if (printed.percent) return false;
  if (/^[\p{L}\d]/u.test(after) && !/^(?:km|m2|gb|tb|mbps|gbps)(?!\p{L})/u.test(after)) return true;
  if (CLOCK.test(after) || /^[:/@_]/.test(after) || /^-\p{L}/u.test(after)) return true;
  if (isYear(printed.number, after) || (printed.low !== undefined && isYear(printed.low, after))) return true;
  if (NAMED_LIST.test(before)) return true;
  if (/(?:nhom|top)\s*$/u.test(before)) return false;
  if (NAMED.test(before) && !(COUNTED_NAMES.test(before) && COMPARED.test(before))) return true;
  if (/^\s*nam(?!\p{L})/u.test(after) && /(?:ke hoach|giai doan|thoi ky|chien luoc|chuong trinh)\s*$/u.test(before))
    return true;
  if (/^0\d{2,}$/.test(printed.number)) return true;
  return printed.denominator !== undefined && looksLikeDay(printed.number, printed.denominator, before, after);
}

const isYear = (number: string, after: string): boolean => YEAR.test(number) && !YEAR_COUNTED.test(after);

/** "15/7" without a noun behind it may be a day and a month. */
function looksLikeDay(numerator: string, denominator: string, before: string, after: string): boolean {
  const [day, month] = [Number(numerator), Number(denominator)];
  if (/(?:ngay|truoc|sau|den|tu)\s*$/u.test(before)) return true;
  return numerator !== denominator && day <= 31 && month <= 12 && !/^\s*\p{L}/u.test(after);
}

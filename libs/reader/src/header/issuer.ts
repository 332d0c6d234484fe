import { foldKeepingLength } from '@lotrinh/text';
import { clean } from '../context.js';
import type { AgencyLevel } from '../draft.js';
import { isCapitals } from '../layout/line.js';

/** Words that begin the name of an agency, as they stand in letterheads. */
const AGENCY =
  'bo|thu tuong|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban|so|cuc|tong cuc|vu|van phong|ban(?! hanh)|thanh tra|ngan hang|chinh phu|quoc hoi|tinh uy|thanh uy|huyen uy|quan uy|dang uy|dang bo|ban chap hanh|dang cong san|trung tam|hoc vien|truong|dai hoc|vien|bao hiem|kho bac|toa an|kiem toan|tap doan|tong cong ty|chi cuc|phong|lien doan|hoi';
const OPENS_AGENCY = new RegExp(`^(?:${AGENCY})(?![a-z])`);
const OFFICE =
  /^(?:bo truong|thu truong|chu nhiem|chu tich|pho chu tich|tong cuc truong|cuc truong|giam doc|pho giam doc|thong doc|tong thanh tra|tong giam doc|vien truong|hieu truong|chanh van phong|vu truong|truong(?= ban )|bi thu)(?![a-z])\s*/;
const NOT_AGENCY =
  /^(?:cong hoa|chu nghia viet nam|hoa xa hoi|doc lap|ve viec|so\s*:|v\/v|dang cong san viet nam$)|ngay .*thang|\d{4}|[-_*]{3,}/;

const folded = (text: string): string => foldKeepingLength(text).replace(/\s+/g, ' ').trim();

/** An authority that signs: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X" with the agency it heads; null where the line names none. */
export function authorityOf(line: string): { office: string; agency: string } | null {
  const words = folded(line);
  const office = OFFICE.exec(words)?.[0].length ?? 0;
  const printed = clean(line);
  const agency = printed.slice(office);
  if (/^thu tuong(?: chinh phu)?$/.test(words)) return { office: '', agency: printed };
  if (!OPENS_AGENCY.test(words.slice(office)) || words.split(' ').length > 22) return null;
  return { office: printed.slice(0, office).trim(), agency };
}

/** "BỘ TRƯỞNG" alone on its line: the head of the agency above, whom the line does not name again. */
export function isBareOffice(line: string): boolean {
  const words = folded(line);
  return OFFICE.exec(words)?.[0].length === words.length;
}

/**
 * The issuer that a letterhead prints: of two agencies one above the other the lower one issues; "ỦY BAN NHÂN DÂN" and
 * "TỈNH …" on two lines are one name.
 */
export function letterheadAgency(lines: readonly string[]): string | null {
  const names: string[] = [];
  for (const raw of lines) {
    // A two-column head printed on one line: the agency stands before the national title.
    const line = clean(
      (raw.split(/\s*(?:CỘNG H[OÒ]?[ÒÀA]A? XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–])/u)[0] ?? '').replace(
        /[-_*–]{2,}/gu,
        ' ',
      ),
    );
    const words = folded(line);
    if (line === '' || NOT_AGENCY.test(words) || !isCapitals(line)) continue;
    const last = names.at(-1);
    const isOpen = last !== undefined && /^(?:van phong|bo|so|uy ban|ban|cuc|tong cuc|thanh tra)$/.test(folded(last));
    // "SỞ NÔNG NGHIỆP VÀ MÔI" / "TRƯỜNG": one word that could open a name is the end of the one above.
    if (last !== undefined && (isOpen || !words.includes(' ') || !OPENS_AGENCY.test(words)))
      names[names.length - 1] = `${last} ${line}`;
    else if (OPENS_AGENCY.test(words)) names.push(line);
  }
  const [superior, last] = names.slice(-2);
  // "UBND TỈNH X" over "VĂN PHÒNG": an office has no name but that of its agency.
  if (superior !== undefined && last !== undefined && folded(last) === 'van phong') return `${last} ${superior}`;
  return names.at(-1) ?? null;
}

const FIRST =
  'Ban Thường vụ|Ban Chấp hành|Bộ|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Ủy ban|Uỷ ban|Ban|Sở|Cục|Tổng cục|Thanh tra|Ngân hàng|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Hội đồng nhân dân';
const SPEAKS =
  'ban hành|báo cáo|hướng dẫn|xây dựng|đề nghị|yêu cầu|kính gửi|kính báo cáo|tổ chức|triển khai|thông báo|trân trọng|giao|quyết định';
// Words in small letters that are no part of a name: what follows them is what the agency does or where it stands.
const NO_NAME =
  'có|là|được|đã|phải|cần|để|tiếp|chủ|phối|căn|theo|trong|trên|tại|gửi|thực|này|cũng|vừa|mới|sẽ|các|về|do|khi|sau|quan|liên|chịu|và(?=\\s\\p{Ll})';
const SPEAKER = new RegExp(
  `(?<![\\p{L}])((?:${FIRST})(?:\\s+(?:\\p{Lu}[\\p{L}.&]*|[-–,]|(?!(?:${SPEAKS}|${NO_NAME})(?![\\p{L}]))\\p{Ll}+)){0,12}?)(?:\\s+(?:vừa|mới|đã|sẽ))*\\s+(?:${SPEAKS})(?![\\p{L}])`,
  'gu',
);

/** Agencies named in running text before what they do: "Bộ Nội vụ báo cáo", "UBND tỉnh X ban hành Kế hoạch". */
export function agenciesInText(text: string): string[] {
  return [...text.matchAll(SPEAKER)]
    .map((match) => clean(match[1] ?? ''))
    .filter((name) => name.length >= 5 && name.split(' ').length <= 14);
}

/** Level of an agency by the words of its name. */
export function levelOf(agency: string): AgencyLevel | null {
  const words = folded(agency);
  if (
    /tinh uy|thanh uy|huyen uy|quan uy|dang uy|dang bo|ban chap hanh|ban thuong vu|bo chinh tri|ban bi thu|trung uong dang/.test(
      words,
    )
  )
    return 'party';
  if (/^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi)/.test(words)) return 'central';
  if (/(?:nhan dan|ubnd|hdnd) (?:xa|phuong|thi tran|dac khu)/.test(words)) return 'commune';
  if (/(?:nhan dan|ubnd|hdnd) (?:huyen|quan|thi xa)/.test(words)) return 'district';
  if (/(?:nhan dan|ubnd|hdnd) (?:tinh|thanh pho|tp)/.test(words)) return 'province';
  if (
    /^(?:bo|uy ban dan toc|thanh tra chinh phu|ngan hang nha nuoc|van phong chinh phu|kiem toan nha nuoc|bao hiem xa hoi viet nam)(?![a-z])/.test(
      words,
    )
  )
    return 'ministry';
  return OPENS_AGENCY.test(words) ? 'unit' : null;
}

import { foldKeepingLength } from '@lotrinh/text';
import type { Purpose } from '../context.js';

const WORDS: readonly (readonly [Purpose, RegExp])[] = [
  ['bases', /^(?:cac |nhung )?can cu(?: (?:lap|phap ly|xay dung|ban hanh|de )|[:.\s]*$)|co so phap ly/],
  [
    'situation',
    /danh gia|hien trang|thuc trang|ket qua (?:thuc hien|dat duoc|trien khai|chu yeu|noi bat)|nhung ket qua|tinh hinh|ton tai|han che|boi canh|su can thiet|khai quat|dac diem/,
  ],
  ['viewpoint', /quan diem|nguyen tac|muc dich|yeu cau|pham vi|doi tuong/],
  ['objectives', /muc tieu|chi tieu|dinh huong den nam/],
  ['tasks', /nhiem vu|noi dung|hoat dong chu yeu|cong viec/],
  ['solutions', /giai phap/],
  ['funding', /kinh phi|nguon von|nguon luc|ngan sach|tai chinh|du toan|khai toan|tong muc|co che tai chinh/],
  [
    'organisation',
    /to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem|che do (?:thong tin )?bao cao|trien khai thuc hien$/,
  ],
  ['projects', /danh muc|(?:cac |^)(?:du an|chuong trinh, du an|de an)/],
  ['proposal', /kien nghi|de xuat/],
];

// What stands below these headings belongs to them, whatever its own heading says: "Vụ Kế hoạch - Tài chính" under
// "Tổ chức thực hiện" is a unit, "Kinh phí" under "Kết quả thực hiện" looks back.
const STICKY: ReadonlySet<Purpose> = new Set([
  'bases',
  'situation',
  'organisation',
  'funding',
  'solutions',
  'proposal',
]);

/** The purpose that the words of a heading name first, or the one it inherits. */
export function purposeOf(heading: string, inherited: Purpose): Purpose {
  const words = foldKeepingLength(heading).replace(/\s+/g, ' ').trim();
  if ((WORDS[0]?.[1].exec(words)?.index ?? Infinity) <= 20) return 'bases';
  if (STICKY.has(inherited)) return inherited;
  // Of a long clause only the opening words are a heading.
  const head = words.slice(0, 60);
  let found: Purpose | null = null;
  let at = Infinity;
  for (const [purpose, pattern] of WORDS) {
    const index = pattern.exec(head)?.index ?? Infinity;
    if (index < at && index <= 45) {
      at = index;
      found = purpose;
    }
  }
  return found ?? inherited;
}

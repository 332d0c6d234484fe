/** Words that lead up to a level without naming an indicator: "bảo đảm", "trong đó có", "phấn đấu đạt". */
const LEAD_WORDS = new Set(
  (
    'bao dam dat co phan dau tu duy tri cung cap dua it nhat toi thieu tren duoi khoang va dong thoi trong do rieng con la se phai can hoan thanh ' +
    'nang tang giam rut ngan len xuong muc ty le duoc cac den nam het cuoi vao voi them moi tiep tuc thuc hien trien khai xay dung to chuc dao tao so ' +
    'hoa day manh muc tieu tap huan boi duong hon gan thap cao khong qua toi da cat hinh phat trien cho ca tai o'
  ).split(' '),
);

/** An indicator named before its level. */
export const INDICATOR =
  /^\s*(?:va\s+)?(?:ty le|ti le|so luong|so |tong |muc |toc do|doanh thu|chi so|kinh te so|ty trong|ti trong|trung binh|binh quan|thoi gian|nang suat|quy mo|do |diem |ket qua|xep hang|vi tri|gia tri|dich vu|nguoi dan|ho gia dinh|doanh nghiep|cap |cac |tat ca|moi |ha tang|mang )/;

/** A level of government alone names no indicator: "cấp huyện đạt". */
export const LEVEL_ONLY =
  /^(?:va\s+)?(?:(?:o|tai|doi voi|rieng|con)\s+)?(?:cap|khoi|khu vuc)\s+[a-z]+(?:\s*(?:,|va)\s*(?:cap\s+)?[a-z]+)?(?:\s+(?:dat|la|toi thieu|it nhat|tren))*\s*:?\s*$/;

/** "Về ứng dụng: 90% cơ quan …" opens with a topic, not with an indicator. */
export const TOPIC = /^(?:ve|doi voi|trong|tai|linh vuc|nhom|den)\s[^:]*:/;

/** Whether folded words only lead up to a figure. */
export function leadsOnly(folded: string): boolean {
  const words = folded.split(/[^a-z\d]+/).filter((word) => word !== '');
  return words.length <= 8 && words.every((word) => LEAD_WORDS.has(word) || /^20\d\d$/.test(word));
}

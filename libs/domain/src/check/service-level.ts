/** Service levels (1 to 4) that words name: "mức độ 3", "mức 3 và 4", "mức độ 3, 4". */
const LEVELS = /mức(?:\s+độ)?\s+([1-4])(?:\s*(?:,|và|hoặc|-|–)\s*(?:mức(?:\s+độ)?\s+)?([1-4]))*/giu;
/** "Mức độ 3 trở lên", "tối thiểu mức độ 3": higher levels count too, and the sentence says so. */
const UPWARD = /trở lên|tối thiểu|ít nhất mức|từ mức/iu;
/** Proactive services have levels of their own since 2026. */
const PROACTIVE = /chủ động/iu;
const SERVICE = /dịch vụ|DVC|trực tuyến|thủ tục/iu;

export type ServiceLevels = { levels: number[]; isCumulative: boolean };

/** Levels of online services that a phrase speaks of; null where it speaks of none, or of something else that has levels. */
export function readServiceLevels(phrase: string): ServiceLevels | null {
  if (!SERVICE.test(phrase) || PROACTIVE.test(phrase)) return null;
  const levels = new Set<number>();
  for (const match of phrase.matchAll(LEVELS))
    for (const digit of match[0].match(/[1-4]/gu) ?? []) levels.add(Number(digit));
  if (levels.size === 0) return null;
  return { levels: [...levels].sort(), isCumulative: UPWARD.test(phrase) };
}

/** Levels 1 to 4 of online services ended on this day; since then "toàn trình" and "một phần". */
export const serviceLevelsUntil = '2022-08-15';

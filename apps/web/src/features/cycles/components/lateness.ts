import type { ReportState } from '@lotrinh/contracts';
import { dayInVietnam, daysFrom } from '@lotrinh/domain';

type Dated = { state: ReportState; dueAt: string; sentAt: string | null };

/** Whether the report is with whoever collects. */
export const isSent = (state: ReportState): boolean => state === 'SENT' || state === 'ACCEPTED';

/** How late a report is, or was when it was sent, in days of the calendar; 0 is later on the very day. null where it is not. */
export function lateness({ state, dueAt, sentAt }: Dated, now: Date): { isOver: boolean; days: number } | null {
  const isOver = isSent(state);
  if (isOver && sentAt === null) return null;
  const at = isOver ? new Date(sentAt ?? dueAt) : now;
  const due = new Date(dueAt);
  if (at <= due) return null;
  return { isOver, days: daysFrom(dayInVietnam(due), dayInVietnam(at)) };
}

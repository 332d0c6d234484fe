import type { InboxReason } from '@lotrinh/contracts';

const onSummary: readonly InboxReason[] = ['SEND_ISSUED', 'AWAIT_SENDING', 'ANSWER_ASSIGNMENT', 'ISSUED'];
const onOpinions: readonly InboxReason[] = ['GIVE_OPINION', 'AWAIT_OPINIONS'];

/** The part of the plan's page, `muc` in its address, where the work is done. */
export function placeOfWork(reason: InboxReason): 'tom-tat' | 'lay-y-kien' | 'trinh-duyet' {
  if (onSummary.includes(reason)) return 'tom-tat';
  return onOpinions.includes(reason) ? 'lay-y-kien' : 'trinh-duyet';
}

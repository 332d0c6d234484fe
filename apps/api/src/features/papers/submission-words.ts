import type { PlanFindingView, PlanProcedureView } from '@lotrinh/contracts';
import { dayInVietnam } from '@lotrinh/domain';
import { isMessageKey, translate } from '@lotrinh/messages';
import { formatDateShort } from '@lotrinh/text';

/** Who did their step in this round and when, oldest first: the words of an official document, which is Vietnamese whoever asks. */
export function agreements({ round, decisions }: PlanProcedureView): string[] {
  return decisions
    .filter((decision) => decision.round === round && decision.act !== null)
    .reverse()
    .flatMap(({ action, act, personName, postTitle, at }) => {
      const agreed = action === 'AGREE' && act !== null ? `procedure.stepAct.${act}` : `procedure.done.${action}`;
      if (!isMessageKey(agreed)) return [];
      const day = formatDateShort(dayInVietnam(new Date(at)));
      const who = [postTitle, personName].filter(Boolean).join(' ');
      return [`${translate('vi', agreed)}: ${who}, ngày ${day}`];
    });
}

/** What was found and why it stays, a sentence each. */
export function explanations(findings: readonly PlanFindingView[]): string[] {
  return findings.flatMap(({ rule, params, acknowledgement }) => {
    const key = `finding.${rule}`;
    if (acknowledgement === null || !isMessageKey(key)) return [];
    return [`${translate('vi', key, params)} ${translate('vi', 'check.because', { reason: acknowledgement.reason })}`];
  });
}

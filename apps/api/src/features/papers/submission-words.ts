import type { PlanFindingView, PlanProcedureView } from '@lotrinh/contracts';
import { dayInVietnam } from '@lotrinh/domain';
import { type MessageKey, translate, vi } from '@lotrinh/messages';

const isKey = (key: string): key is MessageKey => Object.hasOwn(vi, key);

/** Who did their step in this round and when, oldest first: the words of an official document, which is Vietnamese whoever asks. */
export function agreements({ round, decisions }: PlanProcedureView): string[] {
  return decisions
    .filter((decision) => decision.round === round && decision.act !== null)
    .reverse()
    .flatMap(({ action, act, personName, postTitle, at }) => {
      const agreed = action === 'AGREE' && act !== null ? `procedure.stepAct.${act}` : `procedure.done.${action}`;
      if (!isKey(agreed)) return [];
      const day = dayInVietnam(new Date(at)).split('-').reverse().join('/');
      const who = [postTitle, personName].filter(Boolean).join(' ');
      return [`${translate('vi', agreed)}: ${who}, ngày ${day}`];
    });
}

/** What was found and why it stays, a sentence each. */
export function explanations(findings: readonly PlanFindingView[]): string[] {
  return findings.flatMap(({ rule, params, acknowledgement }) => {
    const key = `finding.${rule}`;
    if (acknowledgement === null || !isKey(key)) return [];
    return [`${translate('vi', key, params)} ${translate('vi', 'check.because', { reason: acknowledgement.reason })}`];
  });
}

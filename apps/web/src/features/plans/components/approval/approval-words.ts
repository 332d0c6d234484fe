import type { ProcedureAction, ProcedureCode, ProcedureDecisionView, StepAct } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import type { TFunction } from 'i18next';

const agreed: Partial<Record<StepAct, MessageKey>> = {
  CONFIRM_CONTENT: 'procedure.done.confirmed',
  INITIAL: 'procedure.done.initialled',
  CHECK_FORM: 'procedure.done.formChecked',
};

/** An action as its button says it: agreeing is named after what the step is for, referring after whom. */
export function actionWord(action: ProcedureAction, act: StepAct | null, code: ProcedureCode, t: TFunction): string {
  if (action === 'AGREE' && act !== null) return t(`procedure.stepAct.${act}`);
  if (action === 'REFER' && code !== 'UNIT') return t(`procedure.act.REFER.${code}`);
  return t(`procedure.act.${action}`);
}

/** A decision as the history says it. */
export function decisionWord({ action, act }: Pick<ProcedureDecisionView, 'action' | 'act'>, t: TFunction): string {
  const key = action === 'AGREE' && act !== null ? agreed[act] : undefined;
  return t(key ?? `procedure.done.${action}`);
}

import type { ReadContext } from '../context.js';
import type { ReportedValue, Target, Task, Warning } from '../draft.js';
import type { SumMismatch } from '../items/budget.js';
import { citationWarnings } from './citations.js';
import { identityWarnings } from './identity.js';
import { annexWarnings, gapWarnings } from './numbering.js';
import { scheduleWarnings } from './schedule.js';
import { duplicateWarnings } from './similar.js';
import { abbreviationWarnings, textWarnings } from './text.js';

export type Recognised = {
  tasks: Task[];
  targets: Target[];
  mismatches: SumMismatch[];
  reportedValues: ReportedValue[];
};

/** Everything a person should look at before accepting the draft, in the order identity, text, structure, content. */
export function collectWarnings(context: ReadContext, recognised: Recognised): Warning[] {
  const { tasks, targets, mismatches, reportedValues } = recognised;
  const { header } = context;
  return [
    ...identityWarnings(context),
    ...textWarnings(context),
    ...gapWarnings(context),
    ...annexWarnings(context),
    ...citationWarnings(context),
    ...scheduleWarnings(header.period, tasks),
    ...mismatches.map(({ currency, total, sum, span }): Warning => ({
      code: 'sum_mismatch',
      params: { currency, total, sum },
      span,
    })),
    ...duplicateWarnings(tasks, targets),
    ...reportedValues
      .filter(({ status }) => status === 'conflicted')
      .map(({ indicator, unit, asPrinted, span }): Warning => ({
        code: 'value_conflicted',
        params: { indicator, unit, printed: asPrinted },
        span,
      })),
    ...abbreviationWarnings(tasks, header.recipients),
    ...leadWarnings(tasks),
  ];
}

function leadWarnings(tasks: readonly Task[]): Warning[] {
  const count = tasks.filter(({ leadUnits }) => leadUnits.length === 0).length;
  return count === 0 ? [] : [{ code: 'tasks_without_lead', params: { count, total: tasks.length }, span: null }];
}

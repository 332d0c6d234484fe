import type { EntryWords, ExactFraction, ValueDefinition } from '@lotrinh/contracts';
import { checkValue, type EnteredValue, type ValueFinding } from '../values/value-check.js';
import type { ValueRuleSet } from '../values/value-rules.js';

/** One cell of a report as the rules look at it before it is sent. */
export type CheckedCell = {
  indicatorId: string;
  definition: ValueDefinition;
  isExempt: boolean;
  words: EntryWords;
  entered: EnteredValue;
  sameLastYear: ExactFraction | null;
};

/** Why a report cannot be sent: a cell without an answer, one against the rules, or a doubt without a reason. */
export type SendGap =
  | { indicatorId: string; kind: 'EMPTY' }
  | { indicatorId: string; kind: 'BLOCK' | 'UNEXPLAINED'; finding: ValueFinding };

/** What the rules of the round say of one cell. */
export const findingsOf = (cell: CheckedCell, ruleSet: ValueRuleSet): ValueFinding[] =>
  cell.isExempt || cell.entered.input.state === 'MISSING'
    ? []
    : checkValue(cell.entered, { definition: cell.definition, sameLastYear: cell.sameLastYear }, ruleSet);

/**
 * Everything between a report and its sending, in the order of the sheet. 0, "Chưa có" and "không theo dõi được" are answers,
 * silence is none; only words may be left out.
 */
export function sendGaps(cells: readonly CheckedCell[], ruleSet: ValueRuleSet): SendGap[] {
  return cells.flatMap((cell): SendGap[] => {
    const { indicatorId, isExempt, definition, entered, words } = cell;
    if (isExempt) return [];
    if (entered.input.state === 'MISSING') {
      return definition.valueType === 'NARRATIVE' ? [] : [{ indicatorId, kind: 'EMPTY' }];
    }
    const isExplained = words.note !== null && words.note.trim() !== '';
    return findingsOf(cell, ruleSet).flatMap((finding): SendGap[] => {
      if (finding.severity === 'BLOCK') return [{ indicatorId, kind: 'BLOCK', finding }];
      return isExplained ? [] : [{ indicatorId, kind: 'UNEXPLAINED', finding }];
    });
  });
}

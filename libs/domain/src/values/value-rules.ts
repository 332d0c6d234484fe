import type { ValueRule, ValueSeverity } from '@lotrinh/contracts';

const first = {
  unreadable: 'BLOCK',
  spelling: 'BLOCK',
  contradictory: 'BLOCK',
  figure_beside_state: 'BLOCK',
  value_missing: 'BLOCK',
  whole_missing: 'WARN',
  numerator_exceeds: 'BLOCK',
  whole_zero: 'WARN',
  not_whole: 'BLOCK',
  decimals: 'WARN',
  out_of_range: 'BLOCK',
  negative: 'BLOCK',
  range_reversed: 'BLOCK',
  levels_total: 'BLOCK',
  document_missing: 'BLOCK',
  still_in_progress: 'WARN',
  jump_down: 'WARN',
  jump_up: 'WARN',
} as const satisfies Record<ValueRule, ValueSeverity>;

/** Sets of rules by name. A round keeps the set it began with (E46): sets are never changed, a new rule enters with the next as WARN. */
export const valueRuleSets = { '2026-11': first } as const satisfies Record<
  string,
  Partial<Record<ValueRule, ValueSeverity>>
>;

export type ValueRuleSet = keyof typeof valueRuleSets;
export const currentValueRuleSet: ValueRuleSet = '2026-11';

/** Whether a name kept with a round is one of a set. */
export const isValueRuleSet = (name: string): name is ValueRuleSet => Object.hasOwn(valueRuleSets, name);

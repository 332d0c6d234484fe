import type { ErrorParams } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { hasMessage } from '../../i18n/i18n.js';
import { AppError } from './app-error.js';

export type FieldFault = { field: string; key: MessageKey; params: ErrorParams };

/** Rule names of the check of inputs and the sentences that say them; the product's own rules are named as their sentences. */
const sentences: Record<string, MessageKey> = {
  isNotEmpty: 'rule.required',
  isDefined: 'rule.required',
  minLength: 'rule.min',
  maxLength: 'rule.max',
  isEmail: 'rule.email',
  isDateString: 'rule.date',
  isCalendarDay: 'rule.date',
  isNumber: 'rule.number',
};

/** What the server refused, input by input; a rule without a sentence of its own reads as "is not right". */
export function fieldFaults(error: unknown): FieldFault[] {
  if (!(error instanceof AppError)) return [];
  return error.fields.map(({ field, rule, params }) => {
    const limit = params['limit'];
    if (limit !== undefined)
      return { field, key: sentences[rule] ?? 'rule.invalid', params: { min: limit, max: limit } };
    const own = `rule.${rule}`;
    return { field, key: sentences[rule] ?? (hasMessage(own) ? own : 'rule.invalid'), params };
  });
}

import type { ErrorParams } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { AppError } from './app-error.js';

export type FieldFault = { field: string; key: MessageKey; params: ErrorParams };

/** The server's rule names and the sentences that say them. */
const sentences: Record<string, MessageKey> = {
  isNotEmpty: 'rule.required',
  isDefined: 'rule.required',
  minLength: 'rule.min',
  maxLength: 'rule.max',
  isEmail: 'rule.email',
  isDateString: 'rule.date',
  isCalendarDay: 'rule.date',
  isNumber: 'rule.number',
  issuerFixed: 'rule.issuerFixed',
  dateInFuture: 'rule.dateInFuture',
};

/** What the server refused, input by input; a rule without a sentence of its own reads as "is not right". */
export function fieldFaults(error: unknown): FieldFault[] {
  if (!(error instanceof AppError)) return [];
  return error.fields.map(({ field, rule, params }) => {
    const limit = params['limit'] ?? null;
    return { field, key: sentences[rule] ?? 'rule.invalid', params: { ...params, min: limit, max: limit } };
  });
}

import type { ErrorCode } from '@lotrinh/contracts';
import { DomainError } from '../errors/domain-error.js';

/** Constraints whose breach is an answer, not a fault: so a race reads the same as the check before it. */
const codes: Record<string, ErrorCode> = {
  account_username_key: 'access.username_taken',
  account_email_key: 'access.email_taken',
  unit_identifier_value_key: 'unit.identifier_taken',
  plan_number_key: 'plan.number_taken',
  plan_derived_key: 'plan.derived_already',
  plan_version_issued: 'plan.issued_immutable',
  legal_instrument_number_key: 'legal.number_taken',
  plan_evaluation_frozen: 'evaluation.final',
  framework_in_use: 'framework.not_draft',
  signing_authorisation_frozen: 'authorisation.over',
  plan_version_held: 'plan.not_editable',
  indicator_code_key: 'indicator.code_taken',
  indicator_in_use: 'indicator.not_draft',
  indicator_version_draft_key: 'indicator.draft_open',
  assignment_ended: 'assignment.ended',
};

export function translateConstraint(error: unknown): DomainError | null {
  if (typeof error !== 'object' || error === null) return null;
  const driverError: unknown = Reflect.get(error, 'driverError') ?? error;
  if (typeof driverError !== 'object' || driverError === null) return null;
  const state: unknown = Reflect.get(driverError, 'code');
  const constraint: unknown = Reflect.get(driverError, 'constraint');
  if (typeof constraint !== 'string') return null;
  const known = codes[constraint];
  if (known !== undefined) return new DomainError(known);
  if (state === '23505') return new DomainError('record.duplicate');
  if (state === '23503') return new DomainError('record.in_use');
  return null;
}

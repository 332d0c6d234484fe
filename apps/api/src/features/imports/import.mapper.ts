import type { ImportItemFields, ImportItemView } from '@lotrinh/contracts';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ImportItemFieldsInput, ImportItemType } from './import.dto.js';

export function itemType(view: ImportItemView): ImportItemType {
  const { fields, ...rest } = view;
  return {
    ...rest,
    target: fields.kind === 'TARGET' ? fields : null,
    task: fields.kind === 'TASK' ? fields : null,
    funding: fields.kind === 'FUNDING' ? fields : null,
    basis: fields.kind === 'BASIS' ? fields : null,
    duty: fields.kind === 'DUTY' ? fields : null,
    value: fields.kind === 'VALUE' ? fields : null,
    outline: fields.kind === 'OUTLINE' ? fields : null,
  };
}

/** The one kind that the caller filled in; anything else is refused. */
export function fieldsOf(input: ImportItemFieldsInput): ImportItemFields {
  const given: ImportItemFields[] = [];
  if (input.target) given.push(Object.assign({ kind: 'TARGET' as const }, input.target));
  if (input.task) given.push(Object.assign({ kind: 'TASK' as const }, input.task));
  if (input.funding) given.push(Object.assign({ kind: 'FUNDING' as const }, input.funding));
  if (input.basis) given.push(Object.assign({ kind: 'BASIS' as const }, input.basis));
  if (input.duty) given.push(Object.assign({ kind: 'DUTY' as const }, input.duty));
  if (input.value) given.push(Object.assign({ kind: 'VALUE' as const }, input.value));
  if (input.outline) given.push(Object.assign({ kind: 'OUTLINE' as const }, input.outline));
  const [only, ...others] = given;
  if (only === undefined || others.length > 0)
    throw new DomainError('request.invalid', {}, [{ field: 'fields', rule: 'exactlyOne', params: {} }]);
  return only;
}

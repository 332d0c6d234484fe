import type { ErrorParams, FieldError } from '@lotrinh/contracts';
import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';

/** class-validator's findings as `{field, rule, params}`; unknown properties are refused (T3). */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new DomainError('request.invalid', {}, flatten(errors, '')),
  });
}

function flatten(errors: ValidationError[], prefix: string): FieldError[] {
  return errors.flatMap((error) => {
    const field = prefix === '' ? error.property : `${prefix}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({ field, rule, params: paramsOf(error, rule) }));
    return [...own, ...flatten(error.children ?? [], field)];
  });
}

function paramsOf(error: ValidationError, rule: string): ErrorParams {
  const limit = /(\d+)/.exec(error.constraints?.[rule] ?? '')?.[1];
  return limit === undefined ? {} : { limit: Number(limit) };
}

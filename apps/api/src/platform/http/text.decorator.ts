import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength, MinLength, ValidateIf } from 'class-validator';

/** Text as it is stored: composed (NFC), one space between words, none at the ends. */
const tidy = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : value;
const tidyOrNull = (given: { value: unknown }): unknown => {
  const value = tidy(given);
  return value === '' ? null : value;
};

/** A line of text that must be there. */
export const Line = (max: number) => applyDecorators(Transform(tidy), IsString(), MinLength(1), MaxLength(max));

/** A line of text that may be null; an empty one is null, and one left out stays out. */
export const OptionalLine = (max: number) =>
  applyDecorators(Transform(tidyOrNull), IsOptional(), IsString(), MaxLength(max));

const DAY = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether the text names a day that the calendar has. */
const tidyDay = ({ value }: { value: unknown }): unknown => {
  if (typeof value !== 'string' || !DAY.test(value)) return value;
  return new Date(`${value}T00:00:00Z`).toISOString().startsWith(value) ? value : '';
};

/** A calendar day, `YYYY-MM-DD`. */
export const Day = () => applyDecorators(Transform(tidyDay), Matches(DAY));

/** A calendar day or null, one of which must be said. */
export const OptionalDay = () =>
  applyDecorators(
    Transform(tidyDay),
    ValidateIf((_object, value) => value !== null),
    Matches(DAY),
  );

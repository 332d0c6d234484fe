import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, MaxLength, MinLength, ValidateBy, ValidateIf } from 'class-validator';

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

/** Whether the text names a day that the calendar has. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** A calendar day, `YYYY-MM-DD`. */
export const Day = () =>
  ValidateBy({ name: 'date', validator: { validate: isDay, defaultMessage: () => 'must be a calendar day' } });

/** A calendar day or null, one of which must be said. */
export const OptionalDay = () =>
  applyDecorators(
    ValidateIf((_object, value) => value !== null),
    Day(),
  );

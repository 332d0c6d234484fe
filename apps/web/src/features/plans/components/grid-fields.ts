import type { NamedUnit } from '@lotrinh/contracts';
import type { CellValue, GridValues, RowOrigin } from '../../../shared/grid/grid-types.js';

// Cells hold values of any kind; a field of a row takes the one it expects and nothing else.

const at = (values: GridValues, key: string): CellValue => values[key] ?? null;

export function textOf(values: GridValues, key: string): string | null {
  const value = at(values, key);
  return typeof value === 'string' ? value : null;
}

export function wholeOf(values: GridValues, key: string): number | null {
  const value = at(values, key);
  return typeof value === 'number' ? value : null;
}

export function choiceOf<T extends string>(values: GridValues, key: string, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === at(values, key)) ?? null;
}

export const flagOf = (values: GridValues, key: string): boolean => at(values, key) === true;

export function unitsOf(values: GridValues, key: string): NamedUnit[] {
  const value = at(values, key);
  return Array.isArray(value) ? value : [];
}

/** A unit as a save sends it: its name of today is the server's to say. */
export const unitInput = ({ printed, resolution, unitId }: NamedUnit) => ({ printed, resolution, unitId });

export const placeInput = ({ place }: RowOrigin) => ({
  sectionItemId: place['sectionItemId'] ?? null,
  parentItemId: place['parentItemId'] ?? null,
  printedId: place['printedId'] ?? null,
  printedText: place['printedText'] ?? null,
  partOfItemId: place['partOfItemId'] ?? null,
});

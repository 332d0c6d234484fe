import type { NamedUnit } from '@lotrinh/contracts';
import { fold, formatNumberVi, isDecimal, parseDateVi, parseMoney, parseNumberVi } from '@lotrinh/text';
import type { CellValue, GridColumn, GridRow, GridValues } from './grid-types.js';

/** A read cell, with what it says of a companion column; or the rule that the text breaks. */
export type ParsedCell = { value: CellValue; also: GridValues } | { rule: string };

const EMPTY = /^[\s\u00a0\u2007\u2009\u202f]*$/;
const ENGLISH = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;
/** A point that cannot group: one or two digits after it, or more than three. */
const POINT_DECIMAL = /^-?\d+\.(?:\d{1,2}|\d{4,8})$/;

/** Reads what was typed or pasted into a cell as Vietnamese writes it; refuses rather than guesses. */
export function parseCell(column: GridColumn, typed: string): ParsedCell {
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (EMPTY.test(text)) return { value: emptyOf(column), also: emptied(column) };
  switch (column.type) {
    case 'text':
      return read(text);
    case 'number':
      return parseAmount(column, text);
    case 'money':
      return parseMoneyCell(column, text);
    case 'year':
      return /^\d{4}$/.test(text) ? read(Number(text)) : { rule: 'year' };
    case 'day': {
      const date = parseDateVi(text);
      return date?.precision === 'day' ? read(date.iso) : { rule: 'date' };
    }
    case 'choice':
      return parseChoice(column, text);
    case 'flag':
      return /^(?:x|có|co|1|true|yes)$/i.test(text) ? read(true) : { rule: 'choice' };
    case 'units':
      return read(parseUnits(text, column.single === true));
  }
}

const read = (value: CellValue, also: GridValues = {}): ParsedCell => ({ value, also });

function emptyOf(column: GridColumn): CellValue {
  if (column.type === 'units') return [];
  return column.type === 'flag' ? false : null;
}

/** Money that goes takes its currency along. */
const emptied = ({ type, companion }: GridColumn): GridValues =>
  type === 'money' && companion !== undefined ? { [companion]: null } : {};

function parseAmount({ companion }: GridColumn, text: string): ParsedCell {
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  const number = parseNumber(percent ?? text);
  if (typeof number !== 'string') return number;
  return read(number, percent === undefined || companion === undefined ? {} : { [companion]: '%' });
}

function parseMoneyCell({ companion }: GridColumn, text: string): ParsedCell {
  const also = (currency: string): GridValues => (companion === undefined ? {} : { [companion]: currency });
  const number = parseNumber(text);
  if (typeof number === 'string') return read(number, also('VND'));
  const money = parseMoney(text);
  if (money?.amountMax !== null) return number;
  return read(money.amount, also(money.currency));
}

function parseNumber(text: string): string | { rule: string } {
  const compact = text.replace(/^[−–]/, '-').replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
  const vietnamese = parseNumberVi(compact);
  if (vietnamese !== null) return vietnamese.value;
  if (ENGLISH.test(compact)) return trimmed(compact.replaceAll(',', ''));
  if (POINT_DECIMAL.test(compact)) return trimmed(compact);
  return { rule: /^-?[\d.,\s]+$/.test(compact) ? 'ambiguous' : 'number' };
}

const trimmed = (decimal: string): string => decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** A choice by its label or value, with or without diacritics. */
function parseChoice({ choices = [] }: GridColumn, text: string): ParsedCell {
  const wanted = fold(text);
  const found = choices.find(
    ({ value, label }) => fold(label) === wanted || value.toLowerCase() === text.toLowerCase(),
  );
  return found === undefined ? { rule: 'choice' } : read(found.value);
}

/** Names one a line or between semicolons; which units they are is for the person to say. */
function parseUnits(text: string, single: boolean): NamedUnit[] {
  const names = single ? [text.replaceAll('\n', ' ')] : text.split(/[;\n]/).map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((printed) => ({ printed, resolution: 'UNKNOWN', unitId: null, unitName: null }));
}

/** A value as the cell shows it and as {@link parseCell} reads it back. */
export function formatCell(column: GridColumn, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'x' : '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map((unit) => unit.unitName ?? unit.printed).join('; ');
  switch (column.type) {
    case 'number':
    case 'money':
      return isDecimal(value) ? formatNumberVi(value) : value;
    case 'day':
      return value.split('-').reverse().join('/');
    case 'choice':
      return column.choices?.find((choice) => choice.value === value)?.label ?? value;
    default:
      return value;
  }
}

/** What a cell shows: text that could not be read, what stands there for good, or its value. */
export const cellText = (row: GridRow, column: GridColumn): string =>
  row.typed[column.key]?.text ?? column.show?.(row) ?? formatCell(column, row.values[column.key] ?? emptyOf(column));

/** Whether nothing can be typed into the row's cell. */
export const isLocked = (row: GridRow, column: GridColumn): boolean =>
  column.show !== undefined || column.lock?.(row) === true;

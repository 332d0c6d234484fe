import type { Currency, NamedUnit, PlanTaskView, PlanTargetView } from '@lotrinh/contracts';
import type { Locale } from '@lotrinh/messages';
import type { TFunction } from 'i18next';
import { formatDay, formatDecimal } from '../lib/format.js';

type Level = Pick<PlanTargetView, 'comparator' | 'value' | 'valueMax' | 'unit'>;
type Schedule = Pick<PlanTaskView, 'scheduleText' | 'startYear' | 'endYear' | 'dueOn' | 'recurrence'>;

/** `ít nhất 80%`, `trong khoảng 50 – 70%`; '' for an aim without a figure. */
export function levelText(target: Level, t: TFunction, locale: Locale): string {
  if (target.value === null || target.comparator === null) return '';
  const unit = target.unit ?? '';
  const space = unit === '' || unit === '%' ? '' : ' ';
  const upper = target.valueMax === null ? '' : ` – ${formatDecimal(target.valueMax, locale)}`;
  const figure = `${formatDecimal(target.value, locale)}${upper}${space}${unit}`;
  return target.comparator === 'eq' ? figure : `${t(`plan.comparator.${target.comparator}`)} ${figure}`;
}

/** An exact amount with its currency, every digit. */
export function moneyText(amount: string | null, currency: Currency | null, t: TFunction, locale: Locale): string {
  if (amount === null || currency === null) return '';
  return `${formatDecimal(amount, locale)} ${t(`plan.currency.${currency}`)}`;
}

/** When a task runs: as printed where that is kept, else from its years, day and recurrence. */
export function scheduleText(task: Schedule, t: TFunction): string {
  if (task.scheduleText !== null) return task.scheduleText;
  if (task.dueOn !== null) return formatDay(task.dueOn);
  if (task.recurrence !== null) return t(`plan.recurrence.${task.recurrence}`);
  if (task.startYear === null) return task.endYear === null ? '' : String(task.endYear);
  return task.endYear === null || task.endYear === task.startYear
    ? String(task.startYear)
    : `${task.startYear} – ${task.endYear}`;
}

/** Today's name of a unit that was found, else the words as printed. */
export const unitText = (unit: NamedUnit): string => unit.unitName ?? unit.printed;

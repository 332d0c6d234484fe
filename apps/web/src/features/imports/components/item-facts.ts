import { formatNumberVi } from '@lotrinh/text';
import type { TFunction } from 'i18next';
import { formatDay } from '../../../shared/lib/format.js';
import type { ImportItem } from '../api/list-import-items.js';

/** What the reader took from the words, as short label–value pairs for the list. */
export function itemFacts(item: ImportItem, t: TFunction): { title: string; facts: string[] } {
  if (item.target) {
    const { phrase, comparator, value, valueMax, unit, population, targetYear, direction } = item.target;
    const amount =
      value === null ? '' : valueMax ? `${formatNumberVi(value)} – ${formatNumberVi(valueMax)}` : formatNumberVi(value);
    const measured = comparator
      ? `${t(`plan.comparator.${comparator}`)} ${amount}${unit ? (unit === '%' ? '%' : ` ${unit}`) : ''}`
      : t('import.qualitative');
    return {
      title: phrase,
      facts: compact([
        measured,
        population ?? null,
        targetYear ? t('import.year', { year: targetYear }) : null,
        direction === 'decrease' ? t('import.decrease') : null,
      ]),
    };
  }
  if (item.task) {
    const { no, name, taskKind, leads, coordinators, scheduleText, cost, currency } = item.task;
    return {
      title: no ? `${no}. ${name}` : name,
      facts: compact([
        t(`plan.taskKind.${taskKind}`),
        leads.length > 0 ? t('import.leads', { names: leads.join('; ') }) : null,
        coordinators.length > 0 ? t('import.coordinators', { names: coordinators.join('; ') }) : null,
        scheduleText ?? null,
        cost ? `${formatNumberVi(cost)} ${currency ?? ''}` : null,
      ]),
    };
  }
  if (item.funding) {
    const { printed, isTotal, isComposite, amount, currency, nature } = item.funding;
    return {
      title: printed,
      facts: compact([
        isTotal ? t('import.total') : null,
        amount ? `${formatNumberVi(amount)} ${currency ?? ''}` : t('import.noAmount'),
        nature ? t(`plan.nature.${nature}`) : null,
        isComposite ? t('import.composite') : null,
      ]),
    };
  }
  if (item.basis) {
    const { type, number, issuedOn, issuer, title } = item.basis;
    // An instrument is known by its number; one without, such as a law, by its name.
    return number
      ? { title: `${type} ${number}`, facts: compact([issuedOn && formatDay(issuedOn), issuer ?? null, title ?? null]) }
      : { title: title ?? item.words, facts: compact([type, issuedOn && formatDay(issuedOn), issuer ?? null]) };
  }
  if (item.duty)
    return {
      title: item.duty.text,
      facts: compact([item.duty.unit, item.duty.role ? t(`plan.role.${item.duty.role}`) : null]),
    };
  if (item.value) {
    const { indicator, unit, state, value, uom, asPrinted } = item.value;
    return {
      title: indicator,
      facts: compact([
        unit,
        state === 'VALUE' && value ? `${formatNumberVi(value)} ${uom ?? ''}`.trim() : t(`value.state.${state}`),
        `“${asPrinted}”`,
      ]),
    };
  }
  if (item.outline)
    return { title: `${item.outline.label}. ${item.outline.title}`, facts: compact([item.outline.guidance ?? null]) };
  return { title: item.words, facts: [] };
}

const compact = (facts: (string | null | undefined)[]) =>
  facts.filter((fact): fact is string => typeof fact === 'string' && fact.trim() !== '');

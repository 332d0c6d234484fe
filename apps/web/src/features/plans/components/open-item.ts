import type { PlanBasisView, PlanDutyView, PlanFundingView, PlanTargetView, PlanTaskView } from '@lotrinh/contracts';
import type { Locale } from '@lotrinh/messages';
import type { TFunction } from 'i18next';
import { formatDay, formatDecimal } from '../../../shared/lib/format.js';
import type { Fact } from '../../../shared/ui/fact-list.js';
import type { OpenItem } from './item-drawer.js';
import { levelText, moneyText, scheduleText, unitText } from '../../../shared/plans/words.js';

type Say = { t: TFunction; locale: Locale };

/** Only what is recorded: a drawer full of "none" hides the rest. */
const known = (facts: Fact[]): Fact[] => facts.filter(([, value]) => value !== null && value.length > 0);

export function openTarget(row: PlanTargetView, { t, locale }: Say): OpenItem {
  const baseline = row.baselineValue === null ? null : formatDecimal(row.baselineValue, locale);
  return {
    title: row.phrase,
    source: row.source,
    facts: known([
      [t('plan.col.value'), levelText(row, t, locale)],
      [t('plan.col.targetYear'), row.targetYear === null ? null : String(row.targetYear)],
      [t('plan.col.population'), row.population],
      [t('plan.col.scope'), row.scope],
      [t('plan.col.baselineYear'), row.baselineYear === null ? null : String(row.baselineYear)],
      [t('plan.col.baselineValue'), baseline],
      [t('plan.col.direction'), row.direction === null ? null : t(`plan.direction.${row.direction}`)],
      [t('plan.col.owner'), row.owner === null ? null : unitText(row.owner)],
    ]),
  };
}

export function openTask(row: PlanTaskView, { t, locale }: Say): OpenItem {
  return {
    title: row.name,
    source: row.source,
    facts: known([
      [t('plan.col.kind'), t(`plan.taskKind.${row.kind}`)],
      [t('plan.col.leads'), row.leads.map(unitText)],
      [t('plan.col.coordinators'), row.coordinators.map(unitText)],
      [t('plan.col.scheduleText'), scheduleText(row, t)],
      [t('plan.col.dueOn'), row.dueOn === null ? null : formatDay(row.dueOn)],
      [t('plan.col.cost'), moneyText(row.cost, row.currency, t, locale)],
      [t('plan.col.fundingNature'), row.fundingNature === null ? null : t(`plan.nature.${row.fundingNature}`)],
      [t('plan.col.output'), row.output],
      [t('plan.col.note'), row.note],
    ]),
  };
}

export function openFunding(row: PlanFundingView, { t, locale }: Say): OpenItem {
  return {
    title: row.printed,
    source: row.sourceSpan,
    facts: known([
      [t('plan.col.amount'), moneyText(row.amount, row.currency, t, locale)],
      [t('plan.col.source'), row.source === null ? null : t(`plan.source.${row.source}`)],
      [t('plan.col.nature'), row.nature === null ? null : t(`plan.nature.${row.nature}`)],
      [t('plan.col.year'), row.year === null ? null : String(row.year)],
    ]),
  };
}

export function openBasis(row: PlanBasisView, { t }: Say): OpenItem {
  return {
    title: row.printed,
    source: row.source,
    facts: known([
      [t('plan.col.type'), row.type],
      [t('plan.col.number'), row.number],
      [t('plan.col.issuedOn'), row.issuedOn === null ? null : formatDay(row.issuedOn)],
      [t('plan.col.issuer'), row.issuer],
      [t('plan.col.title'), row.title],
    ]),
  };
}

export function openDuty(row: PlanDutyView, { t }: Say): OpenItem {
  return { title: unitText(row.unit), source: row.source, facts: [[t('plan.col.printed'), row.text]] };
}

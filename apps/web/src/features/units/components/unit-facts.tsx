import type { UnitCardView } from '@lotrinh/contracts';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { FactList, type Fact } from '../../../shared/ui/fact-list.js';

/** The short facts of a unit's card. */
export function UnitFacts({ unit }: { unit: UnitCardView }) {
  const { t } = useTranslation();
  const identifiers = unit.identifiers.map(({ scheme, value, validTo }) => {
    const until = validTo === null ? '' : `, ${t('unit.validTo').toLowerCase()} ${formatDay(validTo)}`;
    return `${value} (${t(`unit.scheme.${scheme}`)}${until})`;
  });
  const facts: Fact[] = [
    [t('unit.kind'), t(`unit.kind.${unit.kind}`)],
    [t('unit.shortName'), unit.shortName],
    [t('unit.symbol'), unit.symbol],
    [t('unit.superior'), unit.ancestors.map(({ name }) => name).join(' › ')],
    [t('unit.relation'), unit.edgeKind && t(`unit.edge.${unit.edgeKind}`)],
    [t('unit.identifiers'), identifiers],
    [t('unit.budgetCode'), unit.budgetCode],
    [t('unit.budgetLevel'), unit.budgetLevel && t(`unit.budget.${unit.budgetLevel}`)],
    [t('unit.aliases'), unit.aliases.map(({ kind, name }) => `${name} (${t(`unit.aliasKind.${kind}`)})`)],
  ];
  return <FactList facts={facts} />;
}

import { unitLimits } from '@lotrinh/contracts';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/ui/day-field.js';
import { TextField } from '../../../shared/ui/form-fields.js';

/** From which day a change holds, and the decision it rests on; part of the forms that change a unit. */
export type Decision = { effectiveOn: string | null; legalBasis: string };

export function DecisionFields() {
  const { t } = useTranslation();
  return (
    <>
      <DayField<Decision> name="effectiveOn" label={t('unit.effectiveOn')} required />
      <TextField<Decision>
        name="legalBasis"
        label={t('unit.legalBasis')}
        description={t('unit.legalBasisHint')}
        max={unitLimits.legalBasisMax}
      />
    </>
  );
}

/** Typed text as the wire wants it: trimmed, and null when there is none. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

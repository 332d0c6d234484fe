import type { NamedUnit } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { unitText } from '../../../shared/plans/words.js';

/** Units of a row, one a line; a name that was not found says so. */
export function UnitNames({ units }: { units: NamedUnit[] }) {
  const { t } = useTranslation();
  return units.map((unit, index) => (
    <div key={index}>
      {unitText(unit)}
      {unit.resolution === 'UNKNOWN' && (
        <Text span size="sm" c="dimmed">
          {' '}
          ({t('plan.unitUnknown')})
        </Text>
      )}
    </div>
  ));
}

import type { UnitHitView } from '@lotrinh/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../lib/format.js';

/** A found unit: its name, where it stands, and which other name matched. */
export function UnitHit({ hit }: { hit: UnitHitView }) {
  const { t } = useTranslation();
  const notes = [
    hit.place.join(' › '),
    ...(hit.matchKind === 'NAME' ? [] : [`${t(`unit.match.${hit.matchKind}`)}: ${hit.matchText}`]),
    ...(hit.closedOn === null ? [] : [t('unit.closedOn', { date: formatDay(hit.closedOn) })]),
  ].filter((note) => note !== '');
  return (
    <div>
      <Text>{hit.name}</Text>
      {notes.length > 0 && (
        <Text size="sm" c="dimmed">
          {notes.join(' · ')}
        </Text>
      )}
    </div>
  );
}

import { shippedInstruments } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import type { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { instrumentRow } from './legal-instrument.mapper.js';

/**
 * Stores the shipped instruments that the register does not have, with their relations; what is there stays as people left it.
 * Runs inside the caller's transaction.
 */
export async function seedInstruments(db: Db): Promise<void> {
  const stored = await db.query<{ id: string; key: string }>('select id, number_folded as key from legal_instrument');
  const ids = new Map(stored.map(({ id, key }) => [key, id]));
  const missing = shippedInstruments.filter(({ number }) => !ids.has(fold(number)));
  for (const { number } of missing) ids.set(fold(number), newId());
  const idOf = (number: string | null) => (number === null ? undefined : ids.get(fold(number)));
  await db.insertMany(
    'legal_instrument',
    missing.map(({ from, until, ...values }) => ({
      id: idOf(values.number),
      ...instrumentRow({ ...values, inForceFrom: from, inForceUntil: until }),
    })),
  );
  await db.insertMany(
    'legal_relation',
    missing.flatMap(({ number, replacedBy, amends }) =>
      [
        { newer_id: idOf(replacedBy), older_id: idOf(number), kind: 'REPLACES' },
        { newer_id: idOf(number), older_id: idOf(amends), kind: 'AMENDS' },
      ].filter(({ newer_id, older_id }) => newer_id !== undefined && older_id !== undefined),
    ),
  );
}

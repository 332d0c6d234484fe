import type { LegalInstrumentValues, LegalInstrumentView, LegalRef } from '@lotrinh/contracts';
import { fold, typedText } from '@lotrinh/text';

export type InstrumentRow = {
  id: string;
  type: string;
  number: string;
  title: string | null;
  issued_on: string | null;
  issuer: string | null;
  in_force_from: string | null;
  in_force_until: string | null;
  replaces: LegalRef[];
  replaced_by: LegalRef[];
  amends: LegalRef[];
  amended_by: LegalRef[];
  lock_version: number;
};

/** The columns that a person writes, with what they are found by. */
export function instrumentRow(values: Omit<LegalInstrumentValues, 'replaces' | 'amends'>): Record<string, unknown> {
  const { type, number, title, issuer, issuedOn, inForceFrom, inForceUntil } = values;
  const words = {
    type: typedText(type),
    number: typedText(number),
    title: typedText(title),
    issuer: typedText(issuer),
  };
  return {
    ...words,
    number_folded: fold(number),
    folded: fold(Object.values(words).filter(Boolean).join(' ')),
    ...{ issued_on: issuedOn, in_force_from: inForceFrom, in_force_until: inForceUntil },
  };
}

export function instrumentView(row: InstrumentRow): LegalInstrumentView {
  const { id, type, number, title, issuer, replaces, amends } = row;
  return {
    ...{ id, type, number, title, issuer, replaces, amends },
    issuedOn: row.issued_on,
    inForceFrom: row.in_force_from,
    inForceUntil: row.in_force_until,
    replacedBy: row.replaced_by,
    amendedBy: row.amended_by,
    lockVersion: row.lock_version,
  };
}

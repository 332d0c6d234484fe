import type { Page } from './paging.js';

/** An instrument as another one names it. */
export type LegalRef = { id: string; type: string; number: string };

/** A law, decree, decision … that plans rest on: in force from `inForceFrom` until the day before `inForceUntil`. */
export type LegalInstrumentView = LegalRef & {
  title: string | null;
  issuedOn: string | null;
  issuer: string | null;
  inForceFrom: string | null;
  inForceUntil: string | null;
  replaces: LegalRef[];
  replacedBy: LegalRef[];
  amends: LegalRef[];
  amendedBy: LegalRef[];
  lockVersion: number;
};
export type LegalInstrumentPage = Page<LegalInstrumentView>;

/** What a person writes of an instrument; relations by the ids of the older ones. */
export type LegalInstrumentValues = Pick<
  LegalInstrumentView,
  'type' | 'number' | 'title' | 'issuedOn' | 'issuer' | 'inForceFrom' | 'inForceUntil'
> & { replaces: string[]; amends: string[] };

export const legalLimits = { typeMax: 100, numberMax: 100, titleMax: 1000, issuerMax: 300, relations: 50 } as const;

/** A basis of a plan that no longer held on the plan's day. */
export type ExpiredBasisView = { itemId: string; name: string; until: string; replacedBy: string | null };

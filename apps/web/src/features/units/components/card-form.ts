import type {
  ChangeUnitCardInput,
  UnitAliasView,
  UnitBudgetLevel,
  UnitCardView,
  UnitContactView,
} from '@lotrinh/contracts';
import { orNull } from './decision-fields.js';

type Dated = { validFrom: string | null; validTo: string | null };

/** The card as its form holds it: text is never null while it is typed. */
export type CardFields = {
  /** As written today; a renaming has a date and its own form. */
  name: string;
  shortName: string;
  symbol: string;
  budgetCode: string;
  budgetLevel: UnitBudgetLevel | null;
  identifiers: ({ scheme: ChangeUnitCardInput['identifiers'][number]['scheme']; value: string } & Dated)[];
  aliases: UnitAliasView[];
  contacts: ({ name: string; phone: string; mail: string } & Dated)[];
};

export function toFields(unit: UnitCardView, contacts: UnitContactView[] | null): CardFields {
  return {
    name: unit.name,
    shortName: unit.shortName ?? '',
    symbol: unit.symbol ?? '',
    budgetCode: unit.budgetCode ?? '',
    budgetLevel: unit.budgetLevel,
    identifiers: unit.identifiers.map(({ scheme, value, validFrom, validTo }) => ({
      scheme,
      value,
      validFrom,
      validTo,
    })),
    aliases: unit.aliases.map(({ kind, name }) => ({ kind, name })),
    contacts: (contacts ?? []).map(({ name, phone, mail, validFrom, validTo }) => ({
      name,
      phone: phone ?? '',
      mail: mail ?? '',
      validFrom,
      validTo,
    })),
  };
}

/** @param withContacts false where the contacts could not be read: they stay as they are */
export function toInput(fields: CardFields, lockVersion: number, withContacts: boolean): ChangeUnitCardInput {
  const contacts = fields.contacts.map((contact) => ({
    ...contact,
    name: contact.name.trim(),
    phone: orNull(contact.phone),
    mail: orNull(contact.mail),
  }));
  return {
    lockVersion,
    name: fields.name.trim(),
    shortName: orNull(fields.shortName),
    symbol: orNull(fields.symbol),
    budgetCode: orNull(fields.budgetCode),
    budgetLevel: fields.budgetLevel,
    identifiers: fields.identifiers.map((identifier) => ({ ...identifier, value: identifier.value.trim() })),
    aliases: fields.aliases.map(({ kind, name }) => ({ kind, name: name.trim() })),
    ...(withContacts ? { contacts } : {}),
  };
}

import type { RoleCode } from './permissions.js';

export const personLimits = {
  nameMax: 200,
  usernameMin: 3,
  usernameMax: 100,
  emailMax: 254,
  titleMax: 200,
  grantsMax: 20,
  importRowsMax: 200,
} as const;

/** Lower-case letters without diacritics, digits, dot, hyphen and underscore. */
export const usernamePattern = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;

/** An address in lower case, without a display name: one `@`, a domain with a dot, letters that every mail server takes. */
export const emailPattern = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

export type GrantView = { role: RoleCode; unitId: string; unitName: string };

/** A post that the person holds or will hold; days are `YYYY-MM-DD`, `validTo` is the first day without it. */
export type HoldingView = {
  id: string;
  postId: string;
  /** State of the post that a change of its grants builds on. */
  postLockVersion: number;
  title: string;
  unitId: string;
  unitName: string;
  validFrom: string;
  validTo: string | null;
  grants: GrantView[];
};

/** A post of a unit with who holds it today or later; grants are the post's, whoever holds it. */
export type PostView = {
  id: string;
  lockVersion: number;
  title: string;
  unitId: string;
  unitName: string;
  holders: { personId: string; name: string; validFrom: string; validTo: string | null }[];
  grants: GrantView[];
};

export type AccountView = {
  username: string;
  /** Where mail of the system goes; null: the person gets none. */
  email: string | null;
  isLocked: boolean;
  mustChangePassword: boolean;
  lastSignedInAt: string | null;
};

/** A person as account administration sees them. */
export type PersonView = {
  id: string;
  name: string;
  lockVersion: number;
  /** null: no account, or one that another unit's administrator looks after. */
  account: AccountView | null;
  /** False when the person also works, or holds rights, outside the asking administrator's units. */
  canManage: boolean;
  holdings: HoldingView[];
};

export type GrantInput = { role: RoleCode; unitId: string };

export type CreatePersonInput = {
  name: string;
  username: string;
  email?: string | null;
  unitId: string;
  title: string;
  validFrom: string;
  grants: GrantInput[];
};
/** A new post, or, by `postId`, one that is there with its rights: the way to hand a post over. */
export type AddHoldingInput =
  { validFrom: string; postId: string } | { validFrom: string; unitId: string; title: string; grants: GrantInput[] };
export type EndHoldingInput = { validTo: string };
export type RenamePersonInput = { lockVersion: number; name: string };
export type SetEmailInput = { lockVersion: number; email: string | null };
/** Replaces the post's grants from today on, as far as they lie in the asking administrator's units. */
export type SetGrantsInput = { lockVersion: number; grants: GrantInput[] };

/** What is printed and handed over once: the password is kept nowhere in clear and must be changed at the first sign-in. */
export type OneTimeSlip = {
  personId: string;
  name: string;
  username: string;
  password: string;
  title: string;
  unitName: string;
};

export const openWorkKinds = ['draftPlan', 'import', 'job'] as const;
export type OpenWorkKind = (typeof openWorkKinds)[number];

/** What stays behind when somebody leaves a post. */
export type HandoverView = {
  personId: string;
  name: string;
  /** The posts left, with the rights that go with them and who else holds them from that day. */
  posts: {
    postId: string;
    title: string;
    unitName: string;
    validTo: string;
    grants: GrantView[];
    otherHolders: string[];
  }[];
  /** How much is open, by kind (`handover.<kind>`); what it is about stays with those who may read it. */
  openWork: { kind: OpenWorkKind; count: number }[];
};

/** What is wrong with one cell of a pasted list of people; the sentence is `person.importFault.<fault>`. */
export const personImportFaults = [
  'name_missing',
  'too_long',
  'username_invalid',
  'username_taken',
  'duplicate_row',
  'email_invalid',
  'email_taken',
  'unit_missing',
  'unit_unknown',
  'unit_ambiguous',
  'title_missing',
  'role_unknown',
] as const;
export type PersonImportFault = (typeof personImportFaults)[number];
export const personImportColumns = ['name', 'username', 'email', 'unit', 'title', 'role'] as const;
export type PersonImportColumn = (typeof personImportColumns)[number];
export type PersonImportRow = {
  line: number;
  outcome: 'NEW' | 'FAULTY';
  name: string;
  /** As it will be: made from the name where the list leaves it empty. */
  username: string;
  email: string | null;
  unitId: string | null;
  unitName: string;
  title: string;
  role: RoleCode | null;
  faults: { column: PersonImportColumn; fault: PersonImportFault }[];
};
/** Units are named as in the list and looked up below `unitId`; a role holds on the person's own unit. */
export type ImportPeopleInput = { unitId: string; validFrom: string; text: string };
export type PersonImportCheck = { rows: PersonImportRow[]; ready: number; faulty: number };

/** A built-in role and the keys it holds. */
export type RoleView = { code: RoleCode; permissions: string[] };

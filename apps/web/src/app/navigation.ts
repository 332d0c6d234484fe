import type { PermissionKey } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { IconBuilding, IconUsers, type Icon } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';

export type NavEntry = {
  to: NonNullable<LinkProps['to']>;
  label: MessageKey;
  icon: Icon;
  /** Shown to whoever holds one of these; everyone signed in when empty. */
  anyOf: PermissionKey[];
  /** Stands inside the entry above it. */
  inner?: boolean;
};
export type NavGroup = { label: MessageKey | null; entries: NavEntry[] };

/** The menu, in the order of work. Only what exists stands here. */
const navigation: NavGroup[] = [
  {
    label: 'nav.admin',
    entries: [
      { to: '/quan-tri/don-vi', label: 'nav.units', icon: IconBuilding, anyOf: [] },
      { to: '/quan-tri/tai-khoan', label: 'nav.accounts', icon: IconUsers, anyOf: ['account.manage'] },
    ],
  },
];

/** The menu as this person sees it: what they may not use is absent. */
export function navigationFor(permissions: readonly PermissionKey[]): NavGroup[] {
  const held = new Set(permissions);
  const allowed = ({ anyOf }: NavEntry): boolean => anyOf.length === 0 || anyOf.some((key) => held.has(key));
  return navigation
    .map((group) => ({ ...group, entries: group.entries.filter(allowed) }))
    .filter((group) => group.entries.length > 0);
}

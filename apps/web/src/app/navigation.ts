import type { PermissionKey } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { IconBuilding, IconUsers, IconFileImport, IconListTree, IconReport, type Icon } from '@tabler/icons-react';
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
    label: null,
    entries: [
      { to: '/ke-hoach/nhap', label: 'nav.planImport', icon: IconFileImport, anyOf: ['import.use'] },
      { to: '/ke-hoach/khung', label: 'frameworks.title', icon: IconListTree, anyOf: ['plan.read'] },
      { to: '/bao-cao', label: 'rounds.title', icon: IconReport, anyOf: ['report.read'] },
    ],
  },
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

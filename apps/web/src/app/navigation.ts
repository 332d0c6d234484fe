import type { PermissionKey } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import {
  IconBuilding,
  IconCalendarEvent,
  IconCalendarStats,
  IconChecklist,
  IconClipboardList,
  IconFileImport,
  IconInbox,
  IconListTree,
  IconReport,
  IconScale,
  IconSignature,
  IconTargetArrow,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
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
      { to: '/viec', label: 'nav.inbox', icon: IconInbox, anyOf: [] },
      { to: '/duoc-giao', label: 'assigned.nav', icon: IconChecklist, anyOf: [] },
      { to: '/ke-hoach', label: 'nav.plans', icon: IconClipboardList, anyOf: [] },
      { to: '/ke-hoach/nhap', label: 'nav.planImport', icon: IconFileImport, anyOf: ['import.use'], inner: true },
      {
        to: '/ke-hoach/khung',
        label: 'frameworks.title',
        icon: IconListTree,
        anyOf: ['plan.read', 'framework.manage'],
        inner: true,
      },
      { to: '/chi-tieu', label: 'indicator.title', icon: IconTargetArrow, anyOf: [] },
      { to: '/dot-bao-cao', label: 'cycle.title', icon: IconCalendarStats, anyOf: [] },
      { to: '/bao-cao', label: 'rounds.title', icon: IconReport, anyOf: ['report.read'] },
    ],
  },
  {
    label: 'nav.admin',
    entries: [
      { to: '/quan-tri/don-vi', label: 'nav.units', icon: IconBuilding, anyOf: [] },
      { to: '/quan-tri/tai-khoan', label: 'nav.accounts', icon: IconUsers, anyOf: ['account.manage'] },
      {
        to: '/quan-tri/uy-quyen',
        label: 'authorisation.title',
        icon: IconSignature,
        anyOf: ['account.manage', 'plan.decide_head', 'plan.sign_authorised'],
      },
      { to: '/quan-tri/lich-lam-viec', label: 'workdays.title', icon: IconCalendarEvent, anyOf: [] },
      {
        to: '/quan-tri/van-ban-phap-luat',
        label: 'legal.title',
        icon: IconScale,
        anyOf: ['reference.manage', 'plan.write'],
      },
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

/** The entry that an address belongs to: of those that lead to it, the one that says most. */
export function currentEntry(groups: NavGroup[], pathname: string): NavEntry['to'] | null {
  const leading = groups
    .flatMap(({ entries }) => entries)
    .map(({ to }) => to)
    .filter((to) => pathname === to || pathname.startsWith(`${to}/`));
  return leading.sort((a, b) => b.length - a.length)[0] ?? null;
}

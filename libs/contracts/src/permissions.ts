/** Every permission key: resource and action. A role is a named set of these; a grant gives a role to a post in a unit's subtree. */
export const permissionKeys = [
  'unit.manage',
  'account.manage',
  'plan.read',
  'plan.write',
  'plan.record',
  'import.use',
  'report.read',
  'file.purge',
  'audit.read',
] as const;
export type PermissionKey = (typeof permissionKeys)[number];

/** Roles that exist in every installation. Names for people are in `libs/messages` under `role.<code>`. */
export const builtInRoles = {
  coordinator: ['plan.read', 'plan.write', 'import.use', 'report.read'],
  contributor: ['report.read'],
  finance: ['plan.read', 'report.read'],
  clerk: ['plan.read', 'plan.record', 'report.read'],
  leader: ['plan.read', 'report.read'],
  administrator: ['unit.manage', 'account.manage', 'file.purge', 'audit.read'],
} as const satisfies Record<string, readonly PermissionKey[]>;
export type RoleCode = keyof typeof builtInRoles;

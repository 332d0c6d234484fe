/** Every permission key: resource and action. A role is a named set of these; a grant gives a role to a post in a unit's subtree. */
export const permissionKeys = [
  'reference.manage',
  'unit.manage',
  'account.manage',
  'plan.read',
  'plan.write',
  'plan.record',
  'plan.confirm',
  'plan.initial',
  'plan.appraise',
  'plan.check_form',
  'plan.decide',
  'plan.decide_head',
  'plan.number',
  // Held for the time of an authorisation to sign (TUQ.); no role gives it.
  'plan.sign_authorised',
  'framework.manage',
  'indicator.manage',
  'plan.prepare',
  'import.use',
  'report.read',
  'report.write',
  'report.confirm',
  'cycle.manage',
  'file.purge',
  'audit.read',
] as const;
export type PermissionKey = (typeof permissionKeys)[number];

/** Roles that exist in every installation. Names for people are in `libs/messages` under `role.<code>`. */
export const builtInRoles = {
  coordinator: [
    'plan.read',
    'plan.write',
    'framework.manage',
    'indicator.manage',
    'import.use',
    'report.read',
    'cycle.manage',
  ],
  contributor: ['report.read', 'report.write'],
  finance: ['plan.read', 'report.read'],
  unit_head: ['plan.read', 'plan.confirm', 'report.read', 'report.confirm'],
  coordinating_head: ['plan.read', 'plan.initial', 'report.read'],
  appraiser: ['plan.read', 'plan.appraise', 'report.read'],
  form_checker: ['plan.read', 'plan.check_form', 'report.read'],
  secretary: ['plan.read', 'plan.prepare', 'report.read'],
  clerk: ['plan.read', 'plan.record', 'plan.number', 'report.read'],
  leader: ['plan.read', 'plan.decide', 'report.read'],
  head: ['plan.read', 'plan.decide_head', 'report.read'],
  administrator: ['reference.manage', 'unit.manage', 'account.manage', 'framework.manage', 'file.purge', 'audit.read'],
} as const satisfies Record<string, readonly PermissionKey[]>;
export type RoleCode = keyof typeof builtInRoles;

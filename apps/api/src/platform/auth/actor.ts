import type { PermissionKey } from '@lotrinh/contracts';

/**
 * On whose behalf a statement runs. `paths` are ltree paths of today's administrative tree: a key holds for every unit at or
 * below them. Plain data, so that it can be built in a test and sent to PostgreSQL as it is.
 */
export type Actor = {
  personId: string;
  /** The post the person acts through; null for someone without a current post. */
  postId: string | null;
  sessionId: string | null;
  locale: 'vi' | 'en';
  units: { id: string; path: string }[];
  grants: Partial<Record<PermissionKey, string[]>>;
  mustChangePassword: boolean;
};

/** Work that belongs to no person: sign-in before the person is known, clean-up, a job's bookkeeping. */
export type SystemActor = { system: string };

export type Principal = Actor | SystemActor;

export const isSystem = (principal: Principal): principal is SystemActor => 'system' in principal;

export function holdsAnywhere(actor: Actor, key: PermissionKey): boolean {
  return (actor.grants[key]?.length ?? 0) > 0;
}

/** True when the unit with this path lies at or below one on which the actor holds the key. */
export function holdsOn(actor: Actor, key: PermissionKey, unitPath: string): boolean {
  return (actor.grants[key] ?? []).some((path) => unitPath === path || unitPath.startsWith(`${path}.`));
}

/** What row-level security sees of the principal; see the functions `app_*` of the first migration. */
export function scopeOf(principal: Principal): string {
  if (isSystem(principal)) return JSON.stringify({ system: principal.system });
  return JSON.stringify({
    person: principal.personId,
    units: principal.units.map((unit) => unit.path),
    paths: principal.grants,
  });
}

import { type Actor, holdsOn } from '../../platform/auth/actor.js';

/** Where a person works and acts today or later: paths of the posts' units, and of the units on which those posts have rights. */
export type Reach = { personId: string; posts: string[]; grants: string[] };

/** What stands against administering a person; null when nothing does. */
export type Refusal = 'access.own_rights' | 'access.person_elsewhere' | null;

/**
 * Whoever sets a password could sign in with it and act with all rights of that person. So an administrator may only administer
 * people whose posts and rights all lie within their own scope, and nobody administers themselves.
 */
export function refuseToManage(actor: Actor, reach: Reach): Refusal {
  if (reach.personId === actor.personId) return 'access.own_rights';
  const within = (path: string) => holdsOn(actor, 'account.manage', path);
  return reach.posts.every(within) && reach.grants.every(within) ? null : 'access.person_elsewhere';
}

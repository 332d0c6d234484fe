import { type Actor, holdsOn, isSystem, type Principal } from '../../platform/auth/actor.js';

/** Whether the principal looks after the unit with this path: its card, its names, its place, its end. */
export function mayManageUnit(principal: Principal, path: string): boolean {
  return isSystem(principal) || holdsOn(principal, 'unit.manage', path);
}

/** Contacts are for colleagues of the same agency and for who looks after the unit; the rest of the card is public inside. */
export function mayReadContacts(actor: Actor, unit: { path: string }): boolean {
  return mayManageUnit(actor, unit.path) || actor.units.some((own) => rootOf(own.path) === rootOf(unit.path));
}

/** All units of one agency hang under one root of the administrative tree. */
const rootOf = (path: string) => path.split('.')[0];

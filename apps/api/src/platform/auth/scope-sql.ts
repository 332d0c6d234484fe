import type { PermissionKey } from '@lotrinh/contracts';
import type { Actor } from './actor.js';

type Capacity = 'AUTHOR' | 'INVITED' | 'APPRAISER';

/** Binds a value and returns its mark in the statement. */
export type Add = (value: unknown) => string;

/** A list of parameters that grows as conditions are written. */
export function bind(params: unknown[]): Add {
  return (value) => `$${params.push(value)}`;
}

/**
 * "The unit in this column lies at or below one on which the actor holds one of the keys": the first wall, written into the
 * statement. Row-level security says the same a second time, so that each holds without the other.
 */
export function within(actor: Actor, keys: readonly PermissionKey[], column: string, add: Add): string {
  const paths = keys.flatMap((key) => actor.grants[key] ?? []);
  return `${column} in (select id from unit where path <@ any (${add(paths)}::ltree[]))`;
}

/**
 * "The record in this column is addressed to one of these units, or to one above it, on this day": who may read by publication or
 * invitation. `units` (ltree paths) and `day` are marks of bound values; `capacities` narrows it to some of them.
 */
export function addressed(column: string, units: string, day: string, capacities: readonly Capacity[] = []): string {
  const narrowed =
    capacities.length === 0 ? '' : `and a.capacity in (${capacities.map((each) => `'${each}'`).join(', ')})`;
  return `exists (select from audience a join unit au on au.id = a.unit_id
    where a.record_id = ${column} and ${units}::ltree[] <@ au.path and a.valid_from <= ${day}::date and (a.valid_to is null or a.valid_to > ${day}::date) ${narrowed})`;
}

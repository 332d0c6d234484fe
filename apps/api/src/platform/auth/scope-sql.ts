import type { PermissionKey } from '@lotrinh/contracts';
import type { Actor } from './actor.js';

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

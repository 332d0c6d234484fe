import type { Actor } from '../../platform/auth/actor.js';
import { bind, within } from '../../platform/auth/scope-sql.js';

/** Shipped ones, those of units where the actor works with plans, and those above such a unit that are no draft. */
export function readable(actor: Actor, params: unknown[], alias = 'f'): string {
  const add = bind(params);
  const above = `${alias}.state <> 'DRAFT' and ${alias}.unit_id in (select id from unit where path @> any (${add(actor.grants['plan.read'] ?? [])}::ltree[]))`;
  return `(${alias}.unit_id is null or ${within(actor, ['plan.read', 'import.use', 'framework.manage'], `${alias}.unit_id`, add)} or ${above})`;
}

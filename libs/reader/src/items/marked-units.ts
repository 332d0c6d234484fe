import { readAssignment } from './task-clause.js';
import { splitUnits } from './unit-names.js';

const LEADS = /\s*\(?\s*(?:là\s+(?:đơn vị|cơ quan)\s+)?chủ trì\s*\)?$/iu;
const HELPS = /\s*\(?\s*(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s*\)?$/iu;

/**
 * "Sở A (chủ trì), Sở B (phối hợp)": a cell that says of its units who leads. `shared`: the column holds both kinds, so units
 * beside a marked lead help. Null where nothing is marked.
 */
export function markedUnits(text: string, shared: boolean): { lead: string[]; coordination: string[] } | null {
  const assigned = /chủ trì,?\s+phối hợp/iu.test(text) ? readAssignment(text) : null;
  if (assigned !== null) return assigned;
  const units = splitUnits(text);
  const leads = units.filter((unit) => LEADS.test(unit));
  const helps = units.filter((unit) => HELPS.test(unit));
  if (leads.length === 0 && helps.length === 0) return null;
  const plain = units.filter((unit) => !leads.includes(unit) && !helps.includes(unit));
  const othersHelp = shared && leads.length > 0;
  const lead = [...leads.map((unit) => unit.replace(LEADS, '')), ...(othersHelp ? [] : plain)];
  if (lead.length === 0 || lead.includes('')) return null;
  return { lead, coordination: [...helps.map((unit) => unit.replace(HELPS, '')), ...(othersHelp ? plain : [])] };
}

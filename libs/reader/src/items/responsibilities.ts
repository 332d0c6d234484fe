import { type ReadContext, type ReadNode, clean } from '../context.js';
import type { Responsibility } from '../draft.js';
import { contentNodes, evidence, hull, itemWords } from './item-node.js';
import { roleOf } from './role.js';
import { readAssignment, unitsFrom } from './task-clause.js';
import { opensUnitName, splitUnits } from './unit-names.js';

/** Who is told to do what (R160–R162): the headings of "Tổ chức thực hiện" that name units, with their duties beneath. */
export function recogniseResponsibilities(context: ReadContext): Responsibility[] {
  if (context.header.documentKind === 'report') return [];
  const found: Omit<Responsibility, 'id'>[] = [];
  for (const node of contentNodes(context)) {
    if (node.node.kind === 'table' || roleOf(node) !== 'duty') continue;
    found.push(...readNode(node));
  }
  return found.map((duty, i) => ({ ...duty, id: `r${i + 1}` }));
}

function readNode(node: ReadNode): Omit<Responsibility, 'id'>[] {
  const text = clean(node.node.text);
  const units = headUnits(text);
  if (units === null) return [];
  const duties = units.rest === '' ? dutiesBeneath(node) : [units.rest, ...dutiesBeneath(node)];
  const span = hull([node.node.span, ...lastSpans(node)]);
  const assignment = duties
    .map((duty) => readAssignment(duty) ?? readAssignment(`${units.names[0] ?? ''} ${lowerFirst(duty)}`))
    .find((read) => read !== null);
  const leads = /(?:^|\s)chủ trì/iu.test(duties.join(' '));
  const helps = /(?:^|\s)phối hợp/iu.test(duties.join(' '));
  return units.names.map((unit) => ({
    ...{ ...evidence(node.node, units.rest === '' ? 0.9 : 0.8), span },
    unit,
    role: leads ? 'lead' : helps ? 'coordinate' : null,
    coordinatingUnits: assignment?.coordination ?? [],
    text: duties.join('\n'),
  }));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The units that a duty opens with: a bare heading, "Sở A: …", "Giao Sở A chủ trì …", "Sở A, Sở B căn cứ …". */
export function headUnits(text: string): { names: string[]; rest: string } | null {
  const given = /^(?:giao|phân công|đề nghị|yêu cầu)\s+(?:cho\s+)?/iu.exec(text)?.[0].length ?? 0;
  const words = text.slice(given);
  if (!opensUnitName(words)) return null;
  const bare = itemWords(words);
  if (bare.split(' ').length <= 30 && !/[.:]/u.test(bare) && namesOnly(bare))
    return { names: splitUnits(bare), rest: '' };
  const colon = words.indexOf(':');
  if (colon > 0 && namesOnly(words.slice(0, colon)))
    return { names: splitUnits(words.slice(0, colon)), rest: words.slice(colon + 1).trim() };
  const names = unitsFrom(words, 0)
    .map((name) => name.replace(/\s+(?:chủ trì|phối hợp|là đầu mối|làm đầu mối|có trách nhiệm).*$/iu, ''))
    .filter((name) => name !== '');
  if (names.length === 0 || names.some((name) => name.split(' ').length > 16)) return null;
  return {
    names,
    rest: words.slice(words.indexOf(names.at(-1) ?? '') + (names.at(-1) ?? '').length).replace(/^[\s,:]+/u, ''),
  };
}

function namesOnly(words: string): boolean {
  const units = splitUnits(words);
  return (
    units.length > 0 &&
    units.every((unit) => opensUnitName(unit) && unit.split(' ').length <= 16) &&
    words
      .split(';')
      .flatMap((part) => unitsFrom(part.trim(), 0))
      .join('') === units.join('')
  );
}

function dutiesBeneath(node: ReadNode): string[] {
  return node.children
    .flatMap((child) => [itemWords(child.node.text), ...dutiesBeneath(child)])
    .filter((duty) => duty !== '');
}

function lastSpans(node: ReadNode): Responsibility['span'][] {
  const last = node.children.at(-1);
  return last === undefined ? [] : [last.node.span, ...lastSpans(last)];
}

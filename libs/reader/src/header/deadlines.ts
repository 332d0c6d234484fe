import { foldKeepingLength } from '@lotrinh/text';
import type { ReadContext } from '../context.js';
import { clean, spanWithin } from '../context.js';
import type { Deadline } from '../draft.js';
import { dueDateOf } from '../items/task-clause.js';
import { firstSentenceLength } from '../structure/heading.js';

const BY_DAY = /(truoc|cham nhat|den het|het|muon nhat)(?: vao)?(?: ngay)?\s*\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/;

/**
 * Days by which a letter or report asks its addressees to act. "Trước ngày 01/5/2026" is strict: the last valid day is the day
 * before (O3); every other wording includes the day itself.
 */
export function recogniseDeadlines({ nodes, header }: ReadContext): Deadline[] {
  if (header.documentKind !== 'guidance' && header.documentKind !== 'report') return [];
  const deadlines: Deadline[] = [];
  for (const { node, part } of nodes) {
    if (node.kind === 'table' || part === 'closing') continue;
    const found = BY_DAY.exec(foldKeepingLength(node.text));
    const lastDay = found ? dueDateOf(node.text.slice(found.index, found.index + found[0].length)) : null;
    if (!found || lastDay === null) continue;
    deadlines.push({
      id: `d${deadlines.length + 1}`,
      asPrinted: clean(node.text.slice(found.index, found.index + found[0].length)),
      lastDay,
      isStrict: found[1] === 'truoc',
      what: clean(node.text.slice(0, firstSentenceLength(node.text))),
      span: spanWithin(node, found.index, found.index + found[0].length),
      nodeId: node.id,
      confidence: 0.9,
    });
  }
  return deadlines;
}

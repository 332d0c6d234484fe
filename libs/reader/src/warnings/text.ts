import { looksDamaged } from '@lotrinh/text';
import type { ReadContext } from '../context.js';
import type { Task, Warning } from '../draft.js';
import { hasLostSigns } from '../structure/label.js';

const SHOWN = 6;

/** Text that came through bad recognition or stops in mid-sentence (L9). */
export function textWarnings({ documents, nodes }: ReadContext): Warning[] {
  const warnings: Warning[] = [];
  for (const [file, document] of documents.entries()) {
    const damage = looksDamaged(document.text);
    const first = damage.words[0];
    const lost =
      document.notes.includes('text.damaged') ||
      hasLostSigns(document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')));
    if (!damage.damaged && !lost) continue;
    const words = [...new Set(damage.words.map(({ word }) => word))].slice(0, SHOWN).join(', ');
    warnings.push({
      code: 'text_damaged',
      params: { words: words === '' ? '…' : words },
      span: first ? { file, start: first.start, end: first.end } : null,
    });
  }
  const last = nodes.at(-1);
  if (
    last &&
    last.part !== 'closing' &&
    !nodes.some(({ part }) => part === 'closing') &&
    last.node.kind !== 'table' &&
    last.node.text.trim().length > 20 &&
    !/[.;:!?…”")/]\s*$/u.test(last.node.text)
  )
    warnings.push({ code: 'text_cut_off', params: {}, span: last.node.span });
  return warnings;
}

// Abbreviations every reader of the genre knows in full.
const COMMON = new Set(['UBND', 'HĐND', 'CNTT', 'CĐS']);

/** Unit names in capitals' shorthand ("Vụ KHTC"), which must be resolved to full names. */
export function abbreviationWarnings(tasks: readonly Task[], recipients: readonly string[]): Warning[] {
  const names = new Set<string>();
  for (const unit of tasks.flatMap(({ leadUnits, coordinatingUnits }) => [...leadUnits, ...coordinatingUnits])) {
    const shorthand = unit.match(/(?<![\p{L}])[A-ZĐ][A-ZĐƯƠÔÂĂÊ&]{1,9}(?![\p{L}])/gu) ?? [];
    if (shorthand.some((word) => !COMMON.has(word))) names.add(unit);
  }
  for (const recipient of recipients) {
    const filed = /^Lưu\s*:?\s*(.+)$/u.exec(recipient)?.[1];
    for (const name of filed?.split(/[,;]\s*/u) ?? [])
      if (/^[A-ZĐƯ&]{2,10}\.?$/u.test(name.trim()) && name.trim() !== 'VT') names.add(name.trim().replace(/\.$/u, ''));
  }
  return names.size === 0
    ? []
    : [{ code: 'unit_abbreviated', params: { names: [...names].join('; '), count: names.size }, span: null }];
}

import { type ComparedKind, type FieldChangeView, type ItemChangeView, type PlanVersionView } from '@lotrinh/contracts';
import { changeCounts, type WordRun, wordChanges } from '@lotrinh/domain';
import {
  comparedField,
  comparedValue,
  type ComparedWords,
  isMessageKey,
  isProseChange,
  translate,
} from '@lotrinh/messages';
import { formatDateShort, formatNumberVi } from '@lotrinh/text';
import type { AmendmentNote, MarkedLine, NotedChange } from '@lotrinh/writer';

/** What a reader of the note asks about first. */
const order: readonly ComparedKind[] = ['TARGET', 'TASK', 'FUNDING', 'SECTION', 'DUTY', 'BASIS'];
/** A row is named by its first words; what changed in it stands beside. */
const LABEL_MAX = 160;

const words: ComparedWords = {
  word: (key) => (isMessageKey(key) ? translate('vi', key) : null),
  decimal: (value) => formatNumberVi(value),
  day: formatDateShort,
};

/** The changes between two versions in the words of an official document, which is Vietnamese whoever asks for it. */
export function amendmentNote(
  before: PlanVersionView,
  after: PlanVersionView,
  issuerSymbol: string | null,
  changes: readonly ItemChangeView[],
): AmendmentNote {
  return {
    ...{ before, after, issuerSymbol, cause: after.amendmentCause },
    summary: translate('vi', 'comparison.summary', changeCounts(changes)),
    parts: order.map((kind) => ({
      title: translate('vi', `comparison.kind.${kind}`),
      changes: changes.filter((change) => change.kind === kind).map(noted),
    })),
  };
}

function noted(change: ItemChangeView): NotedChange {
  const { type, label } = change;
  const sides = change.fields.map((field) => sidesOf(change.kind, field));
  const before = sides.flatMap((side) => (type === 'ADDED' ? [] : [side.before]));
  const after = sides.flatMap((side) => (type === 'REMOVED' ? [] : [side.after]));
  return {
    label: label.length > LABEL_MAX ? `${label.slice(0, LABEL_MAX)}…` : label,
    before: type === 'REMOVED' ? [[{ text: label, mark: 'struck' }], ...before] : before,
    after: type === 'ADDED' ? [[{ text: label, mark: 'underlined' }], ...after] : after,
    remark: remarkOf(change),
  };
}

function remarkOf({ type, isMoved, movedAfter }: ItemChangeView): string {
  const what = translate('vi', `comparison.type.${type}`);
  if (!isMoved) return what;
  const where =
    movedAfter === null
      ? translate('vi', 'comparison.movedFirst')
      : translate('vi', 'comparison.movedAfter', { label: movedAfter });
  return `${type === 'CHANGED' ? translate('vi', 'comparison.changedAndMoved') : what}. ${where}`;
}

/** One field on either side, behind its name; in sentences the words that go and come are marked. */
function sidesOf(kind: ComparedKind, change: FieldChangeView): { before: MarkedLine; after: MarkedLine } {
  const name = { text: `${comparedField(kind, change.field, words)}: `, mark: null };
  if (isProseChange(change)) {
    const runs = wordChanges(change.before ?? '', change.after ?? '');
    const side = (own: WordRun['in'], mark: 'struck' | 'underlined'): MarkedLine => [
      name,
      ...runs
        .filter((run) => run.in === 'BOTH' || run.in === own)
        .map((run) => ({ text: run.text, mark: run.in === 'BOTH' ? null : mark })),
    ];
    return { before: side('BEFORE', 'struck'), after: side('AFTER', 'underlined') };
  }
  const line = (value: string | null): MarkedLine => [
    name,
    {
      text: value === null ? translate('vi', 'comparison.empty') : comparedValue(change.field, value, words),
      mark: null,
    },
  ];
  return { before: line(change.before), after: line(change.after) };
}

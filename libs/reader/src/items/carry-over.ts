import type { Atom } from './atom-shape.js';

const BOUND = /ít nhất|tối thiểu|trên|hơn|không dưới|không thấp|vượt|[>≥]/iu;

/**
 * What is said once at the head of a list holds for all of it: "Tối thiểu 40% người dân, 60% doanh nghiệp biết đến …" bounds
 * both, "Giảm 10% thời gian và 15% chi phí" lowers both.
 */
export function carryOver(text: string, atoms: readonly Atom[]): Atom[] {
  const all: Atom[] = [];
  let bounded = false;
  for (const atom of atoms) {
    const previous = all.at(-1);
    const taken: Atom = previous === undefined ? atom : takeOver(text, previous, atom, bounded);
    bounded = taken.measure.comparator !== atom.measure.comparator || statesBound(text, atom);
    all.push(taken);
  }
  return all;
}

function statesBound(text: string, { measure }: Atom): boolean {
  const { comparator, start, figure } = measure;
  return (comparator === 'gte' || comparator === 'gt') && BOUND.test(text.slice(start, figure.start));
}

/** The atom with the bound or the direction of the one before it, where it stands in one list with it. */
function takeOver(text: string, previous: Atom, atom: Atom, bounded: boolean): Atom {
  const { measure, shared } = atom;
  const gap = text.slice(previous.measure.end, measure.start);
  if (gap.includes(';') || atom.nested || previous.measure.unit !== '%' || measure.unit !== '%') return atom;
  const waits = previous.shared !== null && previous.shared.from >= previous.measure.end;
  const borrows = shared !== null && shared.from < measure.start;
  const bare = /^[\s,]*(?:và\s+)?$/iu.test(text.slice(atom.own.from, measure.start));
  const falls = bare && measure.direction === null && previous.measure.direction === 'decrease';
  const takes = bounded && (waits || borrows || falls) && measure.comparator === 'eq' && measure.value !== '100';
  if (!falls && !takes) return atom;
  return {
    ...atom,
    measure: {
      ...measure,
      comparator: takes ? previous.measure.comparator : measure.comparator,
      direction: falls ? 'decrease' : measure.direction,
    },
    shared: falls ? { from: previous.own.from, to: previous.measure.start } : shared,
  };
}

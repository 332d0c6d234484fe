import type { ValueDefinition, ValueInput } from '@lotrinh/contracts';
import fc from 'fast-check';
import { figureOf, partialAt, partialOf } from './aggregate.js';
import { anyDefinition, anyInput } from './fixtures/arbitrary.js';
import { input } from './fixtures/input.js';
import { emptyPartial, mergePartials, type PartialFigure, removePartial } from './partial.js';

/** A ministry over three departments; who hangs where changes with the history. */
const departments = ['D0', 'D1', 'D2'];

type Event =
  | { kind: 'SUBMIT' | 'CORRECT'; unit: number; given: ValueInput }
  | { kind: 'RETURN' | 'CLOSE'; unit: number }
  | { kind: 'MOVE'; unit: number; to: number };

const unit = fc.nat({ max: 6 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constantFrom('SUBMIT' as const, 'CORRECT' as const), unit, given: anyInput }),
  fc.record({ kind: fc.constantFrom('RETURN' as const, 'CLOSE' as const), unit }),
  fc.record({ kind: fc.constant('MOVE' as const), unit, to: fc.nat({ max: 2 }) }),
);

type Place = { department: string; given: ValueInput };

/** Where a unit is after an event and what it gives; null once it is closed. A unit appears with its first event. */
function after(before: Place | null, happened: Event): Place | null {
  const department = before?.department ?? departments[happened.unit % 3]!;
  const silent = input(`U${happened.unit}`);
  switch (happened.kind) {
    case 'SUBMIT':
    case 'CORRECT':
      return { department, given: { ...happened.given, respondentId: `U${happened.unit}` } };
    case 'RETURN':
      return { department, given: silent };
    case 'CLOSE':
      return null;
    case 'MOVE':
      return { department: departments[happened.to]!, given: before?.given ?? silent };
  }
}

/** Only the ancestors of what changed: two nodes for an answer, three for a move. */
class Incremental {
  readonly nodes = new Map<string, PartialFigure>();

  constructor(private readonly definition: ValueDefinition) {}

  change(before: Place | null, now: Place | null): void {
    if (before !== null) this.each(before, (node, part) => removePartial(node, part));
    if (now !== null) this.each(now, (node, part) => mergePartials([node, part]));
  }

  private each({ department, given }: Place, apply: (node: PartialFigure, part: PartialFigure) => PartialFigure): void {
    const part = partialOf(this.definition, given);
    for (const name of [department, 'ROOT']) this.nodes.set(name, apply(this.nodes.get(name) ?? emptyPartial, part));
  }
}

describe('a history of submissions, returns, corrections and changes of units', () => {
  it('leaves every node of the tree, byte for byte, as a full recomputation makes it', () => {
    fc.assert(
      fc.property(anyDefinition(), fc.array(event, { minLength: 1, maxLength: 40 }), (definition, events) => {
        const places = new Map<number, Place>();
        const incremental = new Incremental(definition);
        for (const happened of events) {
          const before = places.get(happened.unit) ?? null;
          const now = after(before, happened);
          incremental.change(before, now);
          if (now === null) places.delete(happened.unit);
          else places.set(happened.unit, now);
        }
        const below = departments.map((department) =>
          [...places.values()]
            .filter((place) => place.department === department)
            .map(({ given }) => partialOf(definition, given)),
        );
        const full = below.map((parts) => partialAt(definition, null, parts));
        const root = partialAt(definition, null, full);
        const names = [...departments, 'ROOT'];
        [...full, root].forEach((partial, index) => {
          const kept = incremental.nodes.get(names[index]!) ?? emptyPartial;
          expect(JSON.stringify(kept)).toBe(JSON.stringify(partial));
          expect(figureOf(definition, kept)).toEqual(figureOf(definition, partial));
        });
      }),
      // As many as the promise that incremental and full recomputation are the same.
      { numRuns: Math.max(1000, Number(process.env['RUNS'] ?? 0)) },
    );
  });
});

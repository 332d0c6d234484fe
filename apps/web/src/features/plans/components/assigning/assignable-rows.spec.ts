import type { PlanTargetView, PlanTaskView } from '@lotrinh/contracts';
import { assignableRows, unitsOf } from './assignable-rows.js';

const named = (unitId: string | null) => ({
  printed: 'Cục A',
  resolution: unitId === null ? ('COLLECTIVE' as const) : ('UNIT' as const),
  unitId,
  unitName: unitId === null ? null : 'Cục A nay',
});
const target = { itemId: 't', phrase: 'Mức', owner: named('a') } as PlanTargetView;
const task = { itemId: 'k', name: 'Việc', leads: [named('a'), named(null)] } as PlanTaskView;

it('chooses the units that the plan names itself, by their names of today', () => {
  expect(assignableRows([target, { ...target, itemId: 'u', owner: null }], [task])).toEqual([
    {
      kind: 'TARGET',
      itemId: 't',
      words: 'Mức',
      units: [{ unit: { id: 'a', name: 'Cục A nay', shortName: null }, level: '' }],
    },
    { kind: 'TARGET', itemId: 'u', words: 'Mức', units: [] },
    {
      kind: 'TASK',
      itemId: 'k',
      words: 'Việc',
      units: [{ unit: { id: 'a', name: 'Cục A nay', shortName: null }, level: '' }],
    },
  ]);
});

it('sends each unit its rows once, and a level only where one was written', () => {
  const rows = assignableRows([target], [task]);
  rows[0]!.units.push({ unit: { id: 'b', name: 'Vụ B', shortName: null }, level: ' 70% ' });
  expect(unitsOf(rows)).toEqual([
    {
      unitId: 'a',
      items: [
        { itemId: 't', kind: 'TARGET', level: null },
        { itemId: 'k', kind: 'TASK', level: null },
      ],
    },
    { unitId: 'b', items: [{ itemId: 't', kind: 'TARGET', level: '70%' }] },
  ]);
});

import { adopt, answered, change, isUnsaved, openGrid, readyChanges, restore, type ServerRow } from './grid-state.js';
import type { GridColumn } from './grid-types.js';
import { paste } from './paste.js';

const columns: GridColumn[] = [
  { key: 'target', title: 'Mục tiêu', width: 100, type: 'text', show: () => '95%' },
  { key: 'value', title: 'Số liệu', width: 100, type: 'text', lock: ({ itemId }) => itemId === 'r1' },
  { key: 'note', title: 'Ghi chú', width: 100, type: 'text' },
];
const server = (itemId: string, value: string | null, lockVersion = 1): ServerRow => ({
  ...{ itemId, lockVersion, values: { value, note: null }, origin: { place: {}, source: null } },
});
const start = () => openGrid(['r0', 'r1', 'r2'].map((id) => server(id, null)));
const typed = (value: string) => {
  const state = start();
  return change(state, [{ ...state.rows[0]!, values: { value, note: null } }]);
};
const valuesOf = (state: ReturnType<typeof start>) => state.rows.map(({ values }) => values['value']);

describe('rows that are fixed', () => {
  it('take a block without growing, pass over what is locked, and say how much had no place', () => {
    const block = [['12', 'a'], ['13', 'b'], ['', 'c'], ['thừa']];
    const { state, cells, added, skipped } = paste(start(), columns, { itemId: 'r0', column: 'value' }, block, null);
    expect(valuesOf(state)).toEqual(['12', null, null]);
    expect(state.rows.map(({ values }) => values['note'])).toEqual(['a', 'b', 'c']);
    expect([cells, added, skipped]).toEqual([5, 0, 2]);
  });

  it('never write into a column that is only read', () => {
    const { state, skipped } = paste(start(), columns, { itemId: 'r0', column: 'target' }, [['1', '2']], null);
    expect(state.rows[0]?.values).toEqual({ value: '2', note: null });
    expect(skipped).toBe(1);
  });
});

describe('what the server knows newer', () => {
  it('replaces what nobody typed into, and leaves what was typed', () => {
    const state = adopt(typed('12'), [server('r0', '7', 2), server('r2', '8', 2)], columns);
    expect(valuesOf(state)).toEqual(['12', null, '8']);
    // It meets the other's words as a conflict when it is saved.
    expect(state.rows[0]?.lockVersion).toBe(1);
  });

  it('takes over the version alone where nobody has changed the words', () => {
    const state = adopt(typed('12'), [server('r0', null, 2)], columns);
    expect(readyChanges(state, columns, () => [])).toMatchObject([{ lockVersion: 2, values: { value: '12' } }]);
  });

  it('is no news when it is older', () => {
    const state = start();
    expect(adopt(state, [server('r0', '7', 1)], columns)).toBe(state);
  });
});

it('tries again by itself where a conflict is one of versions only', () => {
  const state = typed('12');
  const sent = readyChanges(state, columns, () => []);
  const row = { values: { value: null, note: null }, lockVersion: 2 };
  const answer = { itemId: 'r0', result: 'CONFLICT' as const, row, changedBy: 'Bình', changedAt: null, problems: [] };
  const after = answered(state, sent, [answer]);
  expect(after.rows[0]).toMatchObject({ conflict: null, lockVersion: 2, values: { value: '12' } });
  const theirs = { ...answer, row: { ...row, values: { value: '7', note: null } } };
  expect(answered(state, sent, [theirs]).rows[0]?.conflict).not.toBe(null);
});

describe('kept rows', () => {
  const kept = (value: string | null) => [{ itemId: 'r0', lockVersion: 1, values: { value, note: null }, typed: {} }];

  it('come back as one step, with the version they were typed on', () => {
    const opened = openGrid([server('r0', '7', 3)]);
    const state = restore(opened, kept('12'));
    expect(state.rows[0]).toMatchObject({ lockVersion: 1, values: { value: '12' } });
    expect(isUnsaved(state.rows[0]!, columns)).toBe(true);
    expect(state.past).toHaveLength(1);
  });

  it('change nothing where the server has them already', () => {
    const opened = openGrid([server('r0', '12', 3)]);
    expect(restore(opened, kept('12'))).toBe(opened);
    const two = openGrid([server('r0', '12', 3), server('r1', null)]);
    const other = { itemId: 'r1', lockVersion: 1, values: { value: '5', note: null }, typed: {} };
    expect(restore(two, [...kept('12'), other]).rows[0]?.lockVersion).toBe(3);
  });
});

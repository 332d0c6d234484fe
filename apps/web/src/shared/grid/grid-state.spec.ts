import fc from 'fast-check';
import {
  answered,
  cellErrors,
  change,
  type GridState,
  isUnsaved,
  newRow,
  openGrid,
  readyChanges,
  redo,
  resolve,
  typeInto,
  undo,
  undoLimit,
  visibleRows,
} from './grid-state.js';
import type { GridAnswer, GridCheck, GridColumn, GridRow } from './grid-types.js';
import { paste, readBlock, writeBlock } from './paste.js';

const columns: GridColumn[] = [
  { key: 'name', title: 'Tên', width: 200, type: 'text' },
  { key: 'cost', title: 'Kinh phí', width: 100, type: 'money', companion: 'currency' },
  {
    key: 'currency',
    title: 'Tiền tệ',
    width: 80,
    type: 'choice',
    choices: [
      { value: 'VND', label: 'đồng' },
      { value: 'USD', label: 'USD' },
    ],
  },
];
const name = columns[0]!;
const cost = columns[1]!;
const check: GridCheck = ({ name: text }) =>
  text === null || text === '' ? [{ field: 'name', rule: 'required', params: {} }] : [];
const blankValues = () => ({ name: null, cost: null, currency: null });
const origin = { place: { sectionItemId: 's' }, source: null };
const open = (...names: string[]): GridState =>
  openGrid(
    names.map((text, index) => ({
      itemId: `r${index}`,
      lockVersion: 1,
      values: { ...blankValues(), name: text },
      origin,
    })),
  );
const row = (state: GridState, itemId: string): GridRow => state.rows.find((each) => each.itemId === itemId)!;
const type = (state: GridState, itemId: string, column: GridColumn, text: string) =>
  change(state, [typeInto(row(state, itemId), column, text)]);
const ready = (state: GridState) => readyChanges(state, columns, check);
const saved = (itemId: string, text: string, lockVersion: number): GridAnswer => ({
  itemId,
  result: 'SAVED',
  row: { values: { ...blankValues(), name: text }, lockVersion },
  changedBy: null,
  changedAt: null,
  problems: [],
});

describe('typing', () => {
  it('keeps what cannot be read, in red, and does not send it', () => {
    const state = type(open('a'), 'r0', cost, 'ba mươi');
    expect(row(state, 'r0').typed['cost']).toEqual({ text: 'ba mươi', rule: 'number' });
    expect(cellErrors(row(state, 'r0'), columns, check)).toEqual([{ column: 'cost', rule: 'number', params: {} }]);
    expect(isUnsaved(row(state, 'r0'), columns)).toBe(true);
    expect(ready(state)).toEqual([]);
  });

  it('sets the currency with the amount and clears it with it, but leaves a chosen one', () => {
    let state = type(open('a'), 'r0', cost, '5.000');
    expect(row(state, 'r0').values).toMatchObject({ cost: '5000', currency: 'VND' });
    state = type(state, 'r0', columns[2]!, 'USD');
    state = type(state, 'r0', cost, '6.000');
    expect(row(state, 'r0').values).toMatchObject({ cost: '6000', currency: 'USD' });
    expect(row(type(state, 'r0', cost, ''), 'r0').values).toMatchObject({ cost: null, currency: null });
  });

  it('asks nothing of a new row nobody has typed into', () => {
    const state = change(open('a'), [newRow('new', blankValues(), origin)]);
    expect(cellErrors(row(state, 'new'), columns, check)).toEqual([]);
    expect(ready(state)).toEqual([]);
  });
});

describe('undo', () => {
  it('takes back any run of steps and brings it again', () => {
    const step = fc.record({ at: fc.integer({ min: 0, max: 2 }), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const first = open('a', 'b', 'c');
        const last = steps.reduce((state, { at, text }) => type(state, `r${at}`, name, text), first);
        const back = last.past.reduce((state) => undo(state), last);
        expect(back.rows).toEqual(first.rows);
        expect(back.future.reduce((state) => redo(state), back).rows).toEqual(last.rows);
      }),
    );
  });

  it('remembers a hundred steps', () => {
    let state = open('a');
    for (let count = 0; count < 120; count += 1) state = type(state, 'r0', name, `lần ${count}`);
    expect(state.past).toHaveLength(undoLimit);
  });

  it('deletes a row that it takes back, also on the server once it is there', () => {
    let state = change(open('a'), [typeInto(newRow('new', blankValues(), origin), name, 'mới')]);
    const sent = ready(state);
    state = answered(state, sent, [saved('new', 'mới', 1)]);
    state = undo(state);
    expect(visibleRows(state).map((each) => each.itemId)).toEqual(['r0']);
    expect(ready(state)).toMatchObject([{ itemId: 'new', lockVersion: 1, values: null }]);
  });

  it('brings a deleted row back under its own identity and place', () => {
    let state = change(open('a', 'b'), [{ ...row(open('a', 'b'), 'r1'), isDeleted: true }]);
    state = answered(state, ready(state), [{ ...saved('r1', '', 1), result: 'DELETED', row: null }]);
    expect(ready(state)).toEqual([]);
    expect(ready(undo(state))).toMatchObject([
      { itemId: 'r1', lockVersion: null, afterItemId: 'r0', values: { name: 'b' }, origin },
    ]);
  });
});

describe('a save', () => {
  it('keeps what was typed while it was under way and sends it next', () => {
    let state = type(open('a'), 'r0', name, 'một');
    const sent = ready(state);
    state = type(state, 'r0', name, 'một hai');
    state = answered(state, sent, [saved('r0', 'một', 2)]);
    expect(row(state, 'r0').values['name']).toBe('một hai');
    expect(ready(state)).toMatchObject([{ lockVersion: 2, values: { name: 'một hai' } }]);
  });

  it('shows what the server refused until the row changes', () => {
    let state = type(open('a'), 'r0', name, 'một');
    const problems = [{ field: 'name', rule: 'max', min: null, max: 4000 }];
    state = answered(state, ready(state), [{ ...saved('r0', '', 1), result: 'REFUSED', problems }]);
    expect(cellErrors(row(state, 'r0'), columns, check)).toMatchObject([{ column: 'name', rule: 'max' }]);
    expect(ready(state)).toEqual([]);
    expect(ready(type(state, 'r0', name, 'hai'))).toHaveLength(1);
  });
});

describe('a conflict', () => {
  const theirs: GridAnswer = {
    ...saved('r0', 'của họ', 5),
    result: 'CONFLICT',
    changedBy: 'Lan',
    changedAt: '2026-11-21T02:12:00Z',
  };
  const inConflict = (): GridState => {
    const state = type(open('a', 'b'), 'r0', name, 'của tôi');
    return answered(state, ready(state), [theirs]);
  };

  it('holds back its own row only', () => {
    const state = type(inConflict(), 'r1', name, 'khác');
    expect(ready(state).map((each) => each.itemId)).toEqual(['r1']);
  });

  it('ends with mine over theirs', () => {
    const state = resolve(inConflict(), 'r0', 'mine');
    expect(ready(state)).toMatchObject([{ itemId: 'r0', lockVersion: 5, values: { name: 'của tôi' } }]);
  });

  it('ends with theirs and nothing left to save', () => {
    const state = resolve(inConflict(), 'r0', 'theirs');
    expect(row(state, 'r0').values['name']).toBe('của họ');
    expect(ready(state)).toEqual([]);
  });

  it('brings a row back that was deleted meanwhile, or lets it go', () => {
    const state = type(open('a'), 'r0', name, 'của tôi');
    const gone = answered(state, ready(state), [{ ...theirs, row: null }]);
    expect(ready(resolve(gone, 'r0', 'mine'))).toMatchObject([{ lockVersion: null, values: { name: 'của tôi' } }]);
    expect(visibleRows(resolve(gone, 'r0', 'theirs'))).toEqual([]);
  });
});

describe('paste', () => {
  let made = 0;
  const blank = () => ({ itemId: `p${(made += 1)}`, values: blankValues() });

  it('fills down and right, adds the rows that are missing, and is one step', () => {
    const start = open('a', 'b');
    const { state, cells, added } = paste(
      start,
      columns,
      { itemId: 'r1', column: 'name' },
      [
        ['x', '5.000'],
        ['y', '7 tỷ đồng'],
      ],
      blank,
    );
    expect([cells, added]).toEqual([4, 1]);
    expect(visibleRows(state).map(({ values }) => [values['name'], values['cost']])).toEqual([
      ['a', null],
      ['x', '5000'],
      ['y', '7000000000'],
    ]);
    expect(visibleRows(undo(state)).map(({ values }) => values['name'])).toEqual(['a', 'b']);
  });

  it('leaves out what lies beyond the last column', () => {
    const { state, cells } = paste(open('a'), columns, { itemId: 'r0', column: 'currency' }, [['USD', 'thừa']], blank);
    expect(cells).toBe(1);
    expect(row(state, 'r0').values['currency']).toBe('USD');
  });

  it('reads quoted cells with line breaks as Excel writes them', () => {
    expect(readBlock('"hai\ndòng"\t95,5%\r\nb\t\r\n')).toEqual([
      ['hai\ndòng', '95,5%'],
      ['b', ''],
    ]);
  });

  it('writes what it reads back, and no formula', () => {
    const cell = fc.string({ maxLength: 8 }).filter((text) => !/^[=@\t\r]|[\r]/.test(text));
    const block = fc.array(
      fc.tuple(
        cell,
        cell.filter((text) => text !== ''),
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
    expect(readBlock(writeBlock([['=1+1']]))).toEqual([["'=1+1"]]);
  });
});

import { bridgeLevels, changeBetween, versionInForce } from './series.js';

const of = (numerator: string, denominator = '1') => ({ exact: { numerator, denominator } });

describe('the change of a series', () => {
  it('is exact, and relative to what was before', () => {
    expect(changeBetween(of('310'), of('145'), 'SAME')).toEqual({
      ok: true,
      difference: { numerator: '-165', denominator: '1' },
      relative: { numerator: '-165', denominator: '310' },
    });
    expect(changeBetween(of('1', '2'), of('3', '4'), 'SAME')).toMatchObject({
      difference: { numerator: '2', denominator: '8' },
    });
    expect(changeBetween(of('0'), of('5'), 'SAME')).toMatchObject({ ok: true, relative: null });
  });

  it('E18: is not spoken of across a break of the definition; E19: only within one side of a bridge', () => {
    expect(changeBetween(of('1'), of('2'), 'BREAK')).toEqual({ ok: false, reason: 'BREAK' });
    expect(changeBetween(of('1'), of('2'), 'BRIDGED')).toEqual({ ok: false, reason: 'NOT_BRIDGED' });
  });

  it('E17: goes on where only the name changed, and needs both figures', () => {
    expect(changeBetween(of('4'), of('4'), 'SAME')).toMatchObject({ ok: true, difference: { numerator: '0' } });
    expect(changeBetween({ exact: null }, of('2'), 'SAME')).toEqual({ ok: false, reason: 'NO_FIGURE' });
  });
});

describe('E19: levels of an old scheme', () => {
  const heirs = { M1: ['INFO'], M2: ['INFO'], M3: ['PART', 'WHOLE'], M4: ['WHOLE'] };

  it('move where they have one heir; what needs a review, or has none, stays with its number', () => {
    expect(bridgeLevels({ M1: '5', M2: '7', M3: '33', M4: '20', M9: '1' }, heirs)).toEqual({
      levels: { INFO: '12', WHOLE: '20' },
      unmapped: [
        { level: 'M3', amount: '33' },
        { level: 'M9', amount: '1' },
      ],
    });
  });
});

describe('E21: a period', () => {
  const versions = [
    { from: '2026-05-20', n: 2 },
    { from: '2026-01-05', n: 1 },
  ];

  it('is judged against the version in force at its end, also after a later amendment', () => {
    expect(versionInForce(versions, '2026-03-14')?.n).toBe(1);
    expect(versionInForce(versions, '2026-06-14')?.n).toBe(2);
    expect(versionInForce(versions, '2026-05-20')?.n).toBe(2);
    expect(versionInForce(versions, '2025-12-14')).toBeNull();
  });
});

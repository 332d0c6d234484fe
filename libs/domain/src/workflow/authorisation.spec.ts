import {
  type Authorisation,
  authorisationStanding,
  authorisedCapacity,
  authorises,
  grantingFaults,
  type Granting,
} from './authorisation.js';

const given: Authorisation = {
  unitPath: '1.4',
  seats: ['HEAD'],
  planKinds: ['ANNUAL'],
  validFrom: '2026-11-10',
  lastOn: '2026-11-30',
  isEnded: false,
};
const act = { seat: 'HEAD', planKind: 'ANNUAL', unitPath: '1.4' } as const;
const today = '2026-11-21';

describe('an authorisation to sign', () => {
  it.each([
    ['on its first day', {}, act, '2026-11-10', true],
    ['on its last day', {}, act, '2026-11-30', true],
    ['for a unit below', {}, { ...act, unitPath: '1.4.7' }, today, true],
    ['not before it begins', {}, act, '2026-11-09', false],
    ['not after it has expired', {}, act, '2026-12-01', false],
    ['not once it was taken back', { isEnded: true }, act, today, false],
    ['not in another seat', {}, { ...act, seat: 'DEPUTY' as const }, today, false],
    ['not in a seat that nobody can authorise', {}, { ...act, seat: 'UNIT_HEAD' as const }, today, false],
    ['not for another kind of plan', {}, { ...act, planKind: 'FIVE_YEAR' as const }, today, false],
    ['not for the unit above', {}, { ...act, unitPath: '1' }, today, false],
    ['not for a unit whose path only begins alike', {}, { ...act, unitPath: '1.40' }, today, false],
  ])('lets somebody act %s', (_name, change, wanted, day, isAllowed) => {
    expect(authorises({ ...given, ...change }, wanted, day)).toBe(isAllowed);
  });

  it.each([
    ['2026-11-09', false, 'TO_COME'],
    ['2026-11-10', false, 'VALID'],
    ['2026-12-01', false, 'OVER'],
    ['2026-11-21', true, 'ENDED'],
    ['2026-12-01', true, 'ENDED'],
  ])('stands on %s, taken back: %s, as %s', (day, isEnded, standing) => {
    expect(authorisationStanding({ ...given, isEnded }, day)).toBe(standing);
  });

  it('is printed with the post of the head', () => {
    expect(authorisedCapacity('Bộ trưởng')).toBe('TUQ. BỘ TRƯỞNG');
  });
});

describe('granting one', () => {
  const granting: Granting = {
    ...{ grantorOwnSeats: ['HEAD'], grantorPostId: 'head', postId: 'office', isSameAgency: true },
    ...{ seats: ['HEAD'], planKinds: ['ANNUAL'] },
    ...{ documentOn: '2026-11-20', validFrom: '2026-11-21', lastOn: '2026-12-31' },
  };

  it.each([
    ['by the head', {}, []],
    ['on the day of its document, for that day', { documentOn: today, validFrom: today, lastOn: today }, []],
    // A holder has the seat by authorisation, not as their own.
    ['by whoever holds it by another', { grantorOwnSeats: [] }, [{ code: 'authorisation.not_head' }]],
    ['by a deputy', { grantorOwnSeats: ['DEPUTY'] }, [{ code: 'authorisation.not_head' }]],
    ['to oneself', { postId: 'head' }, [{ code: 'authorisation.to_oneself' }]],
    ['to another agency', { isSameAgency: false }, [{ code: 'authorisation.other_agency' }]],
    ['for no seat', { seats: [] }, [{ field: 'seats', rule: 'required' }]],
    ['for no kind of plan', { planKinds: [] }, [{ field: 'planKinds', rule: 'required' }]],
    [
      'by a document of tomorrow',
      { documentOn: '2026-11-22', validFrom: '2026-11-22' },
      [{ field: 'documentOn', rule: 'dateInFuture' }],
    ],
    ['from before its document', { validFrom: '2026-11-19' }, [{ field: 'validFrom', rule: 'beforeDocument' }]],
    ['to before it begins', { lastOn: '2026-11-20' }, [{ field: 'lastOn', rule: 'lastBeforeFirst' }]],
    [
      'for days that are over',
      { documentOn: '2026-11-01', validFrom: '2026-11-02', lastOn: '2026-11-20' },
      [{ field: 'lastOn', rule: 'dayPassed' }],
    ],
    [
      'with everything wrong, all of it at once',
      {
        ...{ grantorOwnSeats: [], postId: 'head', isSameAgency: false, seats: [], planKinds: [] },
        ...{ documentOn: '2026-11-25', validFrom: '2026-11-24', lastOn: '2026-11-20' },
      },
      [
        { code: 'authorisation.not_head' },
        { code: 'authorisation.to_oneself' },
        { code: 'authorisation.other_agency' },
        { field: 'seats', rule: 'required' },
        { field: 'planKinds', rule: 'required' },
        { field: 'documentOn', rule: 'dateInFuture' },
        { field: 'validFrom', rule: 'beforeDocument' },
        { field: 'lastOn', rule: 'lastBeforeFirst' },
      ],
    ],
  ] as [string, Partial<Granting>, ReturnType<typeof grantingFaults>][])('%s', (_name, change, faults) => {
    expect(grantingFaults({ ...granting, ...change }, today)).toEqual(faults);
  });
});

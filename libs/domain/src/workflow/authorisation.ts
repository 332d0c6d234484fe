import type { AuthorisableSeat, AuthorisationStanding, PlanKind, Seat } from '@lotrinh/contracts';

/** What an authorisation to sign (TUQ.) covers: plans of some kinds, of units at or below one, in some seats, from day to day. */
export type Authorisation = {
  unitPath: string;
  seats: readonly AuthorisableSeat[];
  planKinds: readonly PlanKind[];
  validFrom: string;
  /** The last day on which it holds. */
  lastOn: string;
  isEnded: boolean;
};
/** A person who may act by one, with the post by which they do. */
export type Authorised = Authorisation & {
  id: string;
  personId: string;
  personName: string;
  postTitle: string;
  unitName: string;
  capacity: string;
};
export type AuthorisedAct = { seat: Seat; planKind: PlanKind; unitPath: string };

export function authorisationStanding(
  { validFrom, lastOn, isEnded }: Pick<Authorisation, 'validFrom' | 'lastOn' | 'isEnded'>,
  today: string,
): AuthorisationStanding {
  if (isEnded) return 'ENDED';
  if (lastOn < today) return 'OVER';
  return today < validFrom ? 'TO_COME' : 'VALID';
}

/** Whether somebody may act by it today. */
export function authorises(authorisation: Authorisation, { seat, planKind, unitPath }: AuthorisedAct, today: string) {
  const { unitPath: above, seats, planKinds } = authorisation;
  return (
    authorisationStanding(authorisation, today) === 'VALID' &&
    seats.some((each) => each === seat) &&
    planKinds.includes(planKind) &&
    (unitPath === above || unitPath.startsWith(`${above}.`))
  );
}

/** One that is about to be granted. Seats held by another authorisation are not the grantor's own: it cannot be passed on. */
export type Granting = {
  grantorOwnSeats: readonly Seat[];
  grantorPostId: string;
  postId: string;
  isSameAgency: boolean;
  seats: readonly AuthorisableSeat[];
  planKinds: readonly PlanKind[];
  documentOn: string;
  validFrom: string;
  lastOn: string;
};
export type GrantingFault =
  | { code: 'authorisation.not_head' | 'authorisation.to_oneself' | 'authorisation.other_agency' }
  | { field: 'seats' | 'planKinds' | 'documentOn' | 'validFrom' | 'lastOn'; rule: string };

/** All that stands against granting it; of each field what is wrong with it first. */
export function grantingFaults(granting: Granting, today: string): GrantingFault[] {
  const { grantorOwnSeats, grantorPostId, postId, isSameAgency, seats, planKinds } = granting;
  const { documentOn, validFrom, lastOn } = granting;
  const faults: GrantingFault[] = [];
  if (!grantorOwnSeats.includes('HEAD')) faults.push({ code: 'authorisation.not_head' });
  if (grantorPostId === postId) faults.push({ code: 'authorisation.to_oneself' });
  if (!isSameAgency) faults.push({ code: 'authorisation.other_agency' });
  if (seats.length === 0) faults.push({ field: 'seats', rule: 'required' });
  if (planKinds.length === 0) faults.push({ field: 'planKinds', rule: 'required' });
  if (documentOn > today) faults.push({ field: 'documentOn', rule: 'dateInFuture' });
  if (validFrom < documentOn) faults.push({ field: 'validFrom', rule: 'beforeDocument' });
  if (lastOn < validFrom) faults.push({ field: 'lastOn', rule: 'lastBeforeFirst' });
  else if (lastOn < today) faults.push({ field: 'lastOn', rule: 'dayPassed' });
  return faults;
}

/** As printed above the signature: the head's post, whoever it is [Nghị định 30/2020 Phụ lục I]. */
export const authorisedCapacity = (grantorTitle: string): string => `TUQ. ${grantorTitle.toLocaleUpperCase('vi')}`;

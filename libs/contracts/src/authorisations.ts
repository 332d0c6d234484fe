import type { PlanKind } from './plans.js';
import type { Seat } from './procedures.js';

/** Seats in which somebody may sign for the head by authorisation (TUQ.). */
export const authorisableSeats = ['DEPUTY', 'HEAD'] as const satisfies readonly Seat[];
export type AuthorisableSeat = (typeof authorisableSeats)[number];

/** OVER: its last day has passed. ENDED: taken back before. */
export const authorisationStandings = ['TO_COME', 'VALID', 'OVER', 'ENDED'] as const;
export type AuthorisationStanding = (typeof authorisationStandings)[number];

export const authorisationLimits = { limitsMax: 2000, numberMax: 100, reasonMax: 1000, shown: 200 } as const;

/** The head of an agency or unit lets a post sign some documents, by a document, for a time (Nghị định 30/2020 Điều 13). */
export type AuthorisationView = {
  id: string;
  unitId: string;
  unitName: string;
  grantorTitle: string;
  grantorName: string | null;
  postId: string;
  postTitle: string;
  postUnitName: string;
  /** Who sits on the post today. */
  holders: string[];
  /** As printed above the signature: "TUQ. BỘ TRƯỞNG". */
  capacity: string;
  seats: AuthorisableSeat[];
  planKinds: PlanKind[];
  /** What it is limited to, in the words of the document. */
  limits: string;
  documentNumber: string;
  documentOn: string;
  validFrom: string;
  lastOn: string;
  standing: AuthorisationStanding;
  endedAt: string | null;
  endedBy: string | null;
  endReason: string | null;
  recordedBy: string;
  recordedAt: string;
  lockVersion: number;
  mayEnd: boolean;
};

export type NewAuthorisation = Pick<
  AuthorisationView,
  'unitId' | 'postId' | 'seats' | 'planKinds' | 'limits' | 'documentNumber' | 'documentOn' | 'validFrom' | 'lastOn'
> & { grantorPostId: string };

/** A post that may stand in an authorisation: whose it is, and who sits on it. */
export type AuthorisationPost = { id: string; title: string; unitName: string; holders: string[] };

/** Heads of a unit, and posts of its agency that read its plans. */
export type AuthorisationChoices = { grantors: AuthorisationPost[]; posts: AuthorisationPost[] };

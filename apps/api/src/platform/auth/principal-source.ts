import type { Actor } from './actor.js';

export type TokenClaims = { personId: string; sessionId: string; sessionVersion: number };

/** Who stands behind a token. Declared here and provided by the access feature, because platform knows no feature. */
export abstract class PrincipalSource {
  /** null when the session ended, the account was disabled or the rights changed since the token was made. */
  abstract actorFor(claims: TokenClaims): Promise<Actor | null>;
}

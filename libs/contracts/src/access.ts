import type { PermissionKey } from './permissions.js';

/** NIST 800-63B and ASVS: length decides, composition rules do not (T12). Counted in characters after NFC. */
export const passwordLimits = { min: 12, max: 128 } as const;

/** A post the person holds today. */
export type MyPost = { id: string; title: string; unitId: string; unitName: string };

/** The signed-in person, as the web needs to greet them and to show or hide what they may use. */
export type Me = {
  personId: string;
  name: string;
  username: string;
  locale: 'vi' | 'en';
  posts: MyPost[];
  permissions: PermissionKey[];
  mustChangePassword: boolean;
};

export type SignInInput = { username: string; password: string };

/** Answer of `POST /api/session` and `POST /api/session/refresh`; the refresh token travels in an HttpOnly cookie (T7). */
export type SessionGrant = {
  accessToken: string;
  /** Instant (ISO 8601) after which the access token is refused. */
  expiresAt: string;
  me: Me;
};

/** One sign-in of this person that is still alive. */
export type SessionView = {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string;
  address: string;
  /** The session that asks. */
  current: boolean;
};

export type ChangePasswordInput = { current: string; next: string };

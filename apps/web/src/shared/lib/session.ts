import type { Me, SessionGrant, SignInInput } from '@lotrinh/contracts';
import { useSyncExternalStore } from 'react';
import { AppError, hasCode } from './app-error.js';
import { send } from './http.js';

/**
 * `unknown` until the refresh cookie was tried; `expired` keeps who was signed in, so that the page stays and only a
 * dialog asks for the password.
 */
export type SessionState =
  { status: 'unknown' | 'out' } | { status: 'in'; grant: SessionGrant } | { status: 'expired'; grant: SessionGrant };

const refreshHeaders = { 'x-requested-with': 'lotrinh' };
/** A token this close to its end is renewed before use. */
const marginMs = 15_000;

// The access token lives in this closure only: never in storage, where injected script could read it (T7).
let state: SessionState = { status: 'unknown' };
let renewing: Promise<void> | null = null;
const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('lotrinh.session');

function set(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another person signed in with this browser: what is on the page is not theirs. */
function accept(grant: SessionGrant): void {
  const before = state.status === 'in' || state.status === 'expired' ? state.grant.me.personId : null;
  if (before !== null && before !== grant.me.personId) {
    window.location.assign('/');
    return;
  }
  set({ status: 'in', grant });
}

/** Until when the token at hand is used, on this computer's clock: how long it lives is told by the server's own. */
let freshUntil = 0;

async function readGrant(response: Response): Promise<SessionGrant> {
  const grant = (await response.json()) as SessionGrant;
  const answeredAt = Date.parse(response.headers.get('date') ?? '');
  const livesMs = Date.parse(grant.expiresAt) - (Number.isNaN(answeredAt) ? Date.now() : answeredAt);
  freshUntil = Date.now() + livesMs - marginMs;
  return grant;
}

/** Tabs share one cookie that changes at each use, so they take turns. */
async function inTurn(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('lotrinh.session', work);
}

async function refreshOnce(): Promise<void> {
  try {
    accept(await readGrant(await send('/api/session/refresh', { method: 'POST', headers: refreshHeaders })));
  } catch (error) {
    if (!hasCode(error, 'access.sign_in_required', 'access.session_ended')) throw error;
    set(
      state.status === 'in' || state.status === 'expired'
        ? { status: 'expired', grant: state.grant }
        : { status: 'out' },
    );
  }
}

function refresh(): Promise<void> {
  renewing ??= inTurn(refreshOnce).finally(() => {
    renewing = null;
  });
  return renewing;
}

function signedInAgain(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = subscribe(() => {
      if (state.status === 'expired') return;
      stop();
      resolve();
    });
    signal?.addEventListener('abort', () => {
      stop();
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
    });
  });
}

/**
 * A token that the server should accept. While the session is expired the call waits: it goes on once the person has
 * signed in again, so what they were saving is saved.
 * @param refused the token that the server has just turned down, if any
 */
async function token(refused: string | null, signal?: AbortSignal): Promise<string> {
  // A token that has just been fetched is used whatever the clock says: a wrong one must not fetch for ever.
  for (let isNew = false; ; isNew = true) {
    if (state.status === 'out') throw new AppError('access.sign_in_required');
    if (state.status === 'expired') await signedInAgain(signal);
    else if (state.status === 'in' && state.grant.accessToken !== refused && (isNew || Date.now() < freshUntil)) {
      return state.grant.accessToken;
    } else await refresh();
  }
}

async function signIn(input: SignInInput): Promise<void> {
  accept(await readGrant(await send('/api/session', { method: 'POST', body: input, headers: refreshHeaders })));
  channel?.postMessage('signed-in');
}

async function signOut(): Promise<void> {
  const bearer: Record<string, string> =
    state.status === 'in' ? { authorization: `Bearer ${state.grant.accessToken}` } : {};
  try {
    await send('/api/session', { method: 'DELETE', headers: { ...refreshHeaders, ...bearer } });
  } catch (error) {
    // Already ended on the server: the person wanted exactly that.
    if (!hasCode(error, 'access.sign_in_required', 'access.session_ended')) throw error;
  }
  channel?.postMessage('signed-out');
  // A fresh page: nothing that was read or typed stays in memory for the next person.
  window.location.assign('/dang-nhap');
}

function updateMe(change: Partial<Me>): void {
  if (state.status === 'in') set({ status: 'in', grant: { ...state.grant, me: { ...state.grant.me, ...change } } });
}

channel?.addEventListener('message', ({ data }) => {
  if (data === 'signed-out' && state.status === 'in') set({ status: 'expired', grant: state.grant });
  if (data === 'signed-in' && state.status !== 'in') void refresh();
});

export const session = {
  state: (): SessionState => state,
  subscribe,
  /** Tries the refresh cookie; afterwards the status is `in` or `out`. */
  restore: refresh,
  token,
  signIn,
  signOut,
  updateMe,
  /** Forgets everything, as a fresh page would; for tests. */
  reset: (): void => {
    renewing = null;
    set({ status: 'unknown' });
  },
};

export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, session.state);
}

/** The signed-in person. Pages inside the shell are only shown while there is one. */
export function useMe(): Me {
  const current = useSession();
  if (current.status !== 'in' && current.status !== 'expired') throw new Error('useMe outside the signed-in shell');
  return current.grant.me;
}

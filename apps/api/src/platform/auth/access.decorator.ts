import type { PermissionKey } from '@lotrinh/contracts';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor } from './actor.js';
import { requestOf } from './request.js';

/** Who may call a handler; the guard refuses a handler that says nothing, and boot fails on it. */
export type Access =
  | { kind: 'public' }
  | { kind: 'signed-in'; beforePasswordChange: boolean }
  | { kind: 'requires'; permission: PermissionKey };

export const ACCESS = 'lotrinh:access';

export const Public = () => SetMetadata<string, Access>(ACCESS, { kind: 'public' });

/** Everyone signed in; with `beforePasswordChange` also those who still carry a one-time password. */
export const SignedIn = (options: { beforePasswordChange?: boolean } = {}) =>
  SetMetadata<string, Access>(ACCESS, {
    kind: 'signed-in',
    beforePasswordChange: options.beforePasswordChange ?? false,
  });

/** Someone who holds the key on at least one unit; the service asks again for the row. */
export const Requires = (permission: PermissionKey) =>
  SetMetadata<string, Access>(ACCESS, { kind: 'requires', permission });

export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (actor === undefined) throw new Error('CurrentActor on a public handler');
  return actor;
});

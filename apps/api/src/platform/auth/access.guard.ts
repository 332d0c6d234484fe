import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { Db } from '../database/db.js';
import { DomainError } from '../errors/domain-error.js';
import { ACCESS, type Access } from './access.decorator.js';
import { type Actor, holdsAnywhere } from './actor.js';
import { requestOf } from './request.js';

/** passport's guard, told where a GraphQL request keeps its HTTP request and to answer with our error. */
class TokenGuard extends AuthGuard('jwt') {
  override getRequest(context: ExecutionContext) {
    return requestOf(context);
  }

  override handleRequest<T>(_error: unknown, actor: T | false | null | undefined): T {
    if (actor === false || actor === null || actor === undefined) throw new DomainError('access.sign_in_required');
    return actor;
  }
}

/** Closed unless declared: a handler without an access declaration answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly token = new TokenGuard();

  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === undefined) throw new DomainError('access.forbidden');
    if (access.kind === 'public') return true;
    const actor = await this.authenticate(context);
    if (actor.mustChangePassword && !(access.kind === 'signed-in' && access.beforePasswordChange)) {
      throw new DomainError('access.password_change_required');
    }
    if (access.kind === 'requires' && !holdsAnywhere(actor, access.permission)) {
      throw new DomainError('access.forbidden', { permission: access.permission });
    }
    return true;
  }

  private async authenticate(context: ExecutionContext): Promise<Actor> {
    const request = requestOf(context);
    if (request.actor !== undefined) return request.actor;
    await this.token.canActivate(context);
    const actor = (request as unknown as { user: Actor }).user; // passport leaves the strategy's result there
    request.actor = actor;
    await this.db.identify(actor);
    return actor;
  }
}

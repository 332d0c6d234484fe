import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestScope } from '../database/db.js';
import type { Actor } from './actor.js';

/** A Fastify request as the hooks of `platform/http` leave it. */
export type ApiRequest = FastifyRequest & { actor?: Actor; scope?: RequestScope };

export type GraphqlContext = { request: ApiRequest; reply: FastifyReply };

export function requestOf(context: ExecutionContext): ApiRequest {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().request;
  return context.switchToHttp().getRequest<ApiRequest>();
}

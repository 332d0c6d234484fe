import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import type { ApiRequest } from '../auth/request.js';
import { DomainError } from './domain-error.js';
import { asDomainError, retryAfterSeconds, toProblem } from './problem.js';
import { titleOf } from './title.js';

/** Every failed REST call answers application/problem+json (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: PinoLogger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    // GraphQL formats its own errors from what was thrown.
    if (host.getType<GqlContextType>() === 'graphql') throw exception;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { id } = host.switchToHttp().getRequest<ApiRequest>();
    const known = asDomainError(exception);
    if (known === null) this.logger.error({ err: exception, requestId: id }, 'unexpected error in a handler');
    sendProblem(reply, known ?? new DomainError('server.internal'), id);
  }
}

export function sendProblem(reply: FastifyReply, error: DomainError, requestId: string): void {
  if (reply.sent) return;
  const problem = toProblem(error, requestId, titleOf);
  const seconds = retryAfterSeconds(error);
  if (seconds !== null) void reply.header('Retry-After', String(seconds));
  void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

import type { FastifyInstance } from 'fastify';
import type { PinoLogger } from 'nestjs-pino';
import { type Db, newRequestScope } from '../database/db.js';
import type { ApiRequest } from '../auth/request.js';
import type { Lifecycle } from './lifecycle.js';

/** Gives every request its scope and closes its read transaction before the answer leaves. */
export function requestHooks(server: FastifyInstance, db: Db, lifecycle: Lifecycle): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (lifecycle.isStopping) void reply.header('Connection', 'close');
    const scope = newRequestScope(request.id);
    (request as ApiRequest).scope = scope;
    void reply.header('X-Request-Id', request.id);
    db.inRequest(scope, done);
  });
  // Reading the body leaves the async context; enter it again.
  server.addHook('preValidation', (request, _reply, done) => {
    const { scope } = request as ApiRequest;
    if (scope === undefined) done();
    else db.inRequest(scope, done);
  });
  server.addHook('onSend', async (request, _reply, payload) => {
    const { scope } = request as ApiRequest;
    if (scope !== undefined) await db.leaveRequest(scope);
    return payload;
  });
  // A stream (downloads, server-sent events) or a broken connection ends without onSend.
  server.addHook('onRequestAbort', async (request) => {
    const { scope } = request as ApiRequest;
    if (scope !== undefined) await db.leaveRequest(scope);
  });
}

/** One line for every answer: who asked what, by ids, and how it ended. Query strings may hold tickets and stay out. */
export function logRequests(server: FastifyInstance, logger: PinoLogger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const path = request.url.split('?')[0] ?? '';
    if (!path.startsWith('/api/health')) {
      logger.info(
        {
          requestId: request.id,
          actorId: (request as ApiRequest).actor?.personId ?? null,
          method: request.method,
          path: path.slice(0, 200),
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
        },
        'request',
      );
    }
    done();
  });
}

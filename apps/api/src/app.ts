import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Logger, PinoLogger } from 'nestjs-pino';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { Db } from './platform/database/db.js';
import { DomainError } from './platform/errors/domain-error.js';
import { sendProblem } from './platform/errors/problem.filter.js';
import { securityHeaders } from './platform/http/headers.js';
import { Lifecycle } from './platform/http/lifecycle.js';
import { logRequests, requestHooks } from './platform/http/hooks.js';
import { serveDocs } from './platform/http/openapi.js';
import { serveWeb } from './platform/http/static-web.js';
import type { LogDestination } from './platform/logging/logging.module.js';
import { validationPipe } from './platform/http/validation.pipe.js';

const BODY_LIMIT = 1_048_576;
const UPLOAD_LIMIT = 20 * 1_048_576;

/** The application with everything but a listening socket: `main` and the tests build the same one. */
export async function createApp(
  config: Config,
  source: DataSource,
  log?: LogDestination,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: 65_000,
    genReqId: () => randomUUID(),
    trustProxy: config.mode === 'production' ? 'loopback, linklocal, uniquelocal' : false,
    forceCloseConnections: false,
    // An address that cannot be decoded is answered before any hook runs.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, new DomainError('request.not_found'), request.id);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, source, log), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.useGlobalPipes(validationPipe());
  const server = app.getHttpAdapter().getInstance();
  requestHooks(server, app.get(Db), app.get(Lifecycle));
  logRequests(server, await app.resolve(PinoLogger));
  await securityHeaders(server, config.publicUrl.startsWith('https://'));
  await server.register(fastifyCookie);
  await server.register(fastifyMultipart, {
    limits: { fileSize: UPLOAD_LIMIT, files: 10, fields: 10, parts: 20 },
    throwFileSizeLimit: true,
  });
  if (config.openDocs) serveDocs(app);
  await serveWeb(server, config.webDir);
  return app;
}

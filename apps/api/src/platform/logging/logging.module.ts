import { randomUUID } from 'node:crypto';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Config } from '../config/config.js';

/** JSON lines with request id; no headers, bodies, query strings or names, so that no secret can reach the log (T22). */
export function loggingModule(config: Config): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: config.logLevel,
      genReqId: () => randomUUID(),
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
      redact: ['password', '*.password', '*.token', '*.accessToken', '*.secret'],
      autoLogging: { ignore: (request) => request.url?.startsWith('/api/health') ?? false },
    },
  });
}

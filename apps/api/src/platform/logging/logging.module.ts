import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Config } from '../config/config.js';

/** Where lines go other than standard output. */
export type LogDestination = { write: (line: string) => void };

/** JSON lines; no headers, bodies, query strings or names, so that no secret can reach the log (T22). */
export function loggingModule(config: Config, destination?: LogDestination): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: config.logLevel,
      serializers: { err: withoutContent },
      wrapSerializers: false,
      redact: ['password', '*.password', '*.token', '*.accessToken', '*.secret'],
      ...(destination === undefined ? {} : { stream: destination }),
    },
    // Requests are logged by a hook of the server, which sees every one of them: see platform/http/hooks.ts.
    forRoutes: [],
  });
}

/** Errors of the database also carry the statement with its values, which are people's content. */
function withoutContent(error: unknown): Record<string, unknown> {
  if (typeof error !== 'object' || error === null) return { type: typeof error };
  return Object.fromEntries(['name', 'message', 'code', 'stack'].map((name) => [name, Reflect.get(error, name)]));
}

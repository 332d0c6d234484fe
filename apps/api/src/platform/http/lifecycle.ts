import { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '../errors/domain-error.js';

const DRAIN_MS = 1500;
const HARD_EXIT_MS = 25_000;

/**
 * Graceful stop (spec of zero failed requests during a restart): stop listening but keep live sockets, answer what comes on
 * them with `Connection: close`, close the idle ones after a moment, then the application.
 */
@Injectable()
export class Lifecycle {
  private stopping = false;

  get isStopping(): boolean {
    return this.stopping;
  }

  refuseWhenStopping(): void {
    if (this.stopping) throw new DomainError('server.stopping');
  }

  async stop(app: NestFastifyApplication): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    setTimeout(() => process.exit(1), HARD_EXIT_MS).unref();
    const server: unknown = app.getHttpServer();
    if (server instanceof Server) {
      // http.Server.close() would also close idle keep-alive sockets at once, which a proxy may be about to use.
      NetServer.prototype.close.call(server);
      await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
      server.closeIdleConnections();
    }
    await app.close();
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { DomainError } from '../../platform/errors/domain-error.js';

/** The refresh token's cookie: never readable by scripts, never sent from another site (T7). */
@Injectable()
export class RefreshCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.secure = config.publicUrl.startsWith('https://');
    // The prefix binds the cookie to this host, and browsers accept it over TLS only.
    this.name = this.secure ? '__Host-lotrinh-refresh' : 'lotrinh-refresh';
  }

  read(request: FastifyRequest): string {
    const value = request.cookies[this.name];
    if (value === undefined || value === '') throw new DomainError('access.session_ended');
    return value;
  }

  write(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(this.name, token, { ...this.attributes(), expires });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes());
  }

  /** Cookie endpoints answer our own pages only: browsers say where a request comes from, programs send no Origin. */
  demandOwnOrigin(request: FastifyRequest): void {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      throw new DomainError('request.origin_refused');
    const { origin } = request.headers;
    if (origin === undefined) return;
    const own = new Set([this.config.publicUrl, `http://${request.headers.host ?? ''}`]);
    if (!own.has(origin) || (!this.secure && !isLoopback(origin))) throw new DomainError('request.origin_refused');
  }

  private attributes() {
    return { httpOnly: true, secure: this.secure, sameSite: 'strict', path: '/' } as const;
  }
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

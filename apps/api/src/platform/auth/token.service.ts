import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { type Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Clock } from '../clock/clock.js';
import type { TokenClaims } from './principal-source.js';

const LIFETIME_SECONDS = 600;
const STRICT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** Makes and checks access tokens: ES256 only, our key only, ten minutes. */
@Injectable()
export class TokenService {
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private readonly kid: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {
    if (config.jwtPrivateKey === null) throw new Error('The signing key is missing');
    this.privateKey = createPrivateKey(config.jwtPrivateKey);
    this.publicKey = createPublicKey(this.privateKey);
    this.kid = createHash('sha256')
      .update(this.publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64url')
      .slice(0, 16);
  }

  async sign(claims: TokenClaims): Promise<{ token: string; expiresAt: Date }> {
    const issuedAt = Math.floor(this.clock.now().getTime() / 1000);
    const token = await new SignJWT({ sid: claims.sessionId, sv: claims.sessionVersion })
      .setProtectedHeader({ alg: 'ES256', kid: this.kid, typ: 'JWT' })
      .setSubject(claims.personId)
      .setIssuer(this.config.publicUrl)
      .setAudience('lotrinh')
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + LIFETIME_SECONDS)
      .sign(this.privateKey);
    return { token, expiresAt: new Date((issuedAt + LIFETIME_SECONDS) * 1000) };
  }

  /** The claims of a valid token; null for anything else. */
  async verify(token: string): Promise<TokenClaims | null> {
    if (!STRICT.test(token)) return null;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.publicKey, {
        algorithms: ['ES256'],
        issuer: this.config.publicUrl,
        audience: 'lotrinh',
        requiredClaims: ['exp', 'nbf', 'iat', 'sub'],
        currentDate: this.clock.now(),
      });
      const { sub, sid, sv } = payload as { sub?: unknown; sid?: unknown; sv?: unknown };
      if (
        protectedHeader.kid !== this.kid ||
        typeof sub !== 'string' ||
        typeof sid !== 'string' ||
        typeof sv !== 'number'
      )
        return null;
      return { personId: sub, sessionId: sid, sessionVersion: sv };
    } catch {
      return null;
    }
  }
}

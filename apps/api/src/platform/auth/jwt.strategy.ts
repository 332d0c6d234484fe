import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Actor } from './actor.js';
import { PrincipalSource, type TokenClaims } from './principal-source.js';
import { TokenService } from './token.service.js';

type Verified = (error: Error | null, payload?: unknown) => void;

/** passport-jwt with jose as its verifier: the library's own accepts malformed tokens (threat T10). */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    tokens: TokenService,
    private readonly principals: PrincipalSource,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: 'unused: the verifier below knows the key',
      algorithms: ['ES256'],
    });
    Reflect.set(Strategy, 'JwtVerifier', (token: string, _key: unknown, _options: unknown, done: Verified) => {
      void tokens.verify(token).then((claims) => {
        if (claims === null) done(new Error('invalid token'));
        else done(null, claims);
      });
    });
  }

  async validate(claims: TokenClaims): Promise<Actor | false> {
    return (await this.principals.actorFor(claims)) ?? false;
  }
}

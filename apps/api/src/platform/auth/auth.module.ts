import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessCheck } from './access-check.service.js';
import { AccessGuard } from './access.guard.js';
import { TokenService } from './token.service.js';

/** The strategy itself is provided by the access feature, next to the PrincipalSource it needs. */
@Global()
@Module({
  imports: [DiscoveryModule, PassportModule],
  providers: [AccessCheck, TokenService, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [TokenService],
})
export class AuthModule {}

import { Global, Module } from '@nestjs/common';
import { JwtStrategy } from '../../platform/auth/jwt.strategy.js';
import { PrincipalSource } from '../../platform/auth/principal-source.js';
import { UnitsModule } from '../units/units.module.js';
import { PasswordService } from './password.service.js';
import { PrincipalService } from './principal.service.js';
import { RefreshCookie } from './refresh-cookie.service.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { ThrottleService } from './throttle.service.js';

@Global()
@Module({
  imports: [UnitsModule],
  controllers: [SessionController],
  providers: [
    JwtStrategy,
    PasswordService,
    PrincipalService,
    RefreshCookie,
    SessionService,
    ThrottleService,
    { provide: PrincipalSource, useExisting: PrincipalService },
  ],
  exports: [PasswordService, PrincipalService, SessionService],
})
export class AccessModule {}

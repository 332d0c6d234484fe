import { Global, Module } from '@nestjs/common';
import { JwtStrategy } from '../../platform/auth/jwt.strategy.js';
import { PrincipalSource } from '../../platform/auth/principal-source.js';
import { SpreadsheetModule } from '../../platform/spreadsheet/spreadsheet.module.js';
import { UnitsModule } from '../units/units.module.js';
import { AccountService } from './account.service.js';
import { AuthorisedSigners } from './authorised-signers.service.js';
import { AuthorisationResolver } from './authorisation.resolver.js';
import { AuthorisationService } from './authorisation.service.js';
import { OpenWorkService } from './open-work.service.js';
import { PasswordService } from './password.service.js';
import { PersonController } from './person.controller.js';
import { PersonDirectoryService } from './person-directory.service.js';
import { PersonImportService } from './person-import.service.js';
import { PostService } from './post.service.js';
import { PrincipalService } from './principal.service.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { ThrottleService } from './throttle.service.js';

@Global()
@Module({
  imports: [SpreadsheetModule, UnitsModule],
  controllers: [PersonController, SessionController],
  providers: [
    AccountService,
    AuthorisedSigners,
    AuthorisationResolver,
    AuthorisationService,
    JwtStrategy,
    OpenWorkService,
    PasswordService,
    PersonDirectoryService,
    PersonImportService,
    PostService,
    PrincipalService,
    RefreshCookie,
    SessionService,
    ThrottleService,
    { provide: PrincipalSource, useExisting: PrincipalService },
  ],
  exports: [AccountService, AuthorisedSigners, OpenWorkService, PasswordService, PrincipalService, SessionService],
})
export class AccessModule {}

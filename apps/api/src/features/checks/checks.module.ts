import { Module } from '@nestjs/common';
import { LegalModule } from '../legal/legal.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CheckResolver } from './check.resolver.js';
import { CheckService } from './check.service.js';

@Module({ imports: [LegalModule, PlansModule], providers: [CheckResolver, CheckService], exports: [CheckService] })
export class ChecksModule {}

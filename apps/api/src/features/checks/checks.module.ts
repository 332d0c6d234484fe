import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { CheckResolver } from './check.resolver.js';
import { CheckService } from './check.service.js';

@Module({ imports: [PlansModule], providers: [CheckResolver, CheckService], exports: [CheckService] })
export class ChecksModule {}

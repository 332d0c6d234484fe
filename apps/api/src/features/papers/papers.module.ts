import { Module } from '@nestjs/common';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { PaperController } from './paper.controller.js';
import { PaperService } from './paper.service.js';

@Module({
  imports: [PlansModule, AmendmentsModule],
  controllers: [PaperController],
  providers: [PaperService],
})
export class PapersModule {}

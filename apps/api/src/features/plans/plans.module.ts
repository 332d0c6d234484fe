import { Module } from '@nestjs/common';
import { PlanContentService } from './plan-content.service.js';

@Module({ providers: [PlanContentService], exports: [PlanContentService] })
export class PlansModule {}

import { Module } from '@nestjs/common';
import { FrameworkResolver } from './framework.resolver.js';
import { FrameworkService } from './framework.service.js';

@Module({ providers: [FrameworkResolver, FrameworkService], exports: [FrameworkService] })
export class FrameworksModule {}

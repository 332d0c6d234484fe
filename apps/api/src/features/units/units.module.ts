import { Module } from '@nestjs/common';
import { UnitNameService } from './unit-name.service.js';
@Module({ providers: [UnitNameService], exports: [UnitNameService] })
export class UnitsModule {}

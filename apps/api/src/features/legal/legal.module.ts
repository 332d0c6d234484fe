import { Module } from '@nestjs/common';
import { LegalInstrumentResolver } from './legal-instrument.resolver.js';
import { LegalInstrumentService } from './legal-instrument.service.js';

@Module({ providers: [LegalInstrumentResolver, LegalInstrumentService], exports: [LegalInstrumentService] })
export class LegalModule {}

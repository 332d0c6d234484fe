import { Module } from '@nestjs/common';
import { HistoricalRoundResolver } from './historical-round.resolver.js';
import { HistoricalRoundService } from './historical-round.service.js';

@Module({ providers: [HistoricalRoundResolver, HistoricalRoundService], exports: [HistoricalRoundService] })
export class ReportsModule {}

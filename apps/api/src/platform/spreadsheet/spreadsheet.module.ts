import { Module } from '@nestjs/common';
import { SpreadsheetReader } from './spreadsheet-reader.service.js';

@Module({ providers: [SpreadsheetReader], exports: [SpreadsheetReader] })
export class SpreadsheetModule {}

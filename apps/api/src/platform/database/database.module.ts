import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Db } from './db.js';

@Global()
@Module({})
export class DatabaseModule {
  /** `source` is connected as role `app` before the application is built, so that a bad address fails the start. */
  static of(source: DataSource): DynamicModule {
    return { module: DatabaseModule, providers: [{ provide: Db, useFactory: () => new Db(source) }], exports: [Db] };
  }
}

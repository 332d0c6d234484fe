import type { UnitRef } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Db, type RequestScope } from '../../platform/database/db.js';
import { UnitDirectoryService } from './unit-directory.service.js';

type Key = { id: string; on: string | null };

/** Units by id and day for field resolvers of other features: one statement a day asked for, however many rows ask. */
@Injectable()
export class UnitLoader {
  private readonly perRequest = new WeakMap<RequestScope, DataLoader<Key, UnitRef | null, string>>();

  constructor(
    private readonly db: Db,
    private readonly directory: UnitDirectoryService,
  ) {}

  /** The unit as it was called on that day (today for null); null when there is no such unit. */
  load(id: string, on: string | null = null): Promise<UnitRef | null> {
    const scope = this.db.request();
    if (scope === null) throw new Error('UnitLoader outside a request');
    let loader = this.perRequest.get(scope);
    if (loader === undefined) {
      loader = new DataLoader((keys) => this.batch(keys), {
        cacheKeyFn: ({ id: unitId, on: day }) => `${unitId} ${day ?? ''}`,
      });
      this.perRequest.set(scope, loader);
    }
    return loader.load({ id, on });
  }

  private async batch(keys: readonly Key[]): Promise<(UnitRef | null)[]> {
    const found = new Map<string, UnitRef>();
    for (const on of new Set(keys.map((key) => key.on))) {
      const ids = keys.filter((key) => key.on === on).map((key) => key.id);
      for (const unit of await this.directory.listRefs(ids, on)) found.set(`${unit.id} ${on ?? ''}`, unit);
    }
    return keys.map((key) => found.get(`${key.id} ${key.on ?? ''}`) ?? null);
  }
}

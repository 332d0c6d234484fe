import type { FrameworkMapLinkView } from '@lotrinh/contracts';
import type { OutlineStep } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { readable } from './framework.policy.js';

/** A map as a step of a way; that of a copy leads back to its original too. */
export type MapStep = OutlineStep & { mapId: string; isReversed: boolean };

/** Reads maps between outlines. */
@Injectable()
export class FrameworkMapQueries {
  constructor(private readonly db: Db) {}

  /** All maps whose two outlines the actor reads. */
  async steps(actor: Actor): Promise<MapStep[]> {
    const params: unknown[] = [];
    const rows = await this.db.query<{ mapId: string; fromId: string; toId: string; isCopy: boolean }>(
      `select m.id as "mapId", m.from_framework_id as "fromId", m.framework_id as "toId", m.is_copy as "isCopy"
       from framework_map m join framework f on f.id = m.framework_id join framework e on e.id = m.from_framework_id
       where ${readable(actor, params)} and ${readable(actor, params, 'e')}
       order by f.period_start nulls last, m.id limit 2000`,
      params,
    );
    return [
      ...rows.map(({ isCopy: _, ...step }) => ({ ...step, isReversed: false })),
      ...rows
        .filter(({ isCopy }) => isCopy)
        .map(({ mapId, fromId, toId }) => ({ mapId, fromId: toId, toId: fromId, isReversed: true })),
    ];
  }

  /** What a map says, in the order of the earlier outline; places in that of the later one. */
  links(mapId: string): Promise<FrameworkMapLinkView[]> {
    return this.db.query<FrameworkMapLinkView>(
      `select l.from_section_id as "fromSectionId",
         coalesce(array_agg(l.to_section_id order by t.position) filter (where l.to_section_id is not null), '{}') as "toSectionIds"
       from framework_map_link l join framework_section e on e.id = l.from_section_id
       left join framework_section t on t.id = l.to_section_id
       where l.map_id = $1 group by l.from_section_id, e.position order by e.position`,
      [mapId],
    );
  }
}

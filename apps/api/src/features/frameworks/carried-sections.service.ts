import type { CarriedSectionsView } from '@lotrinh/contracts';
import { carryAlong, feeding, type OutlineLink, reversedLinks, wayBetween } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { PlanReadingService } from '../plans/plan-reading.service.js';
import { FrameworkMapQueries } from './framework-map.queries.js';
import { readable } from './framework.policy.js';

type Tied = { itemId: string; sectionId: string };

/** Where the text of an earlier plan stands in a later one. */
@Injectable()
export class CarriedSectionsService {
  constructor(
    private readonly db: Db,
    private readonly reading: PlanReadingService,
    private readonly maps: FrameworkMapQueries,
  ) {}

  /** Follows the maps between the frameworks of two versions that the actor reads; nothing where no way leads from one to the other. */
  async between(actor: Actor, versionId: string, earlierVersionId: string): Promise<CarriedSectionsView> {
    const own = await this.tied(actor, versionId);
    const earlier = await this.tied(actor, earlierVersionId);
    const nothing = { fed: [], lostItemIds: [] };
    if (own === null || earlier === null) return nothing;
    const way = wayBetween(await this.maps.steps(actor), earlier.frameworkId, own.frameworkId);
    if (way === null) return nothing;
    const links: OutlineLink[][] = [];
    for (const { mapId, isReversed } of way) {
      const said = await this.maps.links(mapId);
      links.push(isReversed ? reversedLinks(said) : said);
    }
    const carried = carryAlong(
      earlier.sections.map(({ sectionId }) => sectionId),
      links,
    );
    const feeds = feeding(carried);
    const itemsOf = (sectionIds: string[]) =>
      earlier.sections.filter(({ sectionId }) => sectionIds.includes(sectionId)).map(({ itemId }) => itemId);
    return {
      fed: own.sections.flatMap(({ itemId, sectionId }) => {
        const from = feeds.get(sectionId);
        return from === undefined ? [] : [{ itemId, earlierItemIds: itemsOf(from) }];
      }),
      lostItemIds: itemsOf([...carried].filter(([, places]) => places.length === 0).map(([id]) => id)),
    };
  }

  /** The sections of a version that answer one of its framework's, in printed order. */
  private async tied(actor: Actor, versionId: string): Promise<{ frameworkId: string; sections: Tied[] } | null> {
    const { sections } = await this.reading.read(actor, versionId);
    const tied = sections.flatMap(({ itemId, frameworkSectionId }) =>
      frameworkSectionId === null ? [] : [{ itemId, sectionId: frameworkSectionId }],
    );
    const params: unknown[] = [tied.map(({ sectionId }) => sectionId)];
    const framework = await this.db.find<{ id: string }>(
      `select f.id from framework f join framework_section s on s.framework_id = f.id
       where s.id = any ($1) and ${readable(actor, params)} group by f.id order by count(*) desc, f.id limit 1`,
      params,
    );
    return framework === null ? null : { frameworkId: framework.id, sections: tied };
  }
}

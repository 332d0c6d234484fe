import type { EarlierFrameworkView, FrameworkMapLinkView, FrameworkMapView } from '@lotrinh/contracts';
import { closesCircle } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { FrameworkMapQueries } from './framework-map.queries.js';
import { readable } from './framework.policy.js';
import { FrameworkService } from './framework.service.js';

/** Maps from earlier outlines to a framework: kept by whoever manages the framework, whatever its state. */
@Injectable()
export class FrameworkMapService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly frameworks: FrameworkService,
    private readonly maps: FrameworkMapQueries,
  ) {}

  async earlier(actor: Actor, frameworkId: string): Promise<EarlierFrameworkView[]> {
    await this.frameworks.get(actor, frameworkId);
    const params: unknown[] = [frameworkId];
    return this.db.query<EarlierFrameworkView>(
      `select f.id, f.title, m.id is not null as "isMapped"
       from framework f left join framework_map m on m.framework_id = $1 and m.from_framework_id = f.id
       where f.id <> $1 and f.state <> 'DRAFT' and ${readable(actor, params)}
       order by m.id is null, f.period_start desc nulls last, f.title, f.id limit 100`,
      params,
    );
  }

  async get(actor: Actor, frameworkId: string, fromFrameworkId: string): Promise<FrameworkMapView> {
    await this.frameworks.get(actor, frameworkId);
    await this.frameworks.get(actor, fromFrameworkId);
    const map = await this.db.find<{ id: string; lockVersion: number }>(
      'select id, lock_version as "lockVersion" from framework_map where framework_id = $1 and from_framework_id = $2',
      [frameworkId, fromFrameworkId],
    );
    return {
      frameworkId,
      fromFrameworkId,
      lockVersion: map?.lockVersion ?? 0,
      links: map === null ? [] : await this.maps.links(map.id),
    };
  }

  /** Replaces what is said of the earlier outline as a whole; `record.conflict` where somebody saved meanwhile. */
  async save(
    actor: Actor,
    { frameworkId, fromFrameworkId, lockVersion, links }: FrameworkMapView,
  ): Promise<FrameworkMapView> {
    return this.db.write(actor, async () => {
      const { unitId } = await this.frameworks.managed(actor, frameworkId);
      const from = await this.frameworks.get(actor, fromFrameworkId);
      demand(from.state !== 'DRAFT', 'framework.not_in_use');
      const steps = (await this.maps.steps(actor)).filter(({ isReversed }) => !isReversed);
      demand(!closesCircle(steps, fromFrameworkId, frameworkId), 'framework.map_circular');
      await this.demandSections(actor, frameworkId, fromFrameworkId, links);
      const mapId = await this.held(frameworkId, fromFrameworkId, lockVersion);
      await this.db.query('delete from framework_map_link where map_id = $1', [mapId]);
      await this.insertLinks(mapId, links);
      await this.audit.record(actor, {
        action: 'framework.mapped',
        entity: 'framework',
        entityId: frameworkId,
        unitId,
        changes: { from: fromFrameworkId, sections: links.length },
      });
      return this.get(actor, frameworkId, fromFrameworkId);
    });
  }

  /** What leads to the original leads to its copy, and so does the original; `idOf` gives the copied section. Inside the caller's write. */
  async copyTo(actor: Actor, originalId: string, copyId: string, idOf: ReadonlyMap<string, string>): Promise<void> {
    const original = await this.frameworks.get(actor, originalId);
    const steps = (await this.maps.steps(actor)).filter(({ toId, isReversed }) => toId === originalId && !isReversed);
    for (const { fromId, mapId } of steps) {
      const links = (await this.maps.links(mapId)).map(({ fromSectionId, toSectionIds }) => ({
        fromSectionId,
        toSectionIds: toSectionIds.flatMap((id) => idOf.get(id) ?? []),
      }));
      await this.insertLinks(await this.begin(copyId, fromId, false), links);
    }
    if (original.state === 'DRAFT') return;
    const same = [...idOf].map(([fromSectionId, copied]) => ({ fromSectionId, toSectionIds: [copied] }));
    await this.insertLinks(await this.begin(copyId, originalId, true), same);
  }

  /** Takes away links to sections that the draft no longer has. Inside the caller's write. */
  async forgetMissing(frameworkId: string): Promise<void> {
    await this.db.query(
      `delete from framework_map_link l using framework_map m where m.id = l.map_id and m.framework_id = $1
         and l.to_section_id is not null and not exists (select from framework_section s where s.id = l.to_section_id)`,
      [frameworkId],
    );
  }

  private async demandSections(
    actor: Actor,
    frameworkId: string,
    fromFrameworkId: string,
    links: FrameworkMapLinkView[],
  ): Promise<void> {
    const own = new Set((await this.frameworks.sections(actor, frameworkId)).map(({ id }) => id));
    const earlier = new Set((await this.frameworks.sections(actor, fromFrameworkId)).map(({ id }) => id));
    // A section that is taken out when it is met cannot be met twice.
    const isRight = links.every(
      ({ fromSectionId, toSectionIds }) =>
        earlier.delete(fromSectionId) &&
        toSectionIds.every((id) => own.has(id)) &&
        new Set(toSectionIds).size === toSectionIds.length,
    );
    demand(isRight, 'framework.map_invalid');
  }

  /** The map, which nobody else changes until this write ends. */
  private async held(frameworkId: string, fromFrameworkId: string, lockVersion: number): Promise<string> {
    const key = [frameworkId, fromFrameworkId];
    const map = await this.db.find<{ id: string }>(
      'select id from framework_map where framework_id = $1 and from_framework_id = $2',
      key,
    );
    if (map !== null) {
      await this.db.updateVersioned('framework_map', map.id, lockVersion, {});
      return map.id;
    }
    if (lockVersion !== 0) throw new DomainError('record.conflict', { currentVersion: 0 });
    return this.begin(frameworkId, fromFrameworkId, false);
  }

  private async begin(frameworkId: string, fromFrameworkId: string, isCopy: boolean): Promise<string> {
    const [made] = await this.db.query<{ id: string }>(
      `insert into framework_map (id, framework_id, from_framework_id, is_copy) values ($1, $2, $3, $4)
       on conflict (framework_id, from_framework_id) do nothing returning id`,
      [newId(), frameworkId, fromFrameworkId, isCopy],
    );
    if (made === undefined) throw new DomainError('record.conflict', { currentVersion: 1 });
    return made.id;
  }

  private insertLinks(mapId: string, links: FrameworkMapLinkView[]): Promise<void> {
    const rows = links.flatMap(({ fromSectionId, toSectionIds }) =>
      (toSectionIds.length === 0 ? [null] : toSectionIds).map((to) => ({
        id: newId(),
        map_id: mapId,
        from_section_id: fromSectionId,
        to_section_id: to,
      })),
    );
    return this.db.insertMany('framework_map_link', rows);
  }
}

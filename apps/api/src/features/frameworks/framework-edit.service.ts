import type { FrameworkState, FrameworkView, SectionContent } from '@lotrinh/contracts';
import { checkOutline } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { FrameworkMapService } from './framework-map.service.js';
import { FrameworkService } from './framework.service.js';

export type OutlineSection = {
  /** Null for a section that was not there before. */
  id: string | null;
  depth: number;
  label: string;
  title: string;
  guidance: string | null;
  isRequired: boolean;
  contents: SectionContent[];
};
export type FrameworkChange = {
  title: string;
  periodStart: number | null;
  periodEnd: number | null;
  sections: OutlineSection[];
};

/** Frameworks of a unit: copied, edited while they are drafts, put in use, retired. Needs `framework.manage` on the unit. */
@Injectable()
export class FrameworkEditService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly frameworks: FrameworkService,
    private readonly maps: FrameworkMapService,
  ) {}

  /** A draft of the unit with the same outline. */
  async copy(actor: Actor, frameworkId: string, unitId: string): Promise<FrameworkView> {
    return this.db.write(actor, async () => {
      const unit = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [unitId]);
      demand(holdsOn(actor, 'framework.manage', unit.path), 'access.forbidden');
      const original = await this.frameworks.get(actor, frameworkId);
      const id = newId();
      await this.db.insert('framework', {
        id,
        unit_id: unitId,
        title: original.title,
        document_number: original.documentNumber,
        issued_on: original.issuedOn,
        issuer: original.issuer,
        period_start: original.periodStart,
        period_end: original.periodEnd,
        created_by: actor.personId,
      });
      const sections = await this.frameworks.sections(actor, frameworkId);
      const copied = await this.insertSections(
        id,
        sections.map((section) => ({ ...section, id: null })),
      );
      const idOf = new Map(sections.map((section, index) => [section.id, copied[index] ?? '']));
      await this.maps.copyTo(actor, frameworkId, id, idOf);
      await this.record(actor, 'framework.copied', id, unitId, { from: frameworkId });
      return this.frameworks.get(actor, id);
    });
  }

  /** Replaces head and outline of a draft as a whole; `record.conflict` where somebody saved meanwhile. */
  async save(actor: Actor, frameworkId: string, lockVersion: number, change: FrameworkChange): Promise<FrameworkView> {
    return this.db.write(actor, async () => {
      const { framework, unitId } = await this.frameworks.managed(actor, frameworkId);
      demand(framework.state === 'DRAFT', 'framework.not_draft');
      const faults = checkOutline(change.sections);
      if (change.title.trim() === '') faults.push({ field: 'title', rule: 'required', params: {} });
      if ((change.periodEnd ?? Infinity) < (change.periodStart ?? -Infinity)) {
        faults.push({ field: 'periodEnd', rule: 'endBeforeStart', params: {} });
      }
      if (faults.length > 0) throw new DomainError('framework.outline_invalid', {}, faults.slice(0, 100));
      await this.db.updateVersioned('framework', frameworkId, lockVersion, {
        title: change.title.normalize('NFC').trim(),
        period_start: change.periodStart,
        period_end: change.periodEnd,
      });
      const kept = await this.db.query<KeptSource>(
        'delete from framework_section where framework_id = $1 returning id, source_file_id, source_start, source_end',
        [frameworkId],
      );
      await this.insertSections(frameworkId, change.sections, kept);
      await this.maps.forgetMissing(frameworkId);
      await this.record(actor, 'framework.changed', frameworkId, unitId, { sections: change.sections.length });
      return this.frameworks.get(actor, frameworkId);
    });
  }

  /** From now on plans may be begun from it, and it changes no more. */
  putInUse(actor: Actor, frameworkId: string, lockVersion: number): Promise<FrameworkView> {
    return this.move(actor, frameworkId, lockVersion, 'DRAFT', 'IN_USE');
  }

  /** No new plan is begun from it; plans that were keep it. */
  retire(actor: Actor, frameworkId: string, lockVersion: number): Promise<FrameworkView> {
    return this.move(actor, frameworkId, lockVersion, 'IN_USE', 'RETIRED');
  }

  private move(
    actor: Actor,
    frameworkId: string,
    lockVersion: number,
    from: FrameworkState,
    to: FrameworkState,
  ): Promise<FrameworkView> {
    return this.db.write(actor, async () => {
      const { framework, unitId } = await this.frameworks.managed(actor, frameworkId);
      demand(framework.state === from, from === 'DRAFT' ? 'framework.not_draft' : 'framework.not_in_use');
      const section = await this.db.find('select 1 from framework_section where framework_id = $1 limit 1', [
        frameworkId,
      ]);
      demand(section !== null, 'framework.empty');
      await this.db.updateVersioned('framework', frameworkId, lockVersion, { state: to });
      await this.record(actor, to === 'IN_USE' ? 'framework.put_in_use' : 'framework.retired', frameworkId, unitId, {});
      return this.frameworks.get(actor, frameworkId);
    });
  }

  /** The ids of the sections as they are stored. */
  private async insertSections(
    frameworkId: string,
    sections: OutlineSection[],
    kept: KeptSource[] = [],
  ): Promise<string[]> {
    const sources = new Map(kept.map((row) => [row.id, row]));
    const rows = sections.map((section, position) => {
      const known = section.id === null ? undefined : sources.get(section.id);
      // One id twice is one section and its copy.
      if (known !== undefined) sources.delete(known.id);
      return {
        id: known?.id ?? newId(),
        framework_id: frameworkId,
        position,
        depth: section.depth,
        label: section.label.normalize('NFC').trim(),
        title: section.title.normalize('NFC').trim(),
        guidance: typedText(section.guidance),
        is_required: section.isRequired,
        contents: section.contents,
        source_file_id: known?.source_file_id ?? null,
        source_start: known?.source_start ?? null,
        source_end: known?.source_end ?? null,
      };
    });
    await this.db.insertMany('framework_section', rows);
    return rows.map(({ id }) => id);
  }

  private record(actor: Actor, action: string, id: string, unitId: string, changes: object): Promise<void> {
    return this.audit.record(actor, { action, entity: 'framework', entityId: id, unitId, changes: { ...changes } });
  }
}

type KeptSource = { id: string; source_file_id: string | null; source_start: number | null; source_end: number | null };

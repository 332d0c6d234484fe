import type { ImportHeader, ImportItemView, ImportState, ImportUnitName, ImportView } from '@lotrinh/contracts';
import type { DocumentNode } from '@lotrinh/reader';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { FrameworkService } from '../frameworks/framework.service.js';
import { PlanContentService } from '../plans/plan-content.service.js';
import { HistoricalRoundService } from '../reports/historical-round.service.js';
import { ImportService } from './import.service.js';
import { ImportUnitNames } from './import-unit-names.service.js';
import { planContent } from './accepted-content.js';
import { namer } from './unit-namer.js';

type Row = {
  state: ImportState;
  unit_id: string;
  agency_id: string;
  header: ImportHeader;
  tree: DocumentNode[];
  amends_version_id: string | null;
  lock_version: number;
};

type Material = { row: Row; view: ImportView; items: ImportItemView[]; names: ImportUnitName[] };

/** Turns a reviewed import into what it is, whole and in one transaction. */
@Injectable()
export class ImportAcceptService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly imports: ImportService,
    private readonly unitNames: ImportUnitNames,
    private readonly plans: PlanContentService,
    private readonly frameworks: FrameworkService,
    private readonly rounds: HistoricalRoundService,
  ) {}

  /** Refuses while an item is undecided: nothing enters a plan that nobody has looked at. */
  async accept(actor: Actor, importId: string, lockVersion: number): Promise<ImportView> {
    return this.db.write(actor, async () => {
      await this.imports.demandUsable(actor, importId);
      const row = await this.db.get<Row>(
        `select i.state, i.unit_id, u.agency_id, i.header, i.tree, i.amends_version_id, i.lock_version
         from import i join unit u on u.id = i.unit_id where i.id = $1 for update of i`,
        [importId],
      );
      demand(row.state !== 'ACCEPTED', 'import.already_accepted');
      demand(row.state === 'REVIEW', 'import.state');
      demand(row.lock_version === lockVersion, 'record.conflict', { currentVersion: row.lock_version });
      const view = await this.imports.get(actor, importId);
      demand(view.decided === view.total, 'import.undecided', { count: view.total - view.decided });
      const material = {
        row,
        view,
        items: await this.taken(actor, importId),
        names: await this.unitNames.list(importId),
      };
      const resultId = await this.make(actor, material);
      await this.db.updateVersioned('import', importId, lockVersion, {
        state: 'ACCEPTED',
        result_id: resultId,
        updated_at: this.clock.now(),
      });
      await this.audit.record(actor, {
        action: 'import.accepted',
        entity: 'import',
        entityId: importId,
        unitId: row.unit_id,
        changes: { outcome: row.header.outcome, resultId },
      });
      return this.imports.get(actor, importId);
    });
  }

  private make(actor: Actor, material: Material): Promise<string> {
    switch (material.row.header.outcome) {
      case 'PLAN':
        return this.makePlan(actor, material);
      case 'REPORT':
        return this.makeRound(actor, material);
      case 'FRAMEWORK':
        return this.makeFramework(actor, material);
    }
  }

  /** With number, date and signer it is a plan already issued; otherwise a draft, which the registry may record. */
  private async makePlan(actor: Actor, { row, view, items, names }: Material): Promise<string> {
    const { header } = row;
    const { planId, versionId } = await this.plans.createPlan(
      actor,
      {
        unitId: row.unit_id,
        agencyId: row.agency_id,
        kind: header.kind,
        title: header.title,
        periodStart: header.periodStart,
        periodEnd: header.periodEnd,
        orientationTo: header.orientationTo,
        origin: header.documentNumber !== null && header.issuedOn !== null ? 'RECORDED' : 'AUTHORED',
        restriction: header.restriction,
        header: {
          documentType: header.documentType,
          issuerId: row.agency_id,
          issuingAuthority: header.issuingAuthority ?? header.issuingAgency,
          place: header.place,
          signerName: header.signerName,
          signerPosition: header.signerPosition,
          signerCapacity: header.signerCapacity,
        },
        files: filesOf(view),
        amendsVersionId: row.amends_version_id,
      },
      planContent(row.tree, view.files, items, names, header.recipients),
    );
    if (header.documentNumber !== null && header.issuedOn !== null && header.signerName !== null) {
      await this.plans.record(actor, versionId, {
        documentNumber: header.documentNumber,
        issuedOn: header.issuedOn,
        unknownReason: null,
      });
    }
    return planId;
  }

  private makeRound(actor: Actor, { row, view, items, names }: Material): Promise<string> {
    const nameOf = namer(names);
    return this.rounds.create(actor, {
      unitId: row.unit_id,
      title: row.header.title,
      documentNumber: row.header.documentNumber,
      issuedOn: row.header.issuedOn,
      issuer: row.header.issuingAgency,
      files: filesOf(view),
      values: items.flatMap(({ fields, source }) =>
        fields.kind === 'VALUE'
          ? [
              {
                section: fields.section,
                indicator: fields.indicator,
                unit: nameOf(fields.unit),
                population: fields.population,
                state: fields.state,
                value: fields.value,
                uom: fields.uom,
                asPrinted: fields.asPrinted,
                source,
              },
            ]
          : [],
      ),
    });
  }

  private makeFramework(actor: Actor, { row, view, items }: Material): Promise<string> {
    return this.frameworks.createDraft(actor, {
      unitId: row.unit_id,
      title: row.header.title,
      documentNumber: row.header.documentNumber,
      issuedOn: row.header.issuedOn,
      issuer: row.header.issuingAgency,
      periodStart: row.header.periodStart,
      periodEnd: row.header.periodEnd,
      files: filesOf(view),
      sections: items.flatMap(({ fields, source }) =>
        fields.kind === 'OUTLINE'
          ? [{ depth: fields.depth, label: fields.label, title: fields.title, guidance: fields.guidance, source }]
          : [],
      ),
    });
  }

  /** Items that a person took, in the order of the document. */
  private async taken(actor: Actor, importId: string): Promise<ImportItemView[]> {
    const kinds = ['BASIS', 'TARGET', 'TASK', 'FUNDING', 'DUTY', 'VALUE', 'OUTLINE'] as const;
    const items: ImportItemView[] = [];
    for (const kind of kinds) items.push(...(await this.imports.items(actor, importId, kind)));
    return items.filter((item) => item.decision === 'ACCEPTED' || item.decision === 'EDITED');
  }
}

const filesOf = (view: ImportView) => view.files.map(({ fileId, role, position }) => ({ fileId, role, position }));

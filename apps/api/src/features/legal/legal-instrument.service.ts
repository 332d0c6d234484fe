import type { FieldError, LegalInstrumentPage, LegalInstrumentValues, LegalInstrumentView } from '@lotrinh/contracts';
import type { LegalInstrument } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsAnywhere } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { instrumentRow, type InstrumentRow, instrumentView } from './legal-instrument.mapper.js';

const related = (kind: 'REPLACES' | 'AMENDS', own: 'newer_id' | 'older_id', other: 'newer_id' | 'older_id') =>
  `(select coalesce(json_agg(json_build_object('id', o.id, 'type', o.type, 'number', o.number) order by o.number), '[]')
    from legal_relation r join legal_instrument o on o.id = r.${other} where r.${own} = i.id and r.kind = '${kind}')`;

const columns = `i.id, i.type, i.number, i.title, i.issued_on, i.issuer, i.in_force_from, i.in_force_until, i.lock_version,
  ${related('REPLACES', 'newer_id', 'older_id')} as replaces, ${related('REPLACES', 'older_id', 'newer_id')} as replaced_by,
  ${related('AMENDS', 'newer_id', 'older_id')} as amends, ${related('AMENDS', 'older_id', 'newer_id')} as amended_by`;

/** "Văn bản pháp luật": the register that the bases of plans are chosen from and held against. Everyone signed in reads it. */
@Injectable()
export class LegalInstrumentService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  /** By words of number, title and issuer, with or without diacritics; the latest issued first. */
  async list(text: string, page: number, size: number): Promise<LegalInstrumentPage> {
    const { limit, offset } = pageWindow(page, size);
    const words = fold(text).split(' ').filter(Boolean).slice(0, 10);
    const rows = await this.db.query<InstrumentRow & { total: number }>(
      `select ${columns}, count(*) over ()::int as total from legal_instrument i
       where not exists (select from unnest($1::text[]) as word where strpos(i.folded, word) = 0)
       order by coalesce(i.issued_on, i.in_force_from) desc nulls last, i.number, i.id limit $2 offset $3`,
      [words, limit, offset],
    );
    return { items: rows.map(instrumentView), total: rows[0]?.total ?? 0, page, size };
  }

  /** The whole register as the check of plans takes it. */
  validity(): Promise<LegalInstrument[]> {
    return this.db.query<LegalInstrument>(
      `select i.number, i.title, i.in_force_from as "from", i.in_force_until as until,
         (select string_agg(n.number, ', ' order by n.number) from legal_relation r join legal_instrument n on n.id = r.newer_id
          where r.older_id = i.id and r.kind = 'REPLACES') as "replacedBy"
       from legal_instrument i`,
    );
  }

  create(actor: Actor, values: LegalInstrumentValues): Promise<LegalInstrumentView> {
    return this.write(actor, values, async (row) => {
      const id = newId();
      await this.db.insert('legal_instrument', { id, ...row });
      await this.relate(id, values);
      await this.record(actor, 'legal.instrument_created', id, values);
      return this.get(id);
    });
  }

  save(actor: Actor, id: string, lockVersion: number, values: LegalInstrumentValues): Promise<LegalInstrumentView> {
    return this.write(actor, values, async (row) => {
      await this.db.updateVersioned('legal_instrument', id, lockVersion, row);
      await this.db.query('delete from legal_relation where newer_id = $1', [id]);
      await this.relate(id, values);
      await this.record(actor, 'legal.instrument_changed', id, values);
      return this.get(id);
    });
  }

  private async write(
    actor: Actor,
    values: LegalInstrumentValues,
    work: (row: Record<string, unknown>) => Promise<LegalInstrumentView>,
  ): Promise<LegalInstrumentView> {
    demand(holdsAnywhere(actor, 'reference.manage'), 'access.forbidden');
    const faults = faultsOf(values);
    if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
    const { inForceFrom, inForceUntil } = values;
    const isReversed = inForceFrom !== null && inForceUntil !== null && inForceUntil <= inForceFrom;
    demand(!isReversed, 'legal.validity_reversed');
    return this.db.write(actor, () => work(instrumentRow(values)));
  }

  /** What is replaced and bears no last day of its own ends on the day when the new one comes into force. */
  private async relate(id: string, { replaces, amends, inForceFrom }: LegalInstrumentValues): Promise<void> {
    const older = [...new Set([...replaces, ...amends])];
    const circular = await this.db.find(
      'select 1 from legal_relation where newer_id = any($1::uuid[]) and older_id = $2 limit 1',
      [older, id],
    );
    demand(circular === null && !older.includes(id), 'legal.relation_circular');
    const relations = (ids: string[], kind: string) =>
      [...new Set(ids)].map((olderId) => ({ newer_id: id, older_id: olderId, kind }));
    await this.db.insertMany('legal_relation', [...relations(replaces, 'REPLACES'), ...relations(amends, 'AMENDS')]);
    if (inForceFrom === null) return;
    await this.db.query(
      `update legal_instrument set in_force_until = $2, lock_version = lock_version + 1
       where id = any($1::uuid[]) and in_force_until is null and (in_force_from is null or in_force_from < $2)`,
      [replaces, inForceFrom],
    );
  }

  private async get(id: string): Promise<LegalInstrumentView> {
    return instrumentView(
      await this.db.get<InstrumentRow>(`select ${columns} from legal_instrument i where i.id = $1`, [id]),
    );
  }

  private record(actor: Actor, action: string, id: string, values: LegalInstrumentValues): Promise<void> {
    return this.audit.record(actor, {
      ...{ action, entity: 'legal_instrument', entityId: id, unitId: null },
      changes: { ...values },
    });
  }
}

const faultsOf = ({ type, number }: LegalInstrumentValues): FieldError[] =>
  Object.entries({ type, number })
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => ({ field, rule: 'isNotEmpty', params: {} }));

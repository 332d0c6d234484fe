import { type PermissionKey, procedureLimits, type SignerView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { bind, within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import type { Decision, Round, SeatPost, Subject } from './procedure.js';

const holdersOfOneSeat = 5;
const writtenTables = ['plan_section', 'plan_target', 'plan_task', 'plan_funding', 'plan_basis', 'plan_duty'];

/** What is stored of procedures, for those who hold `plan.read` on the plan's unit: drafts and opinions are no part of publication. */
@Injectable()
export class ProcedureQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** `record.not_found` outside what the actor may read. */
  async subject(actor: Actor, versionId: string): Promise<Subject> {
    const params: unknown[] = [versionId];
    return this.db.get<Subject>(
      `select v.id, v.state, v.lock_version as "lockVersion", v.document_number as "documentNumber", v.issued_on as "issuedOn",
         v.issuer_id as "issuerId", p.unit_id as "unitId", u.path::text as "unitPath", p.kind as "planKind", a.kind as "agencyKind",
         v.issuer_id = p.agency_id as "isAgencyPlan",
         (v.amends_version_id is null or v.amendment_type = 'REPLACE') as "isRoot",
         coalesce((select max(x.extends_to) from plan_version x where x.plan_id = p.id and x.state = 'ISSUED'), p.period_end) as "periodEnd"
       from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id join unit a on a.id = p.agency_id
       where v.id = $1 and ${within(actor, ['plan.read'], 'p.unit_id', bind(params))}`,
      params,
    );
  }

  /** The newest round of a version, running or over. */
  async round(versionId: string): Promise<Round | null> {
    return this.db.find<Round>(
      `select id, round, code, steps, content_sha256 as "contentSha256", began_at_step as "beganAtStep", at_step as "atStep",
         turn_since as "turnSince", seen_at as "seenAt", resume_at_step as "resumeAtStep",
         started_at as "startedAt"
       from plan_submission where version_id = $1 order by round desc limit 1`,
      [versionId],
    );
  }

  /** Newest first. */
  async decisions(versionId: string): Promise<Decision[]> {
    return this.db.query<Decision>(
      `select id, round, step_key as "stepKey", action, seat, act, person_id as "personId", person_name as "personName",
         post_title as "postTitle", unit_name as "unitName", capacity, opinion, at, decided_on as "decidedOn",
         recorded_by_name as "recordedBy", page_file_id as "pageFileId"
       from plan_decision where version_id = $1 order by at desc, id desc limit $2`,
      [versionId, procedureLimits.decisionsShown],
    );
  }

  /** Whether the actor ever wrote in the version, by their own trail. */
  async hasWritten(actor: Actor, versionId: string): Promise<boolean> {
    const written = await this.db.find(
      `select 1 from audit_event where entity = 'plan_version' and entity_id = $1 and actor_id = $2
         and action like 'plan.%' and action <> 'plan.exported' limit 1`,
      [versionId, actor.personId],
    );
    return written !== null;
  }

  /** Names of those who hold each of the keys on the unit today, a few of each. */
  async holders(keys: readonly PermissionKey[], unitPath: string): Promise<Map<PermissionKey, string[]>> {
    const rows = await this.db.query<{ permission: PermissionKey; names: string[] }>(
      `select rp.permission, (array_agg(distinct pe.name order by pe.name))[1:${holdersOfOneSeat}] as names
       ${seatSql} where rp.permission = any ($1) and $2::ltree <@ g.path group by rp.permission`,
      [keys, unitPath, this.clock.today()],
    );
    return new Map(rows.map(({ permission, names }) => [permission, names]));
  }

  /** Who holds the key on the unit today, except the one who asks: nobody records a decision of their own from paper. */
  async signers(actor: Actor, key: PermissionKey, unitPath: string): Promise<Pick<SignerView, 'id' | 'name'>[]> {
    return this.db.query<Pick<SignerView, 'id' | 'name'>>(
      `select distinct pe.id, pe.name ${seatSql} where rp.permission = $1 and $2::ltree <@ g.path and pe.id <> $4 order by pe.name limit 50`,
      [key, unitPath, this.clock.today(), actor.personId],
    );
  }

  /** Whether the person began the plan or wrote a row of the version; of others the actor sees no trail. */
  async hasWrittenRows(personId: string, versionId: string): Promise<boolean> {
    const wrote = writtenTables.map((table) => `select 1 from ${table} where version_id = $1 and updated_by = $2`);
    const begun = 'select 1 from plan_version v join plan p on p.id = v.plan_id where v.id = $1 and p.created_by = $2';
    return (await this.db.find(`${[...wrote, begun].join(' union all ')} limit 1`, [versionId, personId])) !== null;
  }

  /** A page that the actor stored and that belongs to no decision yet. */
  async isFreshPage(actor: Actor, fileId: string): Promise<boolean> {
    const page = await this.db.find(
      `select 1 from stored_file f where f.id = $1 and f.uploaded_by = $2 and f.purged_at is null
         and not exists (select from plan_decision d where d.page_file_id = f.id)`,
      [fileId, actor.personId],
    );
    return page !== null;
  }

  /** The post by which the person holds the key on the unit; without one the name alone. */
  async seatPost(personId: string, key: PermissionKey, unitPath: string): Promise<SeatPost> {
    const post = await this.db.find<SeatPost>(
      `select pe.name as "personName", po.title as "postTitle", uv.name as "unitName"
       ${seatSql} join unit_version uv on uv.unit_id = po.unit_id and uv.valid_from <= $3::date and (uv.valid_to is null or uv.valid_to > $3::date)
       where rp.permission = $1 and $2::ltree <@ g.path and pe.id = $4 order by po.valid_from, po.id limit 1`,
      [key, unitPath, this.clock.today(), personId],
    );
    if (post !== null) return post;
    return { personName: await this.nameOf(personId), postTitle: null, unitName: null };
  }

  async nameOf(personId: string): Promise<string> {
    return (await this.db.get<{ name: string }>('select name from person where id = $1', [personId])).name;
  }
}

/** People with the posts and grants that are valid on day `$3`. */
const seatSql = `
  from person pe
  join holding h on h.person_id = pe.id and h.valid_from <= $3::date and (h.valid_to is null or h.valid_to > $3::date)
  join post po on po.id = h.post_id and po.valid_from <= $3::date and (po.valid_to is null or po.valid_to > $3::date)
  join (select pg.post_id, pg.role_id, gu.path from post_grant pg join unit gu on gu.id = pg.unit_id
    where pg.valid_from <= $3::date and (pg.valid_to is null or pg.valid_to > $3::date)) g on g.post_id = po.id
  join role_permission rp on rp.role_id = g.role_id`;

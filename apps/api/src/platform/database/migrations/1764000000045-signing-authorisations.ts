import type { MigrationInterface, QueryRunner } from 'typeorm';

const holds = (...keys: string[]) =>
  `plan_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (${keys
    .map((key) => `app_paths('${key}')`)
    .join(' || ')}))`;
const authorised = holds('plan.sign_authorised');
const ofAuthorised = `version_id in (select id from plan_version where ${authorised})`;
const within = (...keys: string[]) =>
  `unit_id in (select id from unit where path <@ any (${keys.map((key) => `app_paths('${key}')`).join(' || ')}))`;
const own = 'post_id in (select post_id from holding where person_id = app_person())';

const signers = ['plan.number', 'plan.decide', 'plan.decide_head', 'plan.prepare'];
const signedBy = (...keys: string[]) => `
  create policy plan_version_signed on plan_version as restrictive for update using (true)
    with check (app_is_system() or state <> 'SIGNED' or ${holds(...keys)});`;

/**
 * Authorisations to sign (TUQ.): by a document, for a time, for some seats and kinds of plans. They never change but by being taken
 * back. Whoever acts by one holds the key `plan.sign_authorised`, which no role gives.
 */
export class SigningAuthorisations1764000000045 implements MigrationInterface {
  name = 'SigningAuthorisations1764000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signing_authorisation (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        grantor_post_id uuid not null references post (id),
        grantor_title text not null,
        grantor_name text,
        post_id uuid not null references post (id),
        capacity text not null,
        seats text[] not null check (seats <@ array['DEPUTY', 'HEAD'] and cardinality(seats) > 0),
        plan_kinds text[] not null check (cardinality(plan_kinds) > 0),
        limits text not null check (limits is nfc normalized and length(limits) between 1 and 2000),
        document_number text not null check (document_number is nfc normalized and length(document_number) between 1 and 100),
        document_on date not null,
        valid_from date not null,
        last_on date not null,
        recorded_by uuid not null references person (id),
        recorded_by_name text not null,
        recorded_at timestamptz not null,
        ended_at timestamptz,
        ended_by_name text,
        end_reason text check (end_reason is nfc normalized and length(end_reason) between 1 and 1000),
        lock_version integer not null default 1,
        check (grantor_post_id <> post_id),
        check (document_on <= valid_from and valid_from <= last_on),
        check (num_nulls(ended_at, ended_by_name, end_reason) in (0, 3))
      );
      create index signing_authorisation_unit_idx on signing_authorisation (unit_id);
      create index signing_authorisation_post_idx on signing_authorisation (post_id);
      alter table signing_authorisation enable row level security;
      alter table signing_authorisation force row level security;
      create policy signing_authorisation_read on signing_authorisation for select
        using (app_is_system() or ${own} or ${within('plan.read', 'plan.decide_head', 'account.manage')});
      create policy signing_authorisation_insert on signing_authorisation for insert
        with check (recorded_by = app_person() and not (${own}) and ${within('plan.decide_head', 'account.manage')});
      create policy signing_authorisation_end on signing_authorisation for update
        using (app_is_system() or ${within('plan.decide_head', 'account.manage')});
      revoke delete, truncate on signing_authorisation from app;
      create function refuse_authorisation_change() returns trigger language plpgsql as $$
        declare ending constant text[] := array['ended_at', 'ended_by_name', 'end_reason', 'lock_version'];
        begin
          if old.ended_at is not null or to_jsonb(new) - ending <> to_jsonb(old) - ending then
            raise exception 'an authorisation does not change' using errcode = '23514', constraint = 'signing_authorisation_frozen';
          end if;
          return new;
        end $$;
      create trigger signing_authorisation_frozen before update on signing_authorisation
        for each row execute function refuse_authorisation_change();

      alter table plan_decision add authorisation_id uuid references signing_authorisation (id);
      create policy plan_decision_authorised on plan_decision for insert with check (person_id = app_person() and act = 'SIGN'
        and authorisation_id in (select id from signing_authorisation where ${own}) and ${ofAuthorised});
      create policy plan_submission_authorised on plan_submission for update using (${ofAuthorised}) with check (${ofAuthorised});
      create policy plan_version_authorised on plan_version for update
        using (state = 'SUBMITTED' and ${authorised})
        with check (state in ('SUBMITTED', 'SIGNED', 'REVISING', 'RETURNED') and ${authorised});
      drop policy plan_version_signed on plan_version;
      ${signedBy(...signers, 'plan.sign_authorised')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy plan_version_signed on plan_version;
      ${signedBy(...signers)}
      drop policy plan_version_authorised on plan_version;
      drop policy plan_submission_authorised on plan_submission;
      drop policy plan_decision_authorised on plan_decision;
      alter table plan_decision drop authorisation_id;
      drop table signing_authorisation;
      drop function refuse_authorisation_change;
    `);
  }
}

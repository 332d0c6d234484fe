import type { MigrationInterface, QueryRunner } from 'typeorm';

const itemTables = [
  'plan_section',
  'plan_target',
  'plan_task',
  'plan_funding',
  'plan_basis',
  'plan_duty',
  'plan_task_unit',
  'plan_recipient',
] as const;

/** Paths on which the plan of this version is within reach of one of the keys. */
const holds = (...keys: string[]) =>
  `plan_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (${keys
    .map((key) => `app_paths('${key}')`)
    .join(' || ')}))`;
const versionHolds = (...keys: string[]) => `version_id in (select id from plan_version where ${holds(...keys)})`;

const signing = ['plan.decide', 'plan.decide_head'];
const steps = ['plan.confirm', 'plan.initial', 'plan.appraise', 'plan.check_form', ...signing];

/** The way of a version from its drafter to its release: rounds, decisions, and content that stands still meanwhile. */
export class Procedures1764000000008 implements MigrationInterface {
  name = 'Procedures1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_submission (
        id uuid primary key,
        version_id uuid not null references plan_version (id) on delete cascade,
        round integer not null check (round >= 1),
        code text not null check (code in ('MINISTRY', 'PROVINCE', 'UNIT')),
        -- The procedure as it was when the round began.
        steps jsonb not null,
        content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
        began_at_step text not null,
        at_step text,
        turn_since timestamptz not null,
        seen_at timestamptz,
        resume_at_step text,
        started_by uuid not null references person (id),
        started_at timestamptz not null,
        ended_at timestamptz,
        unique (version_id, round)
      );
      alter table plan_submission enable row level security;
      alter table plan_submission force row level security;
      create policy plan_submission_read on plan_submission for select using (app_is_system() or ${versionHolds('plan.read')});
      create policy plan_submission_insert on plan_submission for insert
        with check (app_is_system() or (started_by = app_person() and ${versionHolds('plan.write')}));
      create policy plan_submission_update on plan_submission for update
        using (app_is_system() or ${versionHolds('plan.write', 'plan.number', ...steps)})
        with check (app_is_system() or ${versionHolds('plan.write', 'plan.number', ...steps)});

      -- What was decided, by whom and in what capacity, in the words of that day; kept as it was written.
      create table plan_decision (
        id uuid primary key,
        version_id uuid not null references plan_version (id),
        round integer not null check (round >= 0),
        step_key text,
        action text not null check (action in ('SEND_TO_UNIT_HEAD', 'SUBMIT', 'RECALL', 'WITHDRAW', 'AGREE', 'AGREE_WITH_CHANGES', 'RETURN',
          'REFER', 'FIND_READY', 'FIND_READY_ONCE_COMPLETED', 'FIND_NOT_READY', 'SIGN', 'REFUSE_FORM', 'ASSIGN_NUMBER', 'RELEASE')),
        seat text not null check (seat in ('DRAFTER', 'UNIT_HEAD', 'COORDINATING_UNIT', 'APPRAISER', 'OFFICE', 'DEPUTY', 'HEAD', 'REGISTRY')),
        act text check (act in ('CONFIRM_CONTENT', 'INITIAL', 'APPRAISE', 'CHECK_FORM', 'SIGN')),
        person_id uuid not null references person (id),
        person_name text not null,
        post_title text,
        unit_name text,
        capacity text,
        opinion text check (length(opinion) between 1 and 4000),
        at timestamptz not null,
        check ((step_key is null) = (act is null))
      );
      create index plan_decision_version_idx on plan_decision (version_id, at);
      alter table plan_decision enable row level security;
      alter table plan_decision force row level security;
      create policy plan_decision_read on plan_decision for select using (app_is_system() or ${versionHolds('plan.read')});
      create policy plan_decision_insert on plan_decision for insert with check (app_is_system() or (person_id = app_person() and (
        (seat = 'DRAFTER' and ${versionHolds('plan.write')})
        or (seat = 'REGISTRY' and ${versionHolds('plan.number')})
        or (step_key is not null and ${versionHolds(...steps)}))));
      revoke update, delete, truncate on plan_decision from app;

      -- Whoever holds the step may move the version on, and only from there to where that step leads.
      create policy plan_version_step on plan_version for update
        using ((state = 'UNIT_CHECK' and ${holds('plan.confirm')})
          or (state = 'APPRAISING' and ${holds('plan.appraise')})
          or (state = 'SUBMITTED' and ${holds('plan.initial', 'plan.check_form', ...signing)})
          or (state = 'SIGNED' and ${holds('plan.number')}))
        with check ((state in ('UNIT_CHECK', 'APPRAISING', 'RETURNED') and ${holds('plan.confirm')})
          or (state in ('APPRAISED', 'REVISING', 'RETURNED') and ${holds('plan.appraise')})
          or (state in ('SUBMITTED', 'RETURNED') and ${holds('plan.initial', 'plan.check_form')})
          or (state in ('SUBMITTED', 'SIGNED', 'REVISING', 'RETURNED') and ${holds(...signing)})
          or (state in ('SIGNED', 'ISSUED', 'RETURNED') and ${holds('plan.number')}));
      -- Writing a plan never signs it.
      create policy plan_version_signed on plan_version as restrictive for update using (true)
        with check (app_is_system() or state <> 'SIGNED' or ${holds('plan.number', ...signing)});
      create policy audience_release on audience for insert with check (
        owner_unit_id in (select id from unit where path <@ any (app_paths('plan.number'))));

      -- What was sent stands still until it comes back: the next person decides on what the last one saw.
      create function refuse_held_change() returns trigger language plpgsql as $$
        declare target_state text;
        begin
          select state into target_state from plan_version where id = coalesce(new.version_id, old.version_id);
          if target_state in ('UNIT_CHECK', 'APPRAISING', 'APPRAISED', 'SUBMITTED', 'SIGNED', 'WITHDRAWN') then
            raise exception 'a version in its procedure stands still' using errcode = '23514', constraint = 'plan_version_held';
          end if;
          return coalesce(new, old);
        end $$;
      create function refuse_held_version_change() returns trigger language plpgsql as $$
        declare moving constant text[] := array['state', 'document_number', 'folded_number', 'issued_on', 'issued_year', 'signer_name',
          'signer_position', 'signer_capacity', 'content', 'content_sha256', 'updated_at', 'updated_by', 'lock_version'];
        begin
          if old.state in ('UNIT_CHECK', 'APPRAISING', 'APPRAISED', 'SUBMITTED', 'SIGNED', 'WITHDRAWN')
            and to_jsonb(new) - moving <> to_jsonb(old) - moving then
            raise exception 'a version in its procedure stands still' using errcode = '23514', constraint = 'plan_version_held';
          end if;
          return new;
        end $$;
      create trigger plan_version_held before update on plan_version for each row execute function refuse_held_version_change();
      ${itemTables
        .map(
          (table) =>
            `create trigger ${table}_held before insert or update or delete on ${table} for each row execute function refuse_held_change();`,
        )
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${itemTables.map((table) => `drop trigger ${table}_held on ${table};`).join('\n')}
      drop trigger plan_version_held on plan_version;
      drop function refuse_held_version_change();
      drop function refuse_held_change();
      drop policy audience_release on audience;
      drop policy plan_version_signed on plan_version;
      drop policy plan_version_step on plan_version;
      drop table plan_decision, plan_submission;
    `);
  }
}

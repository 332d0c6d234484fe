import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions whose plan is within reach of the key. */
const versionHolds = (key: string) => `version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id
  join unit u on u.id = p.unit_id where u.path <@ any (app_paths('${key}')))`;
const heldBy = (key: string) => `consultation_id in (select id from consultation where ${versionHolds(key)})`;
const own = `unit_id in (select id from unit where app_units() <@ path)`;
const ownOpen = `(${own} and consultation_id in (select id from consultation where closed_at is null))`;

const actions = `'SEND_TO_UNIT_HEAD', 'SUBMIT', 'WITHDRAW', 'RECALL', 'AGREE', 'AGREE_WITH_CHANGES', 'RETURN', 'REFER', 'FIND_READY',
  'FIND_READY_ONCE_COMPLETED', 'FIND_NOT_READY', 'SIGN', 'REFUSE_FORM', 'ASSIGN_NUMBER', 'RELEASE', 'CONFIRM_PAPER'`;
const mayBe = (list: string) => `
  alter table plan_decision drop constraint plan_decision_action_check,
    add constraint plan_decision_action_check check (action in (${list}));`;

/** In these states the content of a version stands still. */
const held = `'UNIT_CHECK', 'APPRAISING', 'APPRAISED', 'SUBMITTED', 'SIGNED', 'WITHDRAWN'`;
const heldIn = (states: string) => `
  create or replace function refuse_held_change() returns trigger language plpgsql as $$
    declare target_state text;
    begin
      select state into target_state from plan_version where id = coalesce(new.version_id, old.version_id);
      if target_state in (${states}) then
        raise exception 'a version in its procedure stands still' using errcode = '23514', constraint = 'plan_version_held';
      end if;
      return coalesce(new, old);
    end $$;`;

/**
 * Units asked for their opinions on a draft, what they said, and what the drafting unit did with it. A unit reads its own row while
 * it is asked; those who read drafts of the plan read all.
 */
export class Consultations1764000000041 implements MigrationInterface {
  name = 'Consultations1764000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation (
        id uuid primary key,
        version_id uuid not null references plan_version (id) on delete cascade,
        n integer not null check (n >= 1),
        request text check (request is nfc normalized and length(request) between 1 and 2000),
        due_on date not null,
        asked_by uuid not null references person (id),
        asked_by_name text not null,
        asked_at timestamptz not null,
        closed_at timestamptz,
        unique (version_id, n)
      );
      -- One at a time.
      create unique index consultation_open_key on consultation (version_id) where closed_at is null;
      create table consultation_unit (
        id uuid primary key,
        consultation_id uuid not null references consultation (id) on delete cascade,
        unit_id uuid not null references unit (id),
        unit_name text not null,
        position integer not null,
        verdict text check (verdict in ('AGREE', 'REMARKS')),
        person_id uuid references person (id),
        person_name text,
        post_title text,
        given_at timestamptz,
        lock_version integer not null default 1,
        unique (consultation_id, unit_id),
        check (num_nulls(verdict, person_id, person_name, given_at) in (0, 4))
      );
      create table consultation_remark (
        id uuid primary key,
        consultation_unit_id uuid not null references consultation_unit (id) on delete cascade,
        position integer not null,
        about text check (about is nfc normalized and length(about) between 1 and 300),
        body text not null check (body is nfc normalized and length(body) between 1 and 4000),
        answer text check (answer in ('ACCEPTED', 'EXPLAINED')),
        answer_text text check (answer_text is nfc normalized and length(answer_text) between 1 and 4000),
        answered_by uuid references person (id),
        answered_by_name text,
        answered_at timestamptz,
        lock_version integer not null default 1,
        check (num_nulls(answer, answer_text, answered_by, answered_by_name, answered_at) in (0, 5))
      );
      create index consultation_remark_idx on consultation_remark (consultation_unit_id, position);

      alter table consultation enable row level security;
      alter table consultation force row level security;
      create policy consultation_read on consultation for select using (app_is_system() or ${versionHolds('plan.read')}
        or (closed_at is null and version_id in
          (select id from plan_version where plan_id in (select app_audience_records(array['INVITED'])))));
      create policy consultation_insert on consultation for insert
        with check (asked_by = app_person() and ${versionHolds('plan.write')});
      create policy consultation_update on consultation for update using (${versionHolds('plan.write')});
      alter table consultation_unit enable row level security;
      alter table consultation_unit force row level security;
      create policy consultation_unit_read on consultation_unit for select
        using (app_is_system() or ${heldBy('plan.read')} or ${ownOpen});
      create policy consultation_unit_insert on consultation_unit for insert with check (${heldBy('plan.write')});
      create policy consultation_unit_update on consultation_unit for update
        using (${ownOpen}) with check (${ownOpen} and person_id = app_person());
      alter table consultation_remark enable row level security;
      alter table consultation_remark force row level security;
      create policy consultation_remark_read on consultation_remark for select
        using (consultation_unit_id in (select id from consultation_unit));
      create policy consultation_remark_insert on consultation_remark for insert
        with check (answer is null and consultation_unit_id in (select id from consultation_unit where ${ownOpen}));
      create policy consultation_remark_delete on consultation_remark for delete
        using (answer is null and consultation_unit_id in (select id from consultation_unit where ${ownOpen}));
      create policy consultation_remark_answer on consultation_remark for update
        using (consultation_unit_id in (select id from consultation_unit where ${heldBy('plan.write')}))
        with check (answered_by = app_person());
      ${mayBe(`${actions}, 'ASK_OPINIONS', 'CLOSE_OPINIONS'`)}
      ${heldIn(`${held}, 'CONSULTING'`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from plan_decision where action in ('ASK_OPINIONS', 'CLOSE_OPINIONS');
      ${mayBe(actions)}
      ${heldIn(held)}
      drop table consultation_remark, consultation_unit, consultation;
    `);
  }
}

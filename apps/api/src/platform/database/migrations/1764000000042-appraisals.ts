import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions whose plan is within reach of the key. */
const versionHolds = (key: string) => `version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id
  join unit u on u.id = p.unit_id where u.path <@ any (app_paths('${key}')))`;
const inDraft = `appraisal_id in (select id from appraisal where sent_at is null and ${versionHolds('plan.appraise')})`;
const sentTo = (key: string) =>
  `appraisal_id in (select id from appraisal where sent_at is not null and ${versionHolds(key)})`;

/**
 * The appraisal of a version in one round: checklist, opinion, conclusion, conditions and what the drafter did about them. As a draft
 * it is the appraiser's alone; once sent it is read by those who read drafts of the plan, and only the answers are still written.
 */
export class Appraisals1764000000042 implements MigrationInterface {
  name = 'Appraisals1764000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appraisal (
        id uuid primary key,
        version_id uuid not null references plan_version (id) on delete cascade,
        round integer not null check (round >= 1),
        kind text not null check (kind in ('PRELIMINARY', 'FULL', 'ESTIMATE')),
        asked_at timestamptz not null,
        working_days integer not null check (working_days >= 0),
        opinion text check (opinion is nfc normalized and length(opinion) between 1 and 4000),
        result text check (result in ('FIND_READY', 'FIND_READY_ONCE_COMPLETED', 'FIND_NOT_READY')),
        document_number text check (document_number is nfc normalized and length(document_number) between 1 and 100),
        document_date date,
        begun_by uuid not null references person (id),
        sent_by uuid references person (id),
        person_name text,
        post_title text,
        unit_name text,
        sent_at timestamptz,
        lock_version integer not null default 1,
        unique (version_id, round),
        check (num_nulls(sent_by, person_name, sent_at) in (0, 3)),
        check (sent_at is null or num_nulls(opinion, result) = 0)
      );
      create table appraisal_point (
        appraisal_id uuid not null references appraisal (id) on delete cascade,
        position integer not null,
        key text not null,
        words text not null,
        answer text check (answer in ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
        note text check (note is nfc normalized and length(note) between 1 and 1000),
        primary key (appraisal_id, key)
      );
      create table appraisal_condition (
        id uuid primary key,
        appraisal_id uuid not null references appraisal (id) on delete cascade,
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
      create index appraisal_condition_idx on appraisal_condition (appraisal_id, position);

      alter table appraisal enable row level security;
      alter table appraisal force row level security;
      create policy appraisal_read on appraisal for select using (app_is_system() or ${versionHolds('plan.appraise')}
        or (sent_at is not null and ${versionHolds('plan.read')}));
      create policy appraisal_insert on appraisal for insert
        with check (sent_at is null and begun_by = app_person() and ${versionHolds('plan.appraise')});
      create policy appraisal_update on appraisal for update using (sent_at is null and ${versionHolds('plan.appraise')})
        with check (sent_at is null or sent_by = app_person());
      alter table appraisal_point enable row level security;
      alter table appraisal_point force row level security;
      create policy appraisal_point_read on appraisal_point for select using (appraisal_id in (select id from appraisal));
      create policy appraisal_point_insert on appraisal_point for insert with check (${inDraft});
      create policy appraisal_point_delete on appraisal_point for delete using (${inDraft});
      alter table appraisal_condition enable row level security;
      alter table appraisal_condition force row level security;
      create policy appraisal_condition_read on appraisal_condition for select
        using (appraisal_id in (select id from appraisal));
      create policy appraisal_condition_insert on appraisal_condition for insert with check (answer is null and ${inDraft});
      create policy appraisal_condition_delete on appraisal_condition for delete using (${inDraft});
      create policy appraisal_condition_answer on appraisal_condition for update using (${sentTo('plan.write')})
        with check (answered_by = app_person());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table appraisal_condition, appraisal_point, appraisal');
  }
}

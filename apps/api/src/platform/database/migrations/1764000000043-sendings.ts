import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions whose plan is within reach of the key. */
const versionHolds = (key: string) => `version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id
  join unit u on u.id = p.unit_id where u.path <@ any (app_paths('${key}')))`;

/** Duties to send an issued plan: begun by its release, ended by what the registry records. */
export class Sendings1764000000043 implements MigrationInterface {
  name = 'Sendings1764000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_sending (
        id uuid primary key,
        version_id uuid not null unique references plan_version (id) on delete cascade,
        recipient text not null check (recipient in ('SCIENCE_MINISTRY')),
        -- The term as it was on the day of issue.
        working_days integer not null check (working_days between 1 and 60),
        since date not null,
        outcome text check (outcome in ('SENT', 'NOT_REQUIRED')),
        way text check (way in ('EXCHANGE', 'PAPER')),
        document_number text check (document_number is nfc normalized and length(document_number) between 1 and 100),
        sent_on date check (sent_on >= since),
        reason text check (reason is nfc normalized and length(reason) between 1 and 1000),
        recorded_by uuid references person (id),
        recorded_by_name text,
        recorded_at timestamptz,
        lock_version integer not null default 1,
        check (num_nulls(outcome, recorded_by, recorded_by_name, recorded_at) in (0, 4)),
        check (num_nonnulls(way, document_number, sent_on) = case outcome when 'SENT' then 3 else 0 end),
        check ((reason is not null) = (outcome is not distinct from 'NOT_REQUIRED'))
      );
      create index plan_sending_open_idx on plan_sending (version_id) where outcome is null;
      alter table plan_sending enable row level security;
      alter table plan_sending force row level security;
      create policy plan_sending_read on plan_sending for select using (app_is_system() or ${versionHolds('plan.read')});
      create policy plan_sending_insert on plan_sending for insert
        with check (outcome is null and ${versionHolds('plan.number')});
      create policy plan_sending_update on plan_sending for update
        using (${versionHolds('plan.number')}) with check (recorded_by = app_person());
      -- The duty itself never changes.
      revoke update, delete, truncate on plan_sending from app;
      grant update (outcome, way, document_number, sent_on, reason, recorded_by, recorded_by_name, recorded_at, lock_version)
        on plan_sending to app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_sending');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rule set a plan is checked by, and the reasons why a finding stays as it is. */
export class Checks1764000000010 implements MigrationInterface {
  name = 'Checks1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A plan keeps the set it began with; the default moves on with a later migration.
      alter table plan add column rule_set text not null default '2026-11' check (rule_set in ('2026-11'));

      create table plan_finding_reason (
        version_id uuid not null references plan_version (id) on delete cascade,
        fingerprint text not null check (fingerprint ~ '^[0-9a-f]{16}$'),
        rule text not null,
        reason text not null check (reason is nfc normalized and length(reason) between 1 and 1000),
        given_by uuid not null references person (id),
        given_at timestamptz not null,
        primary key (version_id, fingerprint)
      );
      create trigger plan_finding_reason_frozen before insert or update or delete on plan_finding_reason
        for each row execute function refuse_issued_change();
      alter table plan_finding_reason enable row level security;
      alter table plan_finding_reason force row level security;
      create policy plan_finding_reason_read on plan_finding_reason for select using (version_id in (select id from plan_version));
      create policy plan_finding_reason_write on plan_finding_reason
        using (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write'))))
        with check (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write'))));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_finding_reason; alter table plan drop column rule_set');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans under a plan and after one another; rows that come from a row above; what was left out and why. */
export class PlanFamilies1764000000019 implements MigrationInterface {
  name = 'PlanFamilies1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plan
        add column parent_plan_id uuid references plan (id),
        add column predecessor_plan_id uuid references plan (id);
      -- One plan of a year for each unit under a plan.
      create unique index plan_derived_key on plan (parent_plan_id, unit_id, period_start) where parent_plan_id is not null;
      alter table plan_target add column ancestor_item_id uuid;
      alter table plan_task add column ancestor_item_id uuid, add column continues boolean not null default false;
      alter table plan_funding add column ancestor_item_id uuid;

      create table plan_omission (
        id uuid primary key,
        version_id uuid not null references plan_version (id) on delete cascade,
        position integer not null,
        kind text not null check (kind in ('TARGET', 'TASK', 'FUNDING')),
        ancestor_item_id uuid not null,
        label text not null,
        reason text not null check (length(reason) between 1 and 1000),
        unique (version_id, ancestor_item_id)
      );
      alter table plan_omission enable row level security;
      alter table plan_omission force row level security;
      create policy plan_omission_read on plan_omission for select using (version_id in (select id from plan_version));
      create policy plan_omission_write on plan_omission
        using (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))))
        with check (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))));
      create trigger plan_omission_frozen before insert or update or delete on plan_omission
        for each row execute function refuse_issued_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table plan_omission;
      alter table plan_funding drop column ancestor_item_id;
      alter table plan_task drop column ancestor_item_id, drop column continues;
      alter table plan_target drop column ancestor_item_id;
      alter table plan drop column parent_plan_id, drop column predecessor_plan_id;
    `);
  }
}

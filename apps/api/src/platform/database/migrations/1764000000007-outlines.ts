import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit in this column lies at or below one of the paths. */
const kept = (column: string, paths: string) => `${column} in (select id from unit where path <@ any (${paths}))`;

/**
 * Frameworks as data (R40, R41): shipped ones, which belong to no unit and change for nobody; what a section must hold; which
 * framework a plan was begun from. A framework in use is read by the units below the one that keeps it.
 */
export class Outlines1764000000007 implements MigrationInterface {
  name = 'Outlines1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table framework
        add code text unique,
        alter column unit_id drop not null,
        alter column created_by drop not null,
        add constraint framework_kept_check check ((code is null) = (unit_id is not null) and (unit_id is null) = (created_by is null)),
        add constraint framework_period_check check (period_end >= period_start);
      alter table framework_section
        add is_required boolean not null default false,
        add contents text[] not null default '{}'
          check (contents <@ array['NARRATIVE', 'TARGETS', 'TASKS', 'FUNDING', 'BASES', 'DUTIES']);
      alter table plan_version add framework_id uuid references framework (id);
      alter table plan_section add framework_section_id uuid references framework_section (id);
      create index plan_version_framework_idx on plan_version (framework_id);
      create index plan_section_framework_section_idx on plan_section (framework_section_id);

      drop policy framework_read on framework;
      drop policy framework_write on framework;
      create policy framework_read on framework for select
        using (app_is_system() or unit_id is null
          or unit_id in (select id from unit where path <@ any (app_paths('plan.read') || app_paths('import.use') || app_paths('framework.manage')))
          or state = 'IN_USE' and unit_id in (select id from unit where path @> any (app_paths('plan.read'))));
      create policy framework_insert on framework for insert with check (app_is_system() or ${kept('unit_id', "app_paths('import.use') || app_paths('framework.manage')")});
      create policy framework_change on framework
        using (app_is_system() or ${kept('unit_id', "app_paths('framework.manage')")})
        with check (app_is_system() or ${kept('unit_id', "app_paths('framework.manage')")});
      drop policy framework_section_access on framework_section;
      create policy framework_section_read on framework_section for select using (framework_id in (select id from framework));
      create policy framework_section_insert on framework_section for insert with check (framework_id in (select f.id from framework f
        where app_is_system() or ${kept('f.unit_id', "app_paths('import.use') || app_paths('framework.manage')")}));
      create policy framework_section_change on framework_section
        using (framework_id in (select f.id from framework f where app_is_system() or ${kept('f.unit_id', "app_paths('framework.manage')")}));

      -- What plans were begun from stays what it was.
      create function refuse_used_outline_change() returns trigger language plpgsql as $$
        begin
          if exists (select from framework where id = coalesce(new.framework_id, old.framework_id) and state <> 'DRAFT') then
            raise exception 'the outline of a framework in use does not change' using errcode = '23514', constraint = 'framework_in_use';
          end if;
          return coalesce(new, old);
        end $$;
      create trigger framework_section_frozen before insert or update or delete on framework_section
        for each row execute function refuse_used_outline_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger framework_section_frozen on framework_section;
      drop function refuse_used_outline_change();
      drop policy framework_section_change on framework_section;
      drop policy framework_section_insert on framework_section;
      drop policy framework_section_read on framework_section;
      create policy framework_section_access on framework_section
        using (framework_id in (select id from framework)) with check (framework_id in (select id from framework));
      drop policy framework_change on framework;
      drop policy framework_insert on framework;
      drop policy framework_read on framework;
      alter table plan_section drop column framework_section_id;
      alter table plan_version drop column framework_id;
      alter table framework_section drop column contents, drop column is_required;
      delete from framework where unit_id is null;
      alter table framework drop constraint framework_period_check, drop constraint framework_kept_check,
        alter column created_by set not null, alter column unit_id set not null, drop column code;
      create policy framework_read on framework for select
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('plan.read') || app_paths('import.use'))));
      create policy framework_write on framework
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('import.use'))))
        with check (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('import.use'))));
    `);
  }
}

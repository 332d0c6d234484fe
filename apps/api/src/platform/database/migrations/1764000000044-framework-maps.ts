import type { MigrationInterface, QueryRunner } from 'typeorm';

const managed = `framework_id in (select f.id from framework f where app_is_system()
  or f.unit_id in (select id from unit where path <@ any (app_paths('framework.manage'))))`;
const read = (states: string) => `create policy framework_read on framework for select
  using (app_is_system() or unit_id is null
    or unit_id in (select id from unit where path <@ any (app_paths('plan.read') || app_paths('import.use') || app_paths('framework.manage')))
    or ${states} and unit_id in (select id from unit where path @> any (app_paths('plan.read'))));`;

/**
 * Maps from an earlier outline to a later one. A link without a later section says that the earlier one has no place any more; an
 * earlier section without a link is one of which nobody has said anything. A retired framework stays readable below its unit, since
 * plans there were begun from it.
 */
export class FrameworkMaps1764000000044 implements MigrationInterface {
  name = 'FrameworkMaps1764000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table framework_map (
        id uuid primary key,
        framework_id uuid not null references framework (id),
        from_framework_id uuid not null references framework (id),
        is_copy boolean not null default false,
        lock_version integer not null default 1,
        unique (framework_id, from_framework_id),
        check (framework_id <> from_framework_id)
      );
      create index framework_map_from_idx on framework_map (from_framework_id);
      -- Saving a draft writes its sections anew under the ids they had, so the later end is looked at when all is written.
      create table framework_map_link (
        id uuid primary key,
        map_id uuid not null references framework_map (id) on delete cascade,
        from_section_id uuid not null references framework_section (id),
        to_section_id uuid references framework_section (id) deferrable initially deferred,
        unique nulls not distinct (map_id, from_section_id, to_section_id)
      );
      create index framework_map_link_from_idx on framework_map_link (from_section_id);
      create index framework_map_link_to_idx on framework_map_link (to_section_id);

      drop policy framework_read on framework;
      ${read("state <> 'DRAFT'")}
      alter table framework_map enable row level security;
      alter table framework_map force row level security;
      create policy framework_map_read on framework_map for select
        using (framework_id in (select id from framework) and from_framework_id in (select id from framework));
      create policy framework_map_insert on framework_map for insert
        with check (${managed} and from_framework_id in (select id from framework where state <> 'DRAFT'));
      create policy framework_map_change on framework_map for update using (${managed});
      alter table framework_map_link enable row level security;
      alter table framework_map_link force row level security;
      create policy framework_map_link_read on framework_map_link for select using (map_id in (select id from framework_map));
      create policy framework_map_link_insert on framework_map_link for insert
        with check (map_id in (select id from framework_map where ${managed}));
      create policy framework_map_link_delete on framework_map_link for delete
        using (map_id in (select id from framework_map where ${managed}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table framework_map_link, framework_map;
      drop policy framework_read on framework;
      ${read("state = 'IN_USE'")}
    `);
  }
}

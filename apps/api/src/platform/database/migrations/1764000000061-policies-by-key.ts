import type { MigrationInterface, QueryRunner } from 'typeorm';

const content = [
  'plan_section',
  'plan_target',
  'plan_task',
  'plan_task_unit',
  'plan_recipient',
  'plan_funding',
  'plan_basis',
  'plan_duty',
  'plan_file',
  'plan_omission',
] as const;
const notes = ['plan_finding_reason', 'plan_section_work'] as const;
const drafting = ['plan.write', 'plan.record'];
const issued = `('ISSUED', 'SUPERSEDED', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED')`;
const system = '(select app_is_system())';

/** The place of one unit, by its key, against the scope, which the statement asks for once. */
const reaches = (unit: string, keys: readonly string[]) =>
  `(select u.path from unit u where u.id = ${unit}) <@ any ((${keys.map((key) => `(select app_paths('${key}'))`).join(' || ')})::ltree[])`;
const addressed = (record: string, narrowed = 'true') => `(select true from audience a
  where a.record_id = ${record} and a.valid_from <= app_today() and (a.valid_to is null or a.valid_to > app_today())
    and (select app_units()) <@ (select au.path from unit au where au.id = a.unit_id) and ${narrowed} limit 1)`;

const versionRead = `${system} or (select plan_version.state in ${issued} or ${reaches('p.unit_id', ['plan.read', ...drafting])}
    or ${addressed('p.id', "a.capacity in ('AUTHOR', 'INVITED', 'APPRAISER')")}
  from plan p where p.id = plan_version.plan_id)`;
const planHolds = (plan: string, keys: readonly string[]) =>
  `${system} or (select ${reaches('p.unit_id', keys)} from plan p where p.id = ${plan})`;
const versionHolds = (table: string, keys: readonly string[]) =>
  `${system} or (select ${reaches('p.unit_id', keys)} from plan_version v join plan p on p.id = v.plan_id where v.id = ${table}.version_id)`;

/** A policy for all commands is evaluated for reading too, where the one for reading says the same and more. */
const writes = (table: string, holds: string) => `
  drop policy ${table}_write on ${table};
  create policy ${table}_insert on ${table} for insert with check (${holds});
  create policy ${table}_update on ${table} for update using (${holds}) with check (${holds});
  create policy ${table}_delete on ${table} for delete using (${holds});`;

/** Every call of a scope function in a policy as a sub-select of its own, which a statement evaluates once and not for each row. */
const asked = `
  do $$
  declare
    policy record;
    call constant text := '\\mapp_(paths\\(''[a-z_.]+''::text\\)|units\\(\\)|is_system\\(\\)|person\\(\\)|signed_in\\(\\))';
    list constant text := 'ANY \\((\\(select app_[^)]*\\)\\))\\)';
  begin
    for policy in select tablename, policyname, qual, with_check from pg_policies
        where schemaname = 'public' and concat(qual, with_check) ~ call loop
      execute format('alter policy %I on %I', policy.policyname, policy.tablename)
        || coalesce(' using (' || regexp_replace(regexp_replace(policy.qual, call, '(select app_\\1)', 'g'), list, 'ANY (\\1::ltree[])', 'g') || ')', '')
        || coalesce(' with check ('
          || regexp_replace(regexp_replace(policy.with_check, call, '(select app_\\1)', 'g'), list, 'ANY (\\1::ltree[])', 'g') || ')', '');
    end loop;
  end $$;`;
const called = `
  do $$
  declare
    policy record;
    list constant text := 'ANY \\(\\( SELECT (app_(?:paths|units|is_system|person|signed_in)\\([^)]*\\)) AS app_[a-z_]+\\)::ltree\\[\\]\\)';
    sub constant text := '\\( SELECT (app_(?:paths|units|is_system|person|signed_in)\\([^)]*\\)) AS app_[a-z_]+\\)';
  begin
    for policy in select tablename, policyname, qual, with_check from pg_policies
        where schemaname = 'public' and concat(qual, with_check) ~ sub loop
      execute format('alter policy %I on %I', policy.policyname, policy.tablename)
        || coalesce(' using (' || regexp_replace(regexp_replace(policy.qual, list, 'ANY (\\1)', 'g'), sub, '\\1', 'g') || ')', '')
        || coalesce(' with check (' || regexp_replace(regexp_replace(policy.with_check, list, 'ANY (\\1)', 'g'), sub, '\\1', 'g') || ')', '');
    end loop;
  end $$;`;

const records = (units: string) => `
  create or replace function app_audience_records(capacities text[] default null) returns setof uuid language sql stable as
    $$ select a.record_id from audience a join unit u on u.id = a.unit_id
       where ${units} <@ u.path and a.valid_from <= app_today() and (a.valid_to is null or a.valid_to > app_today())
         and (capacities is null or a.capacity = any (capacities)) $$;`;

/**
 * The same rules at the price of what a statement reads: the scope is asked for once a statement, and a row's version, plan and unit
 * are looked up by key, where every statement used to list all that the person may read. Measured in ADR 15.
 */
export class PoliciesByKey1764000000061 implements MigrationInterface {
  name = 'PoliciesByKey1764000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${asked}
      ${records('(select app_units())')}
      alter policy audience_read on audience using (${system}
        or (select app_units()) <@ (select u.path from unit u where u.id = audience.unit_id)
        or ${reaches('audience.owner_unit_id', ['plan.read', ...drafting])});
      ${writes('audience', `${system} or ${reaches('audience.owner_unit_id', drafting)}`)}
      alter policy plan_read on plan using (${system} or ${reaches('plan.unit_id', ['plan.read'])} or ${addressed('plan.id')});
      alter policy plan_version_read on plan_version using (${versionRead});
      ${writes('plan_version', planHolds('plan_version.plan_id', drafting))}
      ${[...content, ...notes]
        .map(
          (table) => `
          alter policy ${table}_read on ${table} using ((select true from plan_version v where v.id = ${table}.version_id));`,
        )
        .join('')}
      ${content.map((table) => writes(table, versionHolds(table, drafting))).join('')}
      ${notes.map((table) => writes(table, versionHolds(table, ['plan.write']))).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const joined = (
      keys: string,
    ) => `app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id
      join unit u on u.id = p.unit_id where u.path <@ any (${keys}))`;
    const ofPlan = `app_is_system() or plan_id in (select p.id from plan p join unit u on u.id = p.unit_id
      where u.path <@ any (app_paths('plan.write') || app_paths('plan.record')))`;
    const ofOwner = `app_is_system() or owner_unit_id in (select id from unit where path <@ any (app_paths('plan.write') || app_paths('plan.record')))`;
    const one = (table: string, holds: string) => `
      drop policy ${table}_insert on ${table};
      drop policy ${table}_update on ${table};
      drop policy ${table}_delete on ${table};
      create policy ${table}_write on ${table} using (${holds}) with check (${holds});`;
    await runner.query(`
      alter policy audience_read on audience using (app_is_system()
        or unit_id in (select id from unit where app_units() <@ path)
        or owner_unit_id in (select id from unit where path <@ any (app_paths('plan.read') || app_paths('plan.write') || app_paths('plan.record'))));
      alter policy plan_read on plan using (app_is_system()
        or unit_id in (select id from unit where path <@ any (app_paths('plan.read')))
        or id in (select app_audience_records()));
      alter policy plan_version_read on plan_version using (app_is_system()
        or plan_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('plan.read')))
        or (state in ${issued} and plan_id in (select id from plan))
        or plan_id in (select app_audience_records(array['AUTHOR', 'INVITED', 'APPRAISER'])));
      ${one('audience', ofOwner)}
      ${one('plan_version', ofPlan)}
      ${[...content, ...notes]
        .map((table) => `alter policy ${table}_read on ${table} using (version_id in (select id from plan_version));`)
        .join('\n')}
      ${content.map((table) => one(table, joined("app_paths('plan.write') || app_paths('plan.record')"))).join('')}
      ${notes.map((table) => one(table, joined("app_paths('plan.write')"))).join('')}
      ${called}
      ${records('app_units()')}
    `);
  }
}

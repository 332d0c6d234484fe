import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accepted guidance and accepted old reports become: a framework draft, and a closed historical round with its values. */
export class FrameworksAndRounds1764000000006 implements MigrationInterface {
  name = 'FrameworksAndRounds1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table framework (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        title text not null check (title is nfc normalized and length(title) between 1 and 1000),
        state text not null default 'DRAFT' check (state in ('DRAFT', 'IN_USE', 'RETIRED')),
        document_number text,
        issued_on date,
        issuer text,
        period_start integer,
        period_end integer,
        created_at timestamptz not null default now(),
        created_by uuid not null references person (id),
        lock_version integer not null default 1
      );
      create index framework_unit_idx on framework (unit_id);
      create table framework_section (
        id uuid primary key,
        framework_id uuid not null references framework (id) on delete cascade,
        position integer not null,
        depth integer not null check (depth between 0 and 8),
        label text not null,
        title text not null,
        guidance text,
        source_file_id uuid references stored_file (id),
        source_start integer,
        source_end integer,
        unique (framework_id, position)
      );

      create table historical_round (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        title text not null check (title is nfc normalized and length(title) between 1 and 1000),
        document_number text,
        issued_on date,
        issuer text,
        created_at timestamptz not null default now(),
        created_by uuid not null references person (id)
      );
      create index historical_round_unit_idx on historical_round (unit_id);
      create table historical_value (
        id uuid primary key,
        round_id uuid not null references historical_round (id) on delete cascade,
        position integer not null,
        section text,
        indicator text not null,
        printed_unit text not null,
        resolution text not null check (resolution in ('UNIT', 'COLLECTIVE', 'UNKNOWN')),
        unit_id uuid references unit (id),
        population text,
        state text not null check (state in ('VALUE', 'NONE_EXISTS', 'IN_PROGRESS', 'CONFLICTED')),
        value numeric,
        uom text,
        as_printed text not null,
        source_file_id uuid references stored_file (id),
        source_start integer,
        source_end integer,
        unique (round_id, position),
        -- A state is never a zero.
        check ((state = 'VALUE') = (value is not null)),
        check ((resolution = 'UNIT') = (unit_id is not null))
      );
      create table record_file (
        record_id uuid not null,
        file_id uuid not null references stored_file (id),
        role text not null,
        position integer not null,
        primary key (record_id, file_id)
      );
      create index record_file_file_idx on record_file (file_id);

      alter table framework enable row level security;
      alter table framework force row level security;
      create policy framework_read on framework for select
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('plan.read') || app_paths('import.use'))));
      create policy framework_write on framework
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('import.use'))))
        with check (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('import.use'))));
      alter table historical_round enable row level security;
      alter table historical_round force row level security;
      create policy historical_round_read on historical_round for select
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('report.read') || app_paths('import.use'))));
      create policy historical_round_insert on historical_round for insert
        with check (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('import.use'))));
      ${[
        ['framework_section', 'framework_id', 'framework'],
        ['historical_value', 'round_id', 'historical_round'],
      ]
        .map(
          ([table, key, owner]) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_access on ${table} using (${key} in (select id from ${owner})) with check (${key} in (select id from ${owner}));`,
        )
        .join('\n')}
      alter table record_file enable row level security;
      alter table record_file force row level security;
      create policy record_file_access on record_file
        using (record_id in (select id from framework) or record_id in (select id from historical_round))
        with check (record_id in (select id from framework) or record_id in (select id from historical_round));
      create policy stored_file_of_record on stored_file for select using (id in (select file_id from record_file));
      -- A closed round is what was reported then: it does not change.
      create trigger historical_round_closed before update or delete or truncate on historical_round for each statement execute function refuse_change();
      create trigger historical_value_closed before update or delete or truncate on historical_value for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy stored_file_of_record on stored_file;
      drop table record_file, historical_value, historical_round, framework_section, framework;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents under review. Nothing here is part of a plan until a person accepts it. */
export class Imports1764000000005 implements MigrationInterface {
  name = 'Imports1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        created_by uuid not null references person (id),
        created_at timestamptz not null default now(),
        state text not null default 'READING' check (state in ('READING', 'REVIEW', 'FAILED', 'REFUSED', 'CANCELLED', 'ACCEPTED', 'DISCARDED')),
        job_id uuid references job (id),
        error_code text,
        error_params jsonb not null default '{}',
        reader_version text,
        header jsonb,
        tree jsonb,
        warnings jsonb not null default '[]',
        duplicate_of_version_id uuid references plan_version (id),
        amends_version_id uuid references plan_version (id),
        result_id uuid,
        updated_at timestamptz not null default now(),
        lock_version integer not null default 1,
        check ((state = 'ACCEPTED') = (result_id is not null))
      );
      create index import_unit_idx on import (unit_id, created_at desc);

      create table import_file (
        import_id uuid not null references import (id) on delete cascade,
        position integer not null,
        file_id uuid not null references stored_file (id),
        role text not null check (role in ('DECISION', 'ATTACHED_TEXT', 'ANNEX', 'SIGNED_COPY')),
        has_text boolean not null,
        primary key (import_id, position)
      );
      create index import_file_file_idx on import_file (file_id);

      create table import_item (
        id uuid primary key,
        import_id uuid not null references import (id) on delete cascade,
        kind text not null check (kind in ('BASIS', 'TARGET', 'TASK', 'FUNDING', 'DUTY', 'VALUE', 'OUTLINE')),
        position integer not null,
        item_key text not null,
        fields jsonb not null,
        words text not null,
        section_id text,
        file_id uuid references stored_file (id),
        source_start integer,
        source_end integer,
        confidence numeric(4, 3) not null check (confidence between 0 and 1),
        decision text not null default 'PENDING' check (decision in ('PENDING', 'ACCEPTED', 'EDITED', 'SKIPPED', 'MERGED')),
        decided_by uuid references person (id),
        decided_at timestamptz,
        lock_version integer not null default 1,
        unique (import_id, item_key),
        check ((file_id is null) = (source_start is null) and (source_start is null) = (source_end is null))
      );
      create index import_item_place_idx on import_item (import_id, kind, position);

      create table import_unit_name (
        import_id uuid not null references import (id) on delete cascade,
        printed text not null,
        uses integer not null,
        resolution text not null check (resolution in ('UNIT', 'COLLECTIVE', 'UNKNOWN')),
        unit_id uuid references unit (id),
        is_confirmed boolean not null default false,
        primary key (import_id, printed),
        check ((resolution = 'UNIT') = (unit_id is not null))
      );

      alter table import enable row level security;
      alter table import force row level security;
      create policy import_access on import
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('import.use'))))
        with check (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('import.use'))));
      ${['import_file', 'import_item', 'import_unit_name']
        .map(
          (table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_access on ${table} using (import_id in (select id from import)) with check (import_id in (select id from import));`,
        )
        .join('\n')}

      -- Whoever reviews an import sees its files.
      create policy stored_file_of_import on stored_file for select using (id in (select file_id from import_file));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy stored_file_of_import on stored_file;
      drop table import_unit_name, import_item, import_file, import;
    `);
  }
}

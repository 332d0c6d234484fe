import type { MigrationInterface, QueryRunner } from 'typeorm';

const itemTables = ['plan_section', 'plan_target', 'plan_task', 'plan_funding', 'plan_basis', 'plan_duty'] as const;

/** Columns that every row of a version's content has: its place, its identity through versions, and its sentence in the source. */
const itemColumns = `
  id uuid primary key,
  version_id uuid not null references plan_version (id) on delete cascade,
  item_id uuid not null,
  position integer not null,
  source_file_id uuid references stored_file (id),
  source_start integer,
  source_end integer,
  lock_version integer not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid references person (id),
  unique (version_id, item_id),
  check ((source_file_id is null) = (source_start is null) and (source_start is null) = (source_end is null)),
  check (source_end >= source_start)`;

/** Stored files and plans with the whole content of their versions; who may read follows publication (audience). */
export class Plans1764000000004 implements MigrationInterface {
  name = 'Plans1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audience (
        record_id uuid not null,
        unit_id uuid not null references unit (id),
        capacity text not null check (capacity in ('AUTHOR', 'INVITED', 'APPRAISER', 'LEAD', 'COORDINATOR', 'RECIPIENT', 'ISSUING_AGENCY')),
        owner_unit_id uuid not null references unit (id),
        valid_from date not null,
        valid_to date,
        primary key (record_id, unit_id, capacity, valid_from)
      );
      create index audience_unit_idx on audience (unit_id);
      alter table audience enable row level security;
      alter table audience force row level security;
      create policy audience_read on audience for select using (
        app_is_system()
        or unit_id in (select id from unit where app_units() <@ path)
        or owner_unit_id in (select id from unit where path <@ any (app_paths('plan.read') || app_paths('plan.write') || app_paths('plan.record'))));
      create policy audience_write on audience
        using (app_is_system() or owner_unit_id in (select id from unit where path <@ any (app_paths('plan.write') || app_paths('plan.record'))))
        with check (app_is_system() or owner_unit_id in (select id from unit where path <@ any (app_paths('plan.write') || app_paths('plan.record'))));
      -- A day is a day in Vietnam, whatever the server's clock is set to.
      create function app_today() returns date language sql stable as $$ select (now() at time zone 'Asia/Ho_Chi_Minh')::date $$;
      create function app_audience_records(capacities text[] default null) returns setof uuid language sql stable as
        $$ select a.record_id from audience a join unit u on u.id = a.unit_id
           where app_units() <@ u.path and a.valid_from <= app_today() and (a.valid_to is null or a.valid_to > app_today())
             and (capacities is null or a.capacity = any (capacities)) $$;

      create table plan (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        agency_id uuid not null references unit (id),
        kind text not null check (kind in ('FIVE_YEAR', 'MEDIUM_TERM', 'ANNUAL', 'ACTION_PROGRAMME', 'SCHEME', 'OTHER')),
        title text not null check (title is nfc normalized and length(title) between 1 and 1000),
        folded text not null,
        period_start integer check (period_start between 1990 and 2100),
        period_end integer check (period_end between 1990 and 2100),
        orientation_to integer check (orientation_to between 1990 and 2100),
        origin text not null check (origin in ('AUTHORED', 'RECORDED')),
        restriction text not null default 'NONE' check (restriction in ('NONE', 'INTERNAL', 'RETURN')),
        created_at timestamptz not null default now(),
        created_by uuid not null references person (id),
        lock_version integer not null default 1,
        check (period_end >= period_start)
      );
      create index plan_unit_idx on plan (unit_id);
      create index plan_folded_idx on plan using gin (folded gin_trgm_ops);
      alter table plan enable row level security;
      alter table plan force row level security;
      create policy plan_read on plan for select using (
        app_is_system()
        or unit_id in (select id from unit where path <@ any (app_paths('plan.read')))
        or id in (select app_audience_records()));
      create policy plan_insert on plan for insert with check (
        app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('plan.write') || app_paths('plan.record'))));
      create policy plan_update on plan for update
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('plan.write') || app_paths('plan.record'))))
        with check (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('plan.write') || app_paths('plan.record'))));
      create policy plan_delete on plan for delete using (
        app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('plan.write'))));

      create table plan_version (
        id uuid primary key,
        plan_id uuid not null references plan (id),
        n integer not null check (n >= 1),
        state text not null default 'DRAFTING' check (state in ('DRAFTING', 'UNIT_CHECK', 'CONSULTING', 'REVISING', 'APPRAISING', 'APPRAISED',
          'RETURNED', 'SUBMITTED', 'SIGNED', 'ISSUED', 'SUPERSEDED', 'WITHDRAWN', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED')),
        title text not null check (title is nfc normalized and length(title) between 1 and 1000),
        document_type text,
        document_number text,
        folded_number text,
        number_unknown_reason text,
        issued_on date,
        issued_year integer,
        issuer_id uuid not null references unit (id),
        issuing_authority text,
        place text,
        signer_name text,
        signer_position text,
        signer_capacity text,
        amends_version_id uuid references plan_version (id),
        content jsonb,
        content_sha256 text,
        recorded_at timestamptz,
        updated_at timestamptz not null default now(),
        updated_by uuid not null references person (id),
        lock_version integer not null default 1,
        unique (plan_id, n),
        check (state not in ('ISSUED', 'SUPERSEDED', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED') or (
          content_sha256 is not null
          and (document_number is not null or number_unknown_reason is not null)
          and (issued_on is not null or number_unknown_reason is not null)))
      );
      -- One number a year for one issuer; drafts carry none.
      create unique index plan_number_key on plan_version (issuer_id, document_number, issued_year) where document_number is not null;
      alter table plan_version enable row level security;
      alter table plan_version force row level security;
      create policy plan_version_read on plan_version for select using (
        app_is_system()
        or plan_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('plan.read')))
        or (state in ('ISSUED', 'SUPERSEDED', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED') and plan_id in (select id from plan))
        or plan_id in (select app_audience_records(array['AUTHOR', 'INVITED', 'APPRAISER'])));
      create policy plan_version_write on plan_version
        using (app_is_system() or plan_id in (select p.id from plan p join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))))
        with check (app_is_system() or plan_id in (select p.id from plan p join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))));

      create table stored_file (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        uploaded_by uuid not null references person (id),
        name text not null check (length(name) between 1 and 255),
        media_type text not null,
        size_bytes bigint not null check (size_bytes >= 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        storage_name text unique,
        created_at timestamptz not null default now(),
        purged_at timestamptz,
        check ((storage_name is null) = (purged_at is not null))
      );
      create index stored_file_sha256_idx on stored_file (sha256);
      create table stored_text (
        file_id uuid not null references stored_file (id) on delete cascade,
        reader_version text not null,
        text text not null,
        primary key (file_id, reader_version)
      );
      create table plan_file (
        version_id uuid not null references plan_version (id) on delete cascade,
        file_id uuid not null references stored_file (id),
        role text not null check (role in ('DECISION', 'ATTACHED_TEXT', 'ANNEX', 'SIGNED_COPY')),
        position integer not null,
        primary key (version_id, file_id)
      );
      create index plan_file_file_idx on plan_file (file_id);
      alter table plan_file enable row level security;
      alter table plan_file force row level security;
      alter table stored_file enable row level security;
      alter table stored_file force row level security;
      create policy stored_file_read on stored_file for select using (
        app_is_system() or uploaded_by = app_person() or id in (select file_id from plan_file)
        or unit_id in (select id from unit where path <@ any (app_paths('file.purge'))));
      create policy stored_file_insert on stored_file for insert with check (app_is_system() or uploaded_by = app_person());
      create policy stored_file_update on stored_file for update
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('file.purge'))))
        with check (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('file.purge'))));
      alter table stored_text enable row level security;
      alter table stored_text force row level security;
      create policy stored_text_access on stored_text using (app_is_system() or file_id in (select id from stored_file))
        with check (app_is_system() or file_id in (select id from stored_file));

      create table plan_section (${itemColumns},
        parent_item_id uuid,
        kind text not null check (kind in ('SECTION', 'PARAGRAPH', 'ITEM', 'TABLE')),
        label text,
        text text not null default '',
        rows jsonb
      );
      create table plan_target (${itemColumns},
        section_item_id uuid,
        printed_id uuid not null,
        printed_text text not null,
        phrase text not null check (length(phrase) between 1 and 4000),
        comparator text check (comparator in ('eq', 'gte', 'gt', 'lte', 'lt', 'range', 'approx')),
        value numeric,
        value_max numeric,
        unit text,
        population text,
        scope text,
        target_year integer check (target_year between 1990 and 2100),
        baseline_year integer check (baseline_year between 1990 and 2100),
        baseline_value numeric,
        direction text check (direction in ('increase', 'decrease')),
        part_of_item_id uuid,
        owner_printed text,
        owner_resolution text check (owner_resolution in ('UNIT', 'COLLECTIVE', 'UNKNOWN')),
        owner_unit_id uuid references unit (id),
        check ((owner_printed is null) = (owner_resolution is null)),
        check ((owner_resolution is not distinct from 'UNIT') = (owner_unit_id is not null)),
        check ((value is null) = (comparator is null)),
        check ((comparator = 'range') = (value_max is not null)),
        check (value_max >= value)
      );
      create table plan_task (${itemColumns},
        section_item_id uuid,
        parent_item_id uuid,
        no text,
        name text not null check (length(name) between 1 and 4000),
        kind text not null check (kind in ('TASK', 'PROJECT')),
        schedule_text text,
        start_year integer check (start_year between 1990 and 2100),
        end_year integer check (end_year between 1990 and 2100),
        due_on date,
        recurrence text check (recurrence in ('ANNUAL', 'CONTINUOUS')),
        cost numeric(20, 2) check (cost >= 0),
        currency text check (currency in ('VND', 'USD')),
        funding_nature text check (funding_nature in ('CAPITAL', 'RECURRENT')),
        output text,
        note text,
        check ((cost is null) = (currency is null)),
        check (end_year >= start_year)
      );
      create table plan_task_unit (
        task_id uuid not null references plan_task (id) on delete cascade,
        version_id uuid not null references plan_version (id) on delete cascade,
        role text not null check (role in ('LEAD', 'COORDINATE')),
        position integer not null,
        printed text not null,
        resolution text not null check (resolution in ('UNIT', 'COLLECTIVE', 'UNKNOWN')),
        unit_id uuid references unit (id),
        primary key (task_id, role, position),
        check ((resolution = 'UNIT') = (unit_id is not null))
      );
      create table plan_recipient (
        version_id uuid not null references plan_version (id) on delete cascade,
        position integer not null,
        printed text not null,
        resolution text not null check (resolution in ('UNIT', 'COLLECTIVE', 'UNKNOWN')),
        unit_id uuid references unit (id),
        primary key (version_id, position),
        check ((resolution = 'UNIT') = (unit_id is not null))
      );
      create table plan_funding (${itemColumns},
        printed text not null,
        is_total boolean not null default false,
        is_composite boolean not null default false,
        source text check (source in ('CENTRAL_BUDGET', 'LOCAL_BUDGET', 'TARGETED_TRANSFER', 'ODA', 'GRANT', 'PPP', 'FUND', 'PRIVATE', 'OTHER')),
        nature text check (nature in ('CAPITAL', 'RECURRENT')),
        year integer check (year between 1990 and 2100),
        currency text check (currency in ('VND', 'USD')),
        amount numeric(20, 2) check (amount >= 0),
        check ((amount is null) = (currency is null))
      );
      create table plan_basis (${itemColumns},
        type text not null,
        number text,
        issued_on date,
        issuer text,
        title text,
        printed text not null
      );
      create table plan_duty (${itemColumns},
        printed_unit text not null,
        resolution text not null check (resolution in ('UNIT', 'COLLECTIVE', 'UNKNOWN')),
        unit_id uuid references unit (id),
        role text check (role in ('LEAD', 'COORDINATE')),
        text text not null,
        check ((resolution = 'UNIT') = (unit_id is not null))
      );

      create function refuse_issued_change() returns trigger language plpgsql as $$
        declare target_state text;
        begin
          select state into target_state from plan_version where id = coalesce(new.version_id, old.version_id);
          if target_state in ('ISSUED', 'SUPERSEDED', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED') then
            raise exception 'the content of an issued plan version does not change' using errcode = '23514', constraint = 'plan_version_issued';
          end if;
          return coalesce(new, old);
        end $$;
      -- An issued version may move on (superseded, closed, …); what it says may not.
      create function refuse_issued_version_change() returns trigger language plpgsql as $$
        declare
          issued constant text[] := array['ISSUED', 'SUPERSEDED', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED'];
          living constant text[] := array['state', 'updated_at', 'updated_by', 'lock_version'];
        begin
          if not old.state = any (issued) then return coalesce(new, old); end if;
          if tg_op = 'DELETE' or not new.state = any (issued) or to_jsonb(new) - living <> to_jsonb(old) - living then
            raise exception 'the content of an issued plan version does not change' using errcode = '23514', constraint = 'plan_version_issued';
          end if;
          return new;
        end $$;
      create trigger plan_version_frozen before update or delete on plan_version
        for each row execute function refuse_issued_version_change();
      create function refuse_issued_plan_change() returns trigger language plpgsql as $$
        declare living constant text[] := array['restriction', 'lock_version'];
        begin
          if to_jsonb(new) - living <> to_jsonb(old) - living and exists (select from plan_version v where v.plan_id = old.id
              and v.state in ('ISSUED', 'SUPERSEDED', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED')) then
            raise exception 'the identity of an issued plan does not change' using errcode = '23514', constraint = 'plan_version_issued';
          end if;
          return new;
        end $$;
      create trigger plan_frozen before update on plan for each row execute function refuse_issued_plan_change();
      ${[...itemTables, 'plan_task_unit', 'plan_recipient']
        .map(
          (table) => `
        ${table === 'plan_task_unit' ? 'create index plan_task_unit_version_idx on plan_task_unit (version_id);' : ''}
        create trigger ${table}_frozen before insert or update or delete on ${table}
          for each row execute function refuse_issued_change();
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using (version_id in (select id from plan_version));
        create policy ${table}_write on ${table}
          using (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
            where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))))
          with check (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
            where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))));`,
        )
        .join('\n')}
      create policy plan_file_read on plan_file for select using (version_id in (select id from plan_version));
      create policy plan_file_write on plan_file
        using (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))))
        with check (app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('plan.write') || app_paths('plan.record'))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy stored_text_access on stored_text;
      drop policy stored_file_read on stored_file;
      drop table plan_file, plan_duty, plan_basis, plan_funding, plan_recipient, plan_task_unit, plan_task, plan_target, plan_section;
      drop function refuse_issued_change();
      drop table stored_text, stored_file;
      drop table plan_version, plan;
      drop function refuse_issued_version_change();
      drop function refuse_issued_plan_change();
      drop function app_audience_records(text[]);
      drop function app_today();
      drop table audience;
    `);
  }
}

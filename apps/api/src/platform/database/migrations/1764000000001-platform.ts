import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Scope functions for row-level security, the audit trail and the product's own jobs.
 * `app.scope` is set once per transaction by `Db`: {person, units: [ltree], paths: {permission: [ltree]}} or {system: name}.
 */
export class Platform1764000000001 implements MigrationInterface {
  name = 'Platform1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists ltree;
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;

      grant usage on schema public to app;
      alter default privileges in schema public grant select, insert, update, delete on tables to app;
      alter default privileges in schema public grant usage, select on sequences to app;

      create function app_scope() returns jsonb language sql stable as
        $$ select coalesce(nullif(current_setting('app.scope', true), ''), '{}')::jsonb $$;
      create function app_person() returns uuid language sql stable as
        $$ select (app_scope() ->> 'person')::uuid $$;
      create function app_signed_in() returns boolean language sql stable as
        $$ select app_scope() ? 'person' or app_scope() ? 'system' $$;
      create function app_is_system() returns boolean language sql stable as
        $$ select app_scope() ? 'system' $$;
      create function app_units() returns ltree[] language sql stable as
        $$ select coalesce(array_agg(path::ltree), '{}') from jsonb_array_elements_text(coalesce(app_scope() -> 'units', '[]')) as path $$;
      create function app_paths(permission text) returns ltree[] language sql stable as
        $$ select coalesce(array_agg(path::ltree), '{}') from jsonb_array_elements_text(coalesce(app_scope() -> 'paths' -> permission, '[]')) as path $$;

      create table audit_event (
        id bigint generated always as identity primary key,
        xact xid8 not null default pg_current_xact_id(),
        at timestamptz not null default now(),
        actor_id uuid,
        system_actor text,
        post_id uuid,
        action text not null check (action ~ '^[a-z_]+\\.[a-z_]+$'),
        entity text not null,
        entity_id uuid,
        unit_id uuid,
        changes jsonb not null default '{}',
        reason text,
        request_id text,
        check ((actor_id is null) <> (system_actor is null))
      );
      create index audit_event_entity_idx on audit_event (entity, entity_id, id);
      create index audit_event_unit_idx on audit_event (unit_id, id);
      revoke update, delete, truncate on audit_event from app;
      create function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception '% of % is refused: its rows are kept as they were written', tg_op, tg_table_name; end $$;
      create trigger audit_event_append_only before update or delete or truncate on audit_event
        for each statement execute function refuse_change();

      create table job (
        id uuid primary key,
        kind text not null check (kind in ('import.read', 'plan.export')),
        requester_id uuid not null,
        subject_id uuid,
        state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
        step text,
        percent integer not null default 0 check (percent between 0 and 100),
        cancel_requested boolean not null default false,
        result jsonb,
        error_code text,
        beat_at timestamptz,
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index job_requester_idx on job (requester_id, created_at desc);
      alter table job enable row level security;
      alter table job force row level security;
      create policy job_own on job using (requester_id = app_person() or app_is_system())
        with check (requester_id = app_person() or app_is_system());
      create function announce_job() returns trigger language plpgsql as
        $$ begin perform pg_notify('job_changed', new.id::text); return null; end $$;
      create trigger job_announced after insert or update on job for each row execute function announce_job();

      -- Role app may not write to the queue's own tables; this is its one door, in the caller's transaction.
      create function app_enqueue(task text, payload json) returns void
        language plpgsql security definer set search_path = pg_catalog, graphile_worker as
        $$ begin perform graphile_worker.add_job(task, payload, max_attempts => 3); end $$;
      revoke all on function app_enqueue(text, json) from public;
      grant execute on function app_enqueue(text, json) to app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app_enqueue(text, json);
      drop table job;
      drop function announce_job();
      drop table audit_event;
      drop function refuse_change();
      drop function app_paths(text);
      drop function app_units();
      drop function app_is_system();
      drop function app_signed_in();
      drop function app_person();
      drop function app_scope();
      alter default privileges in schema public revoke all on tables from app;
      alter default privileges in schema public revoke all on sequences from app;
    `);
  }
}

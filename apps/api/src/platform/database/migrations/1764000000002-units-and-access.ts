import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units through time and who may act in them. Rights follow today's administrative tree, kept in `unit.path`. */
export class UnitsAndAccess1764000000002 implements MigrationInterface {
  name = 'UnitsAndAccess1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unit (
        id uuid primary key,
        no bigint generated always as identity unique,
        path ltree not null unique,
        agency_id uuid not null references unit (id) deferrable initially deferred,
        kind text not null check (kind in ('MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY', 'PROVINCE', 'DISTRICT', 'COMMUNE',
          'GENERAL_DEPARTMENT', 'AUTHORITY', 'DEPARTMENT', 'PROVINCIAL_DEPARTMENT', 'OFFICE', 'INSPECTORATE', 'DIVISION', 'CENTRE',
          'INSTITUTE', 'SCHOOL', 'PRESS', 'COMMITTEE', 'EXTERNAL', 'OWN_OFFICE', 'OTHER')),
        closed_on date,
        created_at timestamptz not null default now(),
        lock_version integer not null default 1
      );
      create index unit_path_idx on unit using gist (path);
      alter table unit enable row level security;
      alter table unit force row level security;
      create policy unit_read on unit for select using (app_signed_in());
      create policy unit_insert on unit for insert with check (app_is_system() or path <@ any (app_paths('unit.manage')));
      create policy unit_update on unit for update
        using (app_is_system() or path <@ any (app_paths('unit.manage')))
        with check (app_is_system() or path <@ any (app_paths('unit.manage')));

      create table unit_version (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        name text not null check (name is nfc normalized and length(name) between 1 and 300),
        short_name text,
        symbol text,
        folded text not null,
        legal_basis text,
        valid_from date not null,
        valid_to date,
        recorded_at timestamptz not null default now(),
        check (valid_to is null or valid_to > valid_from),
        exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
      );
      create index unit_version_folded_idx on unit_version using gin (folded gin_trgm_ops);

      create table unit_edge (
        id uuid primary key,
        axis text not null check (axis in ('ADMINISTRATIVE', 'SECTOR', 'PEER')),
        kind text check (kind in ('INTERNAL', 'SUBORDINATE')),
        parent_id uuid not null references unit (id),
        child_id uuid not null references unit (id),
        valid_from date not null,
        valid_to date,
        recorded_at timestamptz not null default now(),
        check (parent_id <> child_id),
        check ((axis = 'ADMINISTRATIVE') = (kind is not null)),
        check (valid_to is null or valid_to > valid_from),
        exclude using gist (child_id with =, daterange(valid_from, valid_to) with &&) where (axis = 'ADMINISTRATIVE')
      );
      create index unit_edge_parent_idx on unit_edge (parent_id, axis);
      create index unit_edge_child_idx on unit_edge (child_id, axis);

      create table unit_closure (
        axis text not null,
        ancestor_id uuid not null references unit (id),
        descendant_id uuid not null references unit (id),
        depth integer not null,
        valid_from date not null,
        valid_to date,
        primary key (axis, ancestor_id, descendant_id, valid_from)
      );
      create index unit_closure_descendant_idx on unit_closure (descendant_id, axis);
      alter table unit_closure enable row level security;
      alter table unit_closure force row level security;
      create policy unit_closure_read on unit_closure for select using (app_signed_in());
      -- Derived from the edges: a dated move also rewrites the past of units that have since gone elsewhere.
      create policy unit_closure_write on unit_closure
        using (app_is_system() or array_length(app_paths('unit.manage'), 1) > 0)
        with check (app_is_system() or array_length(app_paths('unit.manage'), 1) > 0);
      ${['unit_version', 'unit_edge']
        .map((table) => {
          const owner = table === 'unit_version' ? 'unit_id' : 'child_id';
          return `
          alter table ${table} enable row level security;
          alter table ${table} force row level security;
          create policy ${table}_read on ${table} for select using (app_signed_in());
          create policy ${table}_write on ${table}
            using (app_is_system() or ${owner} in (select id from unit where path <@ any (app_paths('unit.manage'))))
            with check (app_is_system() or ${owner} in (select id from unit where path <@ any (app_paths('unit.manage'))));`;
        })
        .join('\n')}

      create table person (
        id uuid primary key,
        name text not null check (name is nfc normalized and length(name) between 1 and 200),
        folded text not null,
        created_at timestamptz not null default now(),
        lock_version integer not null default 1
      );
      create table post (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        title text not null check (length(title) between 1 and 200),
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        lock_version integer not null default 1
      );
      create index post_unit_idx on post (unit_id);
      create table holding (
        id uuid primary key,
        person_id uuid not null references person (id),
        post_id uuid not null references post (id),
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        exclude using gist (person_id with =, post_id with =, daterange(valid_from, valid_to) with &&)
      );
      create index holding_person_idx on holding (person_id);
      create index holding_post_idx on holding (post_id);
      create table role (
        id uuid primary key,
        code text not null unique,
        lock_version integer not null default 1
      );
      create table role_permission (
        role_id uuid not null references role (id) on delete cascade,
        permission text not null,
        primary key (role_id, permission)
      );
      create table post_grant (
        id uuid primary key,
        post_id uuid not null references post (id),
        role_id uuid not null references role (id),
        unit_id uuid not null references unit (id),
        valid_from date not null,
        valid_to date check (valid_to > valid_from)
      );
      create index post_grant_post_idx on post_grant (post_id);

      create table account (
        person_id uuid primary key references person (id),
        username text not null constraint account_username_key unique check (username = lower(username) and length(username) between 3 and 100),
        password_hash text not null,
        must_change_password boolean not null default false,
        locale text not null default 'vi' check (locale in ('vi', 'en')),
        session_version integer not null default 1,
        disabled_at timestamptz,
        last_signed_in_at timestamptz,
        lock_version integer not null default 1
      );
      create table session (
        id uuid primary key,
        person_id uuid not null references person (id),
        -- The account's session_version at sign-in: raising that ends all sessions at once.
        account_version integer not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        end_reason text check (end_reason in ('SIGNED_OUT', 'SIGNED_OUT_ELSEWHERE', 'REUSED', 'PASSWORD_CHANGED', 'DISABLED')),
        user_agent text,
        address text
      );
      create index session_person_idx on session (person_id) where ended_at is null;
      create table refresh_token (
        hash bytea primary key,
        session_id uuid not null references session (id) on delete cascade,
        created_at timestamptz not null,
        used_at timestamptz,
        successor_hash bytea
      );
      create index refresh_token_session_idx on refresh_token (session_id);
      create table sign_in_throttle (
        key text primary key,
        failures integer not null,
        window_started_at timestamptz not null,
        locked_until timestamptz
      );

      alter table person enable row level security;
      alter table person force row level security;
      create policy person_read on person for select using (app_signed_in());
      create policy person_insert on person for insert
        with check (app_is_system() or array_length(app_paths('account.manage'), 1) > 0);
      create policy person_update on person for update
        using (app_is_system() or id in (
          select h.person_id from holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
          where u.path <@ any (app_paths('account.manage'))));
      alter table post enable row level security;
      alter table post force row level security;
      create policy post_read on post for select using (app_signed_in());
      create policy post_write on post
        using (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('account.manage'))))
        with check (app_is_system() or unit_id in (select id from unit where path <@ any (app_paths('account.manage'))));
      alter table holding enable row level security;
      alter table holding force row level security;
      create policy holding_read on holding for select using (app_signed_in());
      create policy holding_write on holding
        using (app_is_system() or post_id in (select p.id from post p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('account.manage'))))
        with check (app_is_system() or post_id in (select p.id from post p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('account.manage'))));
      ${['role', 'role_permission']
        .map(
          (table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using (app_signed_in());
        create policy ${table}_write on ${table} using (app_is_system()) with check (app_is_system());`,
        )
        .join('\n')}
      alter table post_grant enable row level security;
      alter table post_grant force row level security;
      create policy post_grant_read on post_grant for select using (app_signed_in());
      create policy post_grant_write on post_grant
        using (app_is_system() or (unit_id in (select id from unit where path <@ any (app_paths('account.manage')))
          and post_id in (select p.id from post p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('account.manage')))))
        with check (app_is_system() or (unit_id in (select id from unit where path <@ any (app_paths('account.manage')))
          and post_id in (select p.id from post p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('account.manage')))));
      alter table account enable row level security;
      alter table account force row level security;
      -- Whoever may set a password could act as that person, so one who also works elsewhere is out of a local administrator's reach.
      create policy account_access on account
        using (app_is_system() or person_id = app_person() or (
          person_id in (
            select h.person_id from holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
            where u.path <@ any (app_paths('account.manage')))
          and person_id not in (
            select h.person_id from holding h join post p on p.id = h.post_id join unit u on u.id = p.unit_id
            where (h.valid_to is null or h.valid_to > current_date) and not u.path <@ any (app_paths('account.manage')))))
        with check (app_is_system() or person_id = app_person() or array_length(app_paths('account.manage'), 1) > 0);
      alter table session enable row level security;
      alter table session force row level security;
      create policy session_own on session using (app_is_system() or person_id = app_person())
        with check (app_is_system() or person_id = app_person());
      ${['refresh_token', 'sign_in_throttle']
        .map(
          (table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_system on ${table} using (app_is_system()) with check (app_is_system());`,
        )
        .join('\n')}

      alter table audit_event enable row level security;
      alter table audit_event force row level security;
      create policy audit_event_insert on audit_event for insert with check (app_signed_in());
      create policy audit_event_read on audit_event for select
        using (app_is_system() or actor_id = app_person() or unit_id in (select id from unit where path <@ any (app_paths('audit.read'))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy audit_event_read on audit_event;
      drop policy audit_event_insert on audit_event;
      alter table audit_event no force row level security;
      alter table audit_event disable row level security;
      drop table sign_in_throttle, refresh_token, session, account, post_grant, role_permission, role, holding, post, person,
        unit_closure, unit_edge, unit_version, unit;
    `);
  }
}

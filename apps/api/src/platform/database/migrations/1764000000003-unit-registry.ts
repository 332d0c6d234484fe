import type { MigrationInterface, QueryRunner } from 'typeorm';

const inScope = (unit: string) =>
  `(app_is_system() or ${unit} in (select id from unit where path <@ any (app_paths('unit.manage'))))`;

/** What a unit is called and by whom it was followed: identifiers, aliases, contacts, events, lineage, budget-user code. */
export class UnitRegistry1764000000003 implements MigrationInterface {
  name = 'UnitRegistry1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table unit add budget_code text check (budget_code ~ '^[0-9]{7}$');
      alter table unit add budget_level text check (budget_level in ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4'));

      create table unit_identifier (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        scheme text not null check (scheme in ('QD20_2020', 'QCVN102_2016')),
        value text not null check (length(value) <= 35),
        canonical text not null,
        valid_from date,
        valid_to date,
        check (valid_to > valid_from),
        check (case scheme when 'QD20_2020' then value ~ '^([A-Y][0-9]{2}|Z[0-9]{2})(\\.[0-9A-Z]+)*$' else value ~ '^[0-9A-Z]{3}(\\.[0-9A-Z]{2}){2}\\.[A-Y][0-9]{2}$' end),
        -- A code is never given to a second unit, not even after the first one ended.
        constraint unit_identifier_value_key unique (scheme, value)
      );
      create index unit_identifier_unit_idx on unit_identifier (unit_id);
      create index unit_identifier_canonical_idx on unit_identifier (canonical);

      create table unit_alias (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        kind text not null check (kind in ('ABBREVIATION', 'FORMER_NAME', 'OTHER')),
        name text not null check (name is nfc normalized and length(name) between 1 and 300),
        folded text not null,
        unique (unit_id, name)
      );

      -- Every word by which a unit is found, derived from versions, aliases and identifiers; rebuilt with each change of them.
      create table unit_name (
        unit_id uuid not null references unit (id),
        kind text not null check (kind in ('NAME', 'SHORT_NAME', 'SYMBOL', 'ALIAS', 'FORMER_NAME', 'IDENTIFIER', 'ABBREVIATION')),
        text text not null,
        word_key text not null,
        folded text not null,
        valid_from date,
        valid_to date
      );
      create index unit_name_unit_idx on unit_name (unit_id);
      create index unit_name_folded_idx on unit_name using gin (folded gin_trgm_ops);

      create table unit_contact (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        name text not null check (length(name) between 1 and 200),
        phone text check (length(phone) <= 30),
        mail text check (length(mail) <= 200),
        valid_from date,
        valid_to date,
        check (valid_to > valid_from)
      );
      create index unit_contact_unit_idx on unit_contact (unit_id);

      create table unit_event (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        type text not null check (type in ('ESTABLISH', 'RENAME', 'ABSORB', 'MERGE', 'DIVIDE', 'SPLIT_OFF', 'MOVE',
          'TRANSFER_FUNCTIONS', 'DISSOLVE', 'LEVEL_ABOLISHED')),
        effective_on date not null,
        legal_basis text check (length(legal_basis) <= 300),
        recorded_at timestamptz not null default now()
      );
      create index unit_event_unit_idx on unit_event (unit_id, effective_on);

      create table unit_lineage (
        event_id uuid not null references unit_event (id),
        predecessor_id uuid not null references unit (id),
        successor_id uuid not null references unit (id),
        share_by text not null check (share_by in ('WHOLE', 'HEADCOUNT', 'LIST', 'MANUAL')),
        share numeric(9, 8) check (share > 0 and share <= 1),
        primary key (event_id, predecessor_id, successor_id),
        check (predecessor_id <> successor_id),
        check ((share_by = 'LIST') = (share is null)),
        check (share_by <> 'WHOLE' or share = 1)
      );
      create index unit_lineage_predecessor_idx on unit_lineage (predecessor_id);
      create index unit_lineage_successor_idx on unit_lineage (successor_id);

      -- The day whose tree unit.path shows; one row. Edges that begin later take effect when a new day is first asked for.
      create table unit_tree_day (
        one_row boolean primary key default true check (one_row),
        day date not null
      );
      insert into unit_tree_day (day) values ('2000-01-01');
      alter table unit_tree_day enable row level security;
      alter table unit_tree_day force row level security;
      create policy unit_tree_day_read on unit_tree_day for select using (app_signed_in());
      create policy unit_tree_day_write on unit_tree_day for update using (app_is_system()) with check (app_is_system());

      ${['unit_identifier', 'unit_alias', 'unit_name', 'unit_event', 'unit_lineage']
        .map((table) => {
          const owner = table === 'unit_lineage' ? 'predecessor_id' : 'unit_id';
          return `
            alter table ${table} enable row level security;
            alter table ${table} force row level security;
            create policy ${table}_read on ${table} for select using (app_signed_in());
            create policy ${table}_write on ${table} using ${inScope(owner)} with check ${inScope(owner)};`;
        })
        .join('\n')}

      -- Contacts are no part of the public directory: only the unit's own agency and who looks after the unit see them.
      alter table unit_contact enable row level security;
      alter table unit_contact force row level security;
      create policy unit_contact_read on unit_contact for select using (
        ${inScope('unit_id')} or unit_id in (
          select u.id from unit u where u.agency_id in (select own.agency_id from unit own where own.path = any (app_units()))));
      create policy unit_contact_write on unit_contact using ${inScope('unit_id')} with check ${inScope('unit_id')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table unit_tree_day, unit_lineage, unit_event, unit_contact, unit_name, unit_alias, unit_identifier;
      alter table unit drop budget_level;
      alter table unit drop budget_code;
    `);
  }
}

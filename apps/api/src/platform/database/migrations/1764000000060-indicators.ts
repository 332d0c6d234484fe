import type { MigrationInterface, QueryRunner } from 'typeorm';

const managed = `app_is_system()
  or unit_id in (select id from unit where path <@ any (app_paths('indicator.manage')))`;

/**
 * The catalogue of indicators (spec 2 §5.3): definitions in versions through time, and the targets of plans that each measures.
 * Everyone of the agency reads what is in use; drafts are for those who keep the catalogue.
 */
export class Indicators1764000000060 implements MigrationInterface {
  name = 'Indicators1764000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table indicator (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        agency_id uuid not null references unit (id),
        code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]{0,29}$'),
        created_at timestamptz not null default now(),
        created_by uuid not null references person (id),
        lock_version integer not null default 1,
        constraint indicator_code_key unique (agency_id, code)
      );
      create index indicator_unit_idx on indicator (unit_id);

      create table indicator_version (
        id uuid primary key,
        indicator_id uuid not null references indicator (id) on delete cascade,
        n integer not null check (n >= 1),
        state text not null default 'DRAFT' check (state in ('DRAFT', 'IN_USE')),
        name text not null check (name is nfc normalized and length(name) between 1 and 500),
        theme text check (theme is nfc normalized and length(theme) between 1 and 200),
        uom text check (uom is nfc normalized and length(uom) between 1 and 50),
        value_type text not null check (value_type in ('RATIO', 'PERCENT_ONLY', 'UNIT_SHARE', 'COUNT_STOCK', 'COUNT_FLOW',
          'COUNT_DISTINCT', 'RATE_PER_UNIT', 'LEVEL_DISTRIBUTION', 'ORDINAL', 'REDUCTION', 'MONEY', 'WEIGHTED_MEAN', 'INDEX',
          'RANK', 'MILESTONE', 'RANGE', 'DOCUMENT_ISSUED', 'NARRATIVE')),
        direction text not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
        accumulation text not null check (accumulation in ('IN_PERIOD', 'YEAR_TO_DATE', 'TERM_TO_DATE', 'AT_DATE')),
        decimals integer not null check (decimals between 0 and 6),
        may_exceed_whole boolean not null,
        share_of text not null check (share_of in ('RESPONDENTS', 'UNITS')),
        levels text[] not null check (cardinality(levels) <= 20),
        levels_exclude boolean not null,
        scale_min numeric,
        scale_max numeric,
        required numeric,
        is_confidential boolean not null,
        numerator text check (numerator is nfc normalized),
        denominator text check (denominator is nfc normalized),
        exclusions text check (exclusions is nfc normalized),
        help text check (help is nfc normalized),
        example text check (example is nfc normalized),
        mistakes text check (mistakes is nfc normalized),
        no_data text check (no_data is nfc normalized),
        valid_from date not null,
        valid_to date,
        link text check (link in ('SAME', 'BRIDGED', 'BREAK')),
        bridge text check (bridge is nfc normalized),
        -- Name and theme without diacritics, for search.
        folded text not null,
        lock_version integer not null default 1,
        unique (indicator_id, n),
        constraint indicator_version_validity_check check (valid_to >= valid_from),
        -- A series in use says how it goes on.
        constraint indicator_version_series_check check (state = 'DRAFT' or (n = 1) = (link is null))
      );
      create unique index indicator_version_draft_key on indicator_version (indicator_id) where state = 'DRAFT';

      create table indicator_target (
        -- A target keeps this id in every version of its plan.
        target_item_id uuid primary key,
        plan_id uuid not null references plan (id) on delete cascade,
        indicator_id uuid not null references indicator (id) on delete cascade,
        linked_at timestamptz not null default now(),
        linked_by uuid not null references person (id)
      );
      create index indicator_target_indicator_idx on indicator_target (indicator_id);
      create index indicator_target_plan_idx on indicator_target (plan_id);

      -- The newest text of each plan that stands for itself: the first one, a replacement, or an amendment that copied what it
      -- amends. An amendment recorded from paper holds only what it changes.
      create view plan_in_force with (security_invoker = true) as
        select distinct on (plan_id) plan_id, id as version_id from plan_version
        where state = 'ISSUED'
          and (amends_version_id is null or amendment_type = 'REPLACE' or copied_from_version_id is not null)
        order by plan_id, n desc;

      create function refuse_used_definition_change() returns trigger language plpgsql as $$
        begin
          if old.state = 'IN_USE' and (tg_op = 'DELETE'
            or to_jsonb(new) - array['valid_to', 'lock_version'] <> to_jsonb(old) - array['valid_to', 'lock_version']) then
            raise exception 'a definition in use does not change' using errcode = '23514', constraint = 'indicator_in_use';
          end if;
          return coalesce(new, old);
        end $$;
      create trigger indicator_version_frozen before update or delete on indicator_version
        for each row execute function refuse_used_definition_change();

      alter table indicator enable row level security;
      alter table indicator force row level security;
      create policy indicator_read on indicator for select
        using (app_is_system() or agency_id in (select id from unit where path @> any (app_units())));
      create policy indicator_write on indicator using (${managed}) with check (${managed});
      alter table indicator_version enable row level security;
      alter table indicator_version force row level security;
      create policy indicator_version_read on indicator_version for select
        using (state = 'IN_USE' and indicator_id in (select id from indicator));
      create policy indicator_version_write on indicator_version
        using (indicator_id in (select id from indicator where ${managed}))
        with check (indicator_id in (select id from indicator where ${managed}));
      alter table indicator_target enable row level security;
      alter table indicator_target force row level security;
      create policy indicator_target_read on indicator_target for select
        using (indicator_id in (select id from indicator) and plan_id in (select id from plan));
      create policy indicator_target_write on indicator_target
        using (plan_id in (select id from plan) and indicator_id in (select id from indicator where ${managed}))
        with check (plan_id in (select id from plan) and indicator_id in (select id from indicator where ${managed}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view plan_in_force;
      drop table indicator_target, indicator_version, indicator;
      drop function refuse_used_definition_change();
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = '(select app_is_system())';
/** The place of one unit, by its key, against the scope, which the statement asks for once. */
const reaches = (unit: string, keys: readonly string[]) =>
  `(select u.path from unit u where u.id = ${unit}) <@ any ((${keys.map((key) => `(select app_paths('${key}'))`).join(' || ')})::ltree[])`;
const manages = (unit: string) => `${system} or ${reaches(unit, ['cycle.manage'])}`;
const managesCycle = (cycle: string) =>
  `${system} or (select ${reaches('c.unit_id', ['cycle.manage'])} from cycle c where c.id = ${cycle})`;
const readsUnit = (unit: string) =>
  `${system} or ${reaches(unit, ['report.read', 'report.write', 'report.confirm', 'cycle.manage'])}`;
const writesUnit = (unit: string) =>
  `${system} or ${reaches(unit, ['report.write', 'report.confirm', 'cycle.manage'])}`;
const readsReport = (table: string) => `(select true from report r where r.id = ${table}.report_id)`;
const actsOnReport = (table: string) =>
  `(select ${writesUnit('r.unit_id')} from report r where r.id = ${table}.report_id)`;

const states = `('REPORTED', 'NONE_EXISTS', 'IN_PROGRESS', 'NOT_APPLICABLE', 'NOT_COLLECTED', 'WITHHELD', 'CONFLICTED', 'MISSING')`;
const secure = (table: string) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;`;

/**
 * Rounds of reporting and the values they collect (spec 2 head "Values", §5.6): a period exists without rounds; a value lives once in
 * the cell of its respondent and is never changed, but followed by another. Respondents read and write their own; who collects, all
 * of the round.
 */
export class Cycles1764000000062 implements MigrationInterface {
  name = 'Cycles1764000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table period (
        id uuid primary key,
        kind text not null check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'OTHER')),
        data_from date not null,
        data_to date not null check (data_to >= data_from),
        reporting_year integer not null check (reporting_year between 1990 and 2100),
        constraint period_key unique (kind, data_from, data_to, reporting_year)
      );

      create table cycle (
        id uuid primary key,
        unit_id uuid not null references unit (id),
        agency_id uuid not null references unit (id),
        title text not null check (title is nfc normalized and length(title) between 1 and 300),
        state text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED')),
        period_id uuid not null references period (id),
        structure_date date not null,
        due_at timestamptz not null,
        receiver text check (receiver is nfc normalized and length(receiver) between 1 and 300),
        rule_set text not null,
        created_by uuid not null references person (id),
        created_at timestamptz not null default now(),
        opened_at timestamptz,
        closed_at timestamptz,
        lock_version integer not null default 1,
        unique (id, unit_id)
      );
      create index cycle_unit_idx on cycle (unit_id);
      create index cycle_period_idx on cycle (period_id);

      create table cycle_indicator (
        cycle_id uuid not null references cycle (id) on delete cascade,
        indicator_id uuid not null references indicator (id),
        -- Pinned: a later definition never touches a round that has begun.
        indicator_version_id uuid not null references indicator_version (id),
        position integer not null,
        primary key (cycle_id, indicator_id)
      );

      -- What one respondent ("đầu mối") owes in a round, and how far it is.
      create table report (
        id uuid primary key,
        cycle_id uuid not null,
        -- The unit of the round, which alone says who owes a report.
        collector_id uuid not null,
        unit_id uuid not null references unit (id),
        position integer not null,
        state text not null default 'NOT_STARTED'
          check (state in ('NOT_STARTED', 'IN_PROGRESS', 'UNIT_CHECK', 'SENT', 'RETURNED', 'ACCEPTED')),
        -- More time than the round gives.
        due_at timestamptz,
        sent_at timestamptz,
        accepted_at timestamptz,
        returned_at timestamptz,
        is_on_behalf boolean not null default false,
        changed_after_acceptance integer not null default 0,
        lock_version integer not null default 1,
        unique (cycle_id, unit_id),
        foreign key (cycle_id, collector_id) references cycle (id, unit_id) on delete cascade
      );
      create index report_unit_idx on report (unit_id);

      create table report_unit (
        report_id uuid not null references report (id) on delete cascade,
        unit_id uuid not null references unit (id),
        primary key (report_id, unit_id)
      );

      create table report_exemption (
        report_id uuid not null references report (id) on delete cascade,
        indicator_id uuid not null references indicator (id),
        primary key (report_id, indicator_id)
      );

      create table cell (
        id uuid primary key,
        indicator_id uuid not null references indicator (id),
        unit_id uuid not null references unit (id),
        period_id uuid not null references period (id),
        measure text not null default 'ACTUAL' check (measure in ('ACTUAL', 'FORECAST')),
        -- Sorted "dimension=item;…"; '' for none.
        dimension_key text not null default '',
        current_id uuid,
        accepted_id uuid,
        lock_version integer not null default 1,
        constraint cell_key unique (indicator_id, unit_id, period_id, measure, dimension_key)
      );
      create index cell_unit_idx on cell (unit_id, period_id);

      create table observation (
        id uuid primary key,
        cell_id uuid not null references cell (id),
        indicator_version_id uuid not null references indicator_version (id),
        state text not null check (state in ${states}),
        basis text not null check (basis in ('COUNTED', 'REGISTER', 'ESTIMATED', 'CARRIED', 'PARENT_DECLARED', 'DERIVED')),
        value numeric,
        numerator numeric,
        denominator numeric,
        weight numeric,
        baseline numeric,
        range_low numeric,
        range_high numeric,
        amounts jsonb not null default '[]',
        code text,
        verbatim text check (verbatim is nfc normalized and length(verbatim) <= 20000),
        note text check (note is nfc normalized and length(note) between 1 and 2000),
        document_number text check (document_number is nfc normalized and length(document_number) between 1 and 100),
        document_issued_on date,
        supersedes uuid references observation (id),
        author_id uuid not null references person (id),
        author_name text not null,
        at timestamptz not null,
        -- A state is no figure: what none exists of, or what is secret, has no value beside it.
        constraint observation_figure_check check (state = 'REPORTED' or (value is null and numerator is null
          and range_low is null and range_high is null and amounts = '[]' and code is null)
          or state in ('MISSING', 'CONFLICTED', 'IN_PROGRESS', 'NONE_EXISTS'))
      );
      create index observation_cell_idx on observation (cell_id, at);
      alter table cell add foreign key (current_id) references observation (id) deferrable initially deferred;
      alter table cell add foreign key (accepted_id) references observation (id) deferrable initially deferred;

      create table cell_file (
        cell_id uuid not null references cell (id),
        file_id uuid not null references stored_file (id),
        added_by uuid not null references person (id),
        added_by_name text not null,
        added_at timestamptz not null,
        primary key (cell_id, file_id)
      );

      -- One act on a report, in the words of its day; never changes.
      create table report_step (
        id uuid primary key,
        report_id uuid not null references report (id) on delete cascade,
        action text not null check (action in ('TO_HEAD', 'RECALL', 'SEND', 'REVISE', 'RESEND', 'SEND_ON_BEHALF', 'CONFIRM', 'RETURN',
          'ACCEPT', 'REOPEN')),
        person_id uuid not null references person (id),
        person_name text not null,
        post_title text,
        at timestamptz not null,
        reason text check (reason is nfc normalized and length(reason) between 1 and 2000),
        paper_file_id uuid references stored_file (id)
      );
      create index report_step_report_idx on report_step (report_id, at);

      -- A cell that was ticked when the report was sent back.
      create table report_return (
        step_id uuid not null references report_step (id) on delete cascade,
        indicator_id uuid not null references indicator (id),
        reason text not null check (reason is nfc normalized and length(reason) between 1 and 2000),
        primary key (step_id, indicator_id)
      );

      ${['period', 'cycle', 'cycle_indicator', 'report', 'report_unit', 'report_exemption', 'cell', 'observation', 'cell_file', 'report_step', 'report_return'].map(secure).join('')}
      create policy period_read on period for select using (${system} or (select app_signed_in()));
      create policy period_insert on period for insert with check (${system} or cardinality((select app_paths('cycle.manage'))::text[]) > 0);

      create policy report_read on report for select using (${readsUnit('report.unit_id')});
      create policy report_insert on report for insert with check (${manages('report.collector_id')});
      create policy report_update on report for update using (${writesUnit('report.unit_id')}) with check (${writesUnit('report.unit_id')});
      create policy report_delete on report for delete using (${manages('report.collector_id')});
      create policy cycle_read on cycle for select using (${system} or ${reaches('cycle.unit_id', ['report.read', 'cycle.manage'])}
        or (cycle.state <> 'DRAFT' and exists (select from report r where r.cycle_id = cycle.id)));
      create policy cycle_insert on cycle for insert with check (${manages('cycle.unit_id')});
      create policy cycle_update on cycle for update using (${manages('cycle.unit_id')}) with check (${manages('cycle.unit_id')});
      create policy cycle_delete on cycle for delete using (${system} or (cycle.state = 'DRAFT' and ${reaches('cycle.unit_id', ['cycle.manage'])}));
      create policy cycle_indicator_read on cycle_indicator for select using ((select true from cycle c where c.id = cycle_indicator.cycle_id));
      create policy cycle_indicator_insert on cycle_indicator for insert with check (${managesCycle('cycle_indicator.cycle_id')});
      create policy cycle_indicator_delete on cycle_indicator for delete using (${managesCycle('cycle_indicator.cycle_id')});
      ${['report_unit', 'report_exemption']
        .map(
          (table) => `
      create policy ${table}_read on ${table} for select using (${readsReport(table)});
      create policy ${table}_insert on ${table} for insert
        with check ((select ${manages('r.collector_id')} from report r where r.id = ${table}.report_id));
      create policy ${table}_delete on ${table} for delete
        using ((select ${manages('r.collector_id')} from report r where r.id = ${table}.report_id));`,
        )
        .join('')}

      create policy cell_read on cell for select using (${readsUnit('cell.unit_id')});
      create policy cell_insert on cell for insert with check (${writesUnit('cell.unit_id')});
      create policy cell_update on cell for update using (${writesUnit('cell.unit_id')}) with check (${writesUnit('cell.unit_id')});
      create policy observation_read on observation for select using ((select true from cell c where c.id = observation.cell_id));
      create policy observation_insert on observation for insert with check (${system} or (observation.author_id = (select app_person())
        and (select ${writesUnit('c.unit_id')} from cell c where c.id = observation.cell_id)));
      create policy cell_file_read on cell_file for select using ((select true from cell c where c.id = cell_file.cell_id));
      create policy cell_file_insert on cell_file for insert with check (${system} or (cell_file.added_by = (select app_person())
        and (select ${writesUnit('c.unit_id')} from cell c where c.id = cell_file.cell_id)));
      create policy cell_file_delete on cell_file for delete using ((select ${writesUnit('c.unit_id')} from cell c where c.id = cell_file.cell_id));
      create policy report_step_read on report_step for select using (${readsReport('report_step')});
      create policy report_step_insert on report_step for insert with check (${system} or (report_step.person_id = (select app_person())
        and ${actsOnReport('report_step')}));
      create policy report_return_read on report_return for select using ((select true from report_step s where s.id = report_return.step_id));
      create policy report_return_insert on report_return for insert
        with check ((select true from report_step s where s.id = report_return.step_id and (${system} or s.person_id = (select app_person()))));
      create policy stored_file_of_cell on stored_file for select using (id in (select file_id from cell_file));
      create policy stored_file_of_report on stored_file for select using (id in (select paper_file_id from report_step));
      revoke update, delete, truncate on period, observation, report_step, report_return from app;
      revoke delete, truncate on cell from app;
      revoke update, truncate on cell_file from app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy stored_file_of_report on stored_file;
      drop policy stored_file_of_cell on stored_file;
      drop table report_return, report_step, cell_file, cell, observation, report_exemption, report_unit, report, cycle_indicator, cycle, period cascade;
    `);
  }
}

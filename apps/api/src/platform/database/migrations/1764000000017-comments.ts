import type { MigrationInterface, QueryRunner } from 'typeorm';

const issued = `('ISSUED', 'SUPERSEDED', 'SUSPENDED', 'REVOKED', 'EVALUATED', 'CLOSED')`;

/** Those who may read the drafts of a plan: the same sentence as in the policy of `plan_version`, without what is issued. */
const draftReaders = `(record_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('plan.read')))
  or record_id in (select app_audience_records(array['AUTHOR', 'INVITED', 'APPRAISER'])))`;
const underWay = `record_id in (select plan_id from plan_version where state not in ${issued})`;

/** Opinions on the paragraphs and rows of a plan's versions, and their answers. What was written is never changed. */
export class Comments1764000000017 implements MigrationInterface {
  name = 'Comments1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table comment_thread (
        id uuid primary key,
        record_id uuid not null,
        version_id uuid not null references plan_version (id) on delete cascade,
        item_id uuid,
        kind text not null check (kind in ('VERSION', 'SECTION', 'TARGET', 'TASK', 'FUNDING', 'BASIS', 'DUTY')),
        words text check (length(words) between 1 and 300),
        quote text check (length(quote) between 1 and 1000),
        opened_by uuid not null references person (id),
        opened_at timestamptz not null default now(),
        -- A draft that is thrown away settles nothing: its threads from before are open again.
        resolved_version_id uuid references plan_version (id) on delete set null,
        resolved_by uuid references person (id),
        resolved_at timestamptz,
        lock_version integer not null default 1,
        check ((kind = 'VERSION') = (item_id is null) and (item_id is null) = (words is null)),
        check (quote is null or item_id is not null),
        check (resolved_version_id is null or (resolved_by is not null and resolved_at is not null))
      );
      create index comment_thread_record_idx on comment_thread (record_id, opened_at);
      create index comment_thread_version_idx on comment_thread (version_id);
      create index comment_thread_resolved_idx on comment_thread (resolved_version_id);
      create table comment (
        id uuid primary key,
        thread_id uuid not null references comment_thread (id) on delete cascade,
        author_id uuid not null references person (id),
        unit_id uuid references unit (id),
        unit_name text,
        body text not null check (body is nfc normalized and length(body) between 1 and 4000),
        written_at timestamptz not null default now()
      );
      create index comment_thread_idx on comment (thread_id, written_at);
      alter table comment_thread enable row level security;
      alter table comment_thread force row level security;
      create policy comment_thread_read on comment_thread for select using (app_is_system() or ${draftReaders});
      create policy comment_thread_insert on comment_thread for insert with check (
        opened_by = app_person() and ${draftReaders}
        and version_id in (select id from plan_version where plan_id = record_id and state not in ${issued}));
      create policy comment_thread_update on comment_thread for update
        using (${draftReaders} and ${underWay} and (opened_by = app_person()
          or record_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('plan.write')))));
      alter table comment enable row level security;
      alter table comment force row level security;
      create policy comment_read on comment for select using (thread_id in (select id from comment_thread));
      create policy comment_insert on comment for insert with check (
        author_id = app_person() and thread_id in (select id from comment_thread where ${underWay}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table comment, comment_thread;');
  }
}

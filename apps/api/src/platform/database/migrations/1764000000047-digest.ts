import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The daily digest: who wants it, and which letters were sent. A row is written by the transaction that sends. */
export class Digest1764000000047 implements MigrationInterface {
  name = 'Digest1764000000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account add wants_digest boolean not null default true;
      create table digest_letter (
        person_id uuid not null references person (id),
        day date not null,
        sent_at timestamptz not null,
        primary key (person_id, day)
      );
      create index digest_letter_day_idx on digest_letter (day);
      alter table digest_letter enable row level security;
      alter table digest_letter force row level security;
      create policy digest_letter_system on digest_letter using (app_is_system()) with check (app_is_system());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table digest_letter;
      alter table account drop column wants_digest;
    `);
  }
}

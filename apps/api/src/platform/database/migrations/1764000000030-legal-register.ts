import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of legal instruments, with their validity and what replaces or amends what. It belongs to the installation. */
export class LegalRegister1764000000030 implements MigrationInterface {
  name = 'LegalRegister1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legal_instrument (
        id uuid primary key,
        type text not null check (type is nfc normalized and length(type) between 1 and 100),
        number text not null check (number is nfc normalized and length(number) between 1 and 100),
        number_folded text not null constraint legal_instrument_number_key unique,
        title text check (title is nfc normalized and length(title) between 1 and 1000),
        issuer text check (issuer is nfc normalized and length(issuer) between 1 and 300),
        issued_on date,
        in_force_from date,
        in_force_until date,
        -- Type, number, title and issuer without diacritics, for search.
        folded text not null,
        lock_version integer not null default 1,
        constraint legal_instrument_validity_check check (in_force_until > in_force_from)
      );
      create table legal_relation (
        newer_id uuid not null references legal_instrument (id),
        older_id uuid not null references legal_instrument (id),
        kind text not null check (kind in ('REPLACES', 'AMENDS')),
        primary key (newer_id, older_id, kind),
        check (newer_id <> older_id)
      );
      create index legal_relation_older_idx on legal_relation (older_id);
    `);
    for (const table of ['legal_instrument', 'legal_relation']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using (app_signed_in());
        create policy ${table}_write on ${table}
          using (app_is_system() or cardinality(app_paths('reference.manage')) > 0)
          with check (app_is_system() or cardinality(app_paths('reference.manage')) > 0);
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table legal_relation; drop table legal_instrument');
  }
}

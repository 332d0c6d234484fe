import type { MigrationInterface, QueryRunner } from 'typeorm';

const numbered = `plan_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('plan.number')))`;

/** What a version does to the one it amends, why, and from which one its content was copied. */
export class Amendments1764000000018 implements MigrationInterface {
  name = 'Amendments1764000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plan_version
        add column amendment_type text
          check (amendment_type in ('ADJUST', 'SUPPLEMENT', 'EXTEND', 'ERRATUM', 'TECHNICAL_RECODE', 'REPLACE', 'REPEAL')),
        add column amendment_cause text,
        add column copied_from_version_id uuid references plan_version (id),
        add column extends_to integer check (extends_to between 1990 and 2100);
      create index plan_version_amends_idx on plan_version (amends_version_id);
      -- Amending documents that came in before types were kept.
      alter table plan_version disable trigger plan_version_frozen;
      update plan_version set amendment_type = 'ADJUST' where amends_version_id is not null;
      alter table plan_version enable trigger plan_version_frozen;
      alter table plan_version
        add constraint plan_version_amendment check ((amendment_type is null) = (amends_version_id is null)),
        add constraint plan_version_extension check (extends_to is null or amendment_type = 'EXTEND');
      -- What replaces or repeals a text ends it at its release.
      create policy plan_version_ended on plan_version for update
        using (state = 'ISSUED' and ${numbered}) with check (state in ('SUPERSEDED', 'REVOKED') and ${numbered});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy plan_version_ended on plan_version;
      drop index plan_version_amends_idx;
      alter table plan_version drop column amendment_type, drop column amendment_cause, drop column copied_from_version_id,
        drop column extends_to;
    `);
  }
}

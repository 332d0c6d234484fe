import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who writes a section of a draft and whether it is done. Not among the tables whose rows make the content and its hash. */
export class SectionWork1764000000031 implements MigrationInterface {
  name = 'SectionWork1764000000031';

  async up(runner: QueryRunner): Promise<void> {
    const writable = `app_is_system() or version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id
      join unit u on u.id = p.unit_id where u.path <@ any (app_paths('plan.write')))`;
    await runner.query(`
      create table plan_section_work (
        version_id uuid not null,
        item_id uuid not null,
        is_done boolean not null,
        owner_unit_id uuid references unit (id),
        updated_by uuid not null references person (id),
        updated_at timestamptz not null,
        primary key (version_id, item_id),
        foreign key (version_id, item_id) references plan_section (version_id, item_id) on delete cascade
      );
      alter table plan_section_work enable row level security;
      alter table plan_section_work force row level security;
      create policy plan_section_work_read on plan_section_work for select using (version_id in (select id from plan_version));
      create policy plan_section_work_write on plan_section_work using (${writable}) with check (${writable});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_section_work');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const holds = (keys: readonly string[]) =>
  `(select (select u.path from unit u where u.id = c.unit_id) <@ any ((${keys.map((key) => `(select app_paths('${key}'))`).join(' || ')})::ltree[])
    from cycle c where c.id = cycle_snapshot.cycle_id)`;

/** Figures of a round as they were when it was frozen (R101): canonical JSON with its hash, which nobody changes or removes. */
export class CycleSnapshots1764000000063 implements MigrationInterface {
  name = 'CycleSnapshots1764000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cycle_snapshot (
        id uuid primary key,
        cycle_id uuid not null references cycle (id),
        n integer not null check (n >= 1),
        content text not null,
        sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        taken_at timestamptz not null,
        taken_by uuid not null references person (id),
        taken_by_name text not null,
        constraint cycle_snapshot_key unique (cycle_id, n)
      );
      alter table cycle_snapshot enable row level security;
      alter table cycle_snapshot force row level security;
      create policy cycle_snapshot_read on cycle_snapshot for select
        using ((select app_is_system()) or ${holds(['report.read', 'cycle.manage'])});
      create policy cycle_snapshot_insert on cycle_snapshot for insert
        with check (taken_by = (select app_person()) and ${holds(['cycle.manage'])});
      revoke update, delete, truncate on cycle_snapshot from app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cycle_snapshot');
  }
}

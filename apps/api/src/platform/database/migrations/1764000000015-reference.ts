import type { MigrationInterface, QueryRunner } from 'typeorm';

const tet = 'Tết Nguyên đán';
const hung = 'Giỗ Tổ Hùng Vương';
const newYear = 'Tết Dương lịch';
const victory = 'Ngày Chiến thắng';
const labour = 'Ngày Quốc tế lao động';
const national = 'Quốc khánh';

/**
 * Days off on weekdays by Bộ luật Lao động 2019, Art. 112, and the Saturdays worked in exchange, as far as they are known. What is
 * decided year by year (the rest of Tết, the second day of Quốc khánh, exchanges) is for an administrator to enter.
 */
const days: [day: string, kind: 'OFF' | 'WORKING', name: string][] = [
  ['2025-01-01', 'OFF', newYear],
  ['2025-01-27', 'OFF', tet],
  ['2025-01-28', 'OFF', tet],
  ['2025-01-29', 'OFF', tet],
  ['2025-01-30', 'OFF', tet],
  ['2025-01-31', 'OFF', tet],
  ['2025-04-07', 'OFF', hung],
  ['2025-04-26', 'WORKING', 'Làm bù cho ngày 02/5/2025'],
  ['2025-04-30', 'OFF', victory],
  ['2025-05-01', 'OFF', labour],
  ['2025-05-02', 'OFF', 'Nghỉ hoán đổi, làm bù ngày 26/4/2025'],
  ['2025-09-01', 'OFF', national],
  ['2025-09-02', 'OFF', national],
  ['2026-01-01', 'OFF', newYear],
  ['2026-02-16', 'OFF', tet],
  ['2026-02-17', 'OFF', tet],
  ['2026-02-18', 'OFF', tet],
  ['2026-02-19', 'OFF', tet],
  ['2026-02-20', 'OFF', tet],
  ['2026-04-27', 'OFF', `${hung} (nghỉ bù)`],
  ['2026-04-30', 'OFF', victory],
  ['2026-05-01', 'OFF', labour],
  ['2026-09-02', 'OFF', national],
  ['2027-01-01', 'OFF', newYear],
  ['2027-02-08', 'OFF', tet],
  ['2027-04-16', 'OFF', hung],
  ['2027-04-30', 'OFF', victory],
  ['2027-05-03', 'OFF', `${labour} (nghỉ bù)`],
  ['2027-09-02', 'OFF', national],
];
const mayManage = `(app_is_system() or array_length(app_paths('reference.manage'), 1) > 0)`;

/** The calendar of working days, the same for every agency. */
export class Reference1764000000015 implements MigrationInterface {
  name = 'Reference1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_day (
        day date primary key,
        kind text not null check (kind in ('OFF', 'WORKING')),
        name text not null check (name is nfc normalized and length(name) between 1 and 200),
        recorded_at timestamptz not null default now()
      );
      insert into calendar_day (day, kind, name) values
        ${days.map(([day, kind, name]) => `('${day}', '${kind}', '${name}')`).join(', ')};
      alter table calendar_day enable row level security;
      alter table calendar_day force row level security;
      create policy calendar_day_read on calendar_day for select using (app_signed_in());
      create policy calendar_day_insert on calendar_day for insert with check ${mayManage};
      create policy calendar_day_delete on calendar_day for delete using ${mayManage};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_day');
  }
}

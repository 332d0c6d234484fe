import type { MigrationInterface, QueryRunner } from 'typeorm';

const within = (key: string) => `version_id in (select v.id from plan_version v join plan p on p.id = v.plan_id
  join unit u on u.id = p.unit_id where u.path <@ any (app_paths('${key}')))`;
const own = 'unit_id in (select id from unit where app_units() <@ path)';

/**
 * Acts of assigning targets and tasks of a plan in force to units: what was intended, what the units said, the document that assigned
 * it. Those who read the unit's plans see all of it, an assigned unit its own row.
 */
export class Assignments1764000000048 implements MigrationInterface {
  name = 'Assignments1764000000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assignment (
        id uuid primary key,
        version_id uuid not null references plan_version (id),
        n integer not null check (n >= 1),
        request text check (request is nfc normalized and length(request) between 1 and 2000),
        due_on date not null,
        proposed_by uuid not null references person (id),
        proposed_by_name text not null,
        proposed_at timestamptz not null,
        document_number text check (document_number is nfc normalized and length(document_number) between 1 and 100),
        issued_on date,
        assigned_by_name text,
        assigned_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_reason text check (withdrawn_reason is nfc normalized and length(withdrawn_reason) between 1 and 1000),
        lock_version integer not null default 1,
        unique (version_id, n),
        check (num_nulls(document_number, issued_on, assigned_by_name, assigned_at) in (0, 4)),
        check (num_nulls(withdrawn_at, withdrawn_reason) in (0, 2)),
        check (assigned_at is null or withdrawn_at is null)
      );
      create table assignment_unit (
        id uuid primary key,
        assignment_id uuid not null references assignment (id),
        version_id uuid not null references plan_version (id),
        unit_id uuid not null references unit (id),
        unit_name text not null,
        position integer not null,
        verdict text check (verdict in ('AGREE', 'REMARKS')),
        opinion text check (opinion is nfc normalized and length(opinion) between 1 and 4000),
        person_id uuid references person (id),
        person_name text,
        given_at timestamptz,
        lock_version integer not null default 1,
        unique (assignment_id, unit_id),
        check (num_nulls(verdict, person_id, person_name, given_at) in (0, 4)),
        check (verdict is null or (verdict = 'REMARKS') = (opinion is not null))
      );
      create index assignment_unit_unit_idx on assignment_unit (unit_id);
      create table assignment_item (
        id uuid primary key,
        assignment_unit_id uuid not null references assignment_unit (id),
        position integer not null,
        kind text not null check (kind in ('TARGET', 'TASK')),
        item_id uuid not null,
        words text not null check (length(words) between 1 and 4000),
        level text check (level is nfc normalized and length(level) between 1 and 500),
        changed_by uuid references assignment (id),
        unique (assignment_unit_id, item_id)
      );
      create index assignment_item_item_idx on assignment_item (item_id);

      alter table assignment enable row level security;
      alter table assignment force row level security;
      create policy assignment_read on assignment for select using (app_is_system() or ${within('plan.read')}
        or id in (select assignment_id from assignment_unit where ${own}));
      create policy assignment_insert on assignment for insert with check (proposed_by = app_person() and ${within('plan.write')});
      create policy assignment_update on assignment for update using (${within('plan.write')});
      alter table assignment_unit enable row level security;
      alter table assignment_unit force row level security;
      create policy assignment_unit_read on assignment_unit for select using (app_is_system() or ${within('plan.read')} or ${own});
      create policy assignment_unit_insert on assignment_unit for insert with check (${within('plan.write')} and given_at is null);
      create policy assignment_unit_answer on assignment_unit for update using (${own}) with check (${own} and person_id = app_person());
      alter table assignment_item enable row level security;
      alter table assignment_item force row level security;
      create policy assignment_item_read on assignment_item for select
        using (app_is_system() or assignment_unit_id in (select id from assignment_unit));
      create policy assignment_item_insert on assignment_item for insert
        with check (assignment_unit_id in (select id from assignment_unit where ${within('plan.write')}));
      create policy assignment_item_change on assignment_item for update
        using (assignment_unit_id in (select id from assignment_unit where ${within('plan.write')}));

      -- What a document assigned stays as it was; only a later document changes it.
      create function refuse_assigned_change() returns trigger language plpgsql as $$
        begin
          if old.assigned_at is not null or old.withdrawn_at is not null then
            raise exception 'an act of assigning that ended does not change' using errcode = '23514', constraint = 'assignment_ended';
          end if;
          return new;
        end $$;
      create trigger assignment_frozen before update on assignment for each row execute function refuse_assigned_change();
      create function refuse_late_opinion() returns trigger language plpgsql as $$
        begin
          if exists (select from assignment where id = old.assignment_id and (assigned_at is not null or withdrawn_at is not null)) then
            raise exception 'an act of assigning that ended takes no opinion' using errcode = '23514', constraint = 'assignment_ended';
          end if;
          return new;
        end $$;
      create trigger assignment_unit_frozen before update on assignment_unit for each row execute function refuse_late_opinion();
      create function refuse_item_change() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - 'changed_by' <> to_jsonb(old) - 'changed_by' then
            raise exception 'what was assigned does not change' using errcode = '23514', constraint = 'assignment_ended';
          end if;
          return new;
        end $$;
      create trigger assignment_item_frozen before update on assignment_item for each row execute function refuse_item_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assignment_item, assignment_unit, assignment;
      drop function refuse_assigned_change, refuse_late_opinion, refuse_item_change;
    `);
  }
}

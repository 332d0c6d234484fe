import type { MigrationInterface, QueryRunner } from 'typeorm';

const of = (key: string) =>
  `plan_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (app_paths('${key}')))`;
const ofVersion = (key: string) => `version_id in (select id from plan_version where ${of(key)})`;

const until48 = `'ASK_OPINIONS', 'CLOSE_OPINIONS', 'SEND_TO_UNIT_HEAD', 'SUBMIT', 'RECALL', 'WITHDRAW', 'AGREE', 'AGREE_WITH_CHANGES', 'RETURN',
  'REFER', 'FIND_READY', 'FIND_READY_ONCE_COMPLETED', 'FIND_NOT_READY', 'SIGN', 'REFUSE_FORM', 'ASSIGN_NUMBER', 'RELEASE', 'CONFIRM_PAPER'`;
const actions = (list: string) => `
  alter table plan_decision drop constraint plan_decision_action_check,
    add constraint plan_decision_action_check check (action in (${list}));`;

/**
 * What became of a plan that is over: its evaluation, which stands still once the version is evaluated, and dossiers that were made
 * for the archive, which closing asks for.
 */
export class Evaluations1764000000049 implements MigrationInterface {
  name = 'Evaluations1764000000049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_evaluation (
        id uuid primary key,
        version_id uuid not null unique references plan_version (id),
        results text check (results is nfc normalized and length(results) between 1 and 20000),
        lessons text check (lessons is nfc normalized and length(lessons) between 1 and 20000),
        updated_by uuid not null references person (id),
        updated_by_name text not null,
        updated_at timestamptz not null,
        lock_version integer not null default 1
      );
      create table plan_evaluation_target (
        id uuid primary key,
        evaluation_id uuid not null references plan_evaluation (id),
        item_id uuid not null,
        verdict text not null check (verdict in ('MET', 'EXCEEDED', 'NOT_MET', 'LIKELY', 'UNLIKELY', 'NOT_DUE', 'CANNOT_TELL')),
        note text check (note is nfc normalized and length(note) between 1 and 2000),
        unique (evaluation_id, item_id)
      );
      create table plan_dossier (
        id uuid primary key,
        version_id uuid not null references plan_version (id),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        made_by uuid not null references person (id),
        made_by_name text not null,
        made_at timestamptz not null
      );
      create index plan_dossier_version_idx on plan_dossier (version_id, made_at);

      alter table plan_evaluation enable row level security;
      alter table plan_evaluation force row level security;
      create policy plan_evaluation_read on plan_evaluation for select using (app_is_system() or ${ofVersion('plan.read')}
        or version_id in (select id from plan_version where state in ('EVALUATED', 'CLOSED')));
      create policy plan_evaluation_insert on plan_evaluation for insert with check (${ofVersion('plan.write')} and updated_by = app_person());
      create policy plan_evaluation_update on plan_evaluation for update
        using (${ofVersion('plan.write')}) with check (${ofVersion('plan.write')} and updated_by = app_person());
      alter table plan_evaluation_target enable row level security;
      alter table plan_evaluation_target force row level security;
      create policy plan_evaluation_target_read on plan_evaluation_target for select
        using (evaluation_id in (select id from plan_evaluation));
      create policy plan_evaluation_target_insert on plan_evaluation_target for insert
        with check (evaluation_id in (select id from plan_evaluation where ${ofVersion('plan.write')}));
      create policy plan_evaluation_target_delete on plan_evaluation_target for delete
        using (evaluation_id in (select id from plan_evaluation where ${ofVersion('plan.write')}));
      alter table plan_dossier enable row level security;
      alter table plan_dossier force row level security;
      create policy plan_dossier_read on plan_dossier for select using (app_is_system() or ${ofVersion('plan.read')});
      create policy plan_dossier_insert on plan_dossier for insert with check (made_by = app_person() and ${ofVersion('plan.read')});
      revoke delete, truncate on plan_evaluation from app;
      revoke update, delete, truncate on plan_dossier from app;

      -- An evaluation is written while the version waits for it, and stands still from then on.
      create function refuse_evaluated_change() returns trigger language plpgsql as $$
        declare target uuid;
        begin
          if tg_table_name = 'plan_evaluation' then
            target := new.version_id;
          else
            select version_id into target from plan_evaluation where id = coalesce(new.evaluation_id, old.evaluation_id);
          end if;
          if not exists (select from plan_version where id = target and state in ('ISSUED', 'SUPERSEDED')) then
            raise exception 'an evaluation that was made stands still' using errcode = '23514', constraint = 'plan_evaluation_frozen';
          end if;
          return coalesce(new, old);
        end $$;
      create trigger plan_evaluation_frozen before insert or update on plan_evaluation
        for each row execute function refuse_evaluated_change();
      create trigger plan_evaluation_target_frozen before insert or update or delete on plan_evaluation_target
        for each row execute function refuse_evaluated_change();

      ${actions(`${until48}, 'EVALUATE', 'CLOSE'`)}
      create policy plan_version_closing on plan_version for update
        using (state = 'EVALUATED' and ${of('plan.number')}) with check (state = 'CLOSED' and ${of('plan.number')});
      -- Writing a plan never closes it.
      create policy plan_version_closed on plan_version as restrictive for update using (true)
        with check (app_is_system() or state <> 'CLOSED' or ${of('plan.number')});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy plan_version_closed on plan_version;
      drop policy plan_version_closing on plan_version;
      delete from plan_decision where action in ('EVALUATE', 'CLOSE');
      ${actions(until48)}
      drop table plan_dossier, plan_evaluation_target, plan_evaluation;
      drop function refuse_evaluated_change;
    `);
  }
}

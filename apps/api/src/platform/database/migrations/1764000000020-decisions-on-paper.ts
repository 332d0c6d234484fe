import type { MigrationInterface, QueryRunner } from 'typeorm';

const holds = (...keys: string[]) =>
  `plan_id in (select p.id from plan p join unit u on u.id = p.unit_id where u.path <@ any (${keys
    .map((key) => `app_paths('${key}')`)
    .join(' || ')}))`;

const signers = ['plan.number', 'plan.decide', 'plan.decide_head'];
const signedBy = (...keys: string[]) => `
  create policy plan_version_signed on plan_version as restrictive for update using (true)
    with check (app_is_system() or state <> 'SIGNED' or ${holds(...keys)});`;

/** What a leader decided on paper, recorded by the secretary (`plan.prepare`) with day and scanned page, and confirmed by the registry. */
export class DecisionsOnPaper1764000000020 implements MigrationInterface {
  name = 'DecisionsOnPaper1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plan_decision
        add recorded_by uuid references person (id),
        add recorded_by_name text,
        add decided_on date,
        add page_file_id uuid references stored_file (id),
        add check (num_nulls(recorded_by, recorded_by_name, decided_on, page_file_id) in (0, 4)),
        drop constraint plan_decision_action_check,
        add constraint plan_decision_action_check check (action in ('SEND_TO_UNIT_HEAD', 'SUBMIT', 'RECALL', 'WITHDRAW', 'AGREE',
          'AGREE_WITH_CHANGES', 'RETURN', 'REFER', 'FIND_READY', 'FIND_READY_ONCE_COMPLETED', 'FIND_NOT_READY', 'SIGN', 'REFUSE_FORM',
          'ASSIGN_NUMBER', 'RELEASE', 'CONFIRM_PAPER'));
      create policy plan_decision_paper on plan_decision for insert with check (recorded_by = app_person() and act = 'SIGN'
        and person_id <> app_person() and version_id in (select id from plan_version where ${holds('plan.prepare')}));
      create policy plan_submission_paper on plan_submission for update
        using (version_id in (select id from plan_version where ${holds('plan.prepare')}))
        with check (version_id in (select id from plan_version where ${holds('plan.prepare')}));
      create policy plan_version_paper on plan_version for update
        using (state = 'SUBMITTED' and ${holds('plan.prepare')})
        with check (state in ('SUBMITTED', 'SIGNED', 'REVISING', 'RETURNED') and ${holds('plan.prepare')});
      drop policy plan_version_signed on plan_version;
      ${signedBy(...signers, 'plan.prepare')}
      create policy stored_file_paper on stored_file for select using (id in (select page_file_id from plan_decision));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy stored_file_paper on stored_file;
      drop policy plan_version_signed on plan_version;
      ${signedBy(...signers)}
      drop policy plan_version_paper on plan_version;
      drop policy plan_submission_paper on plan_submission;
      drop policy plan_decision_paper on plan_decision;
      delete from plan_decision where action = 'CONFIRM_PAPER';
      alter table plan_decision
        drop constraint plan_decision_action_check,
        add constraint plan_decision_action_check check (action in ('SEND_TO_UNIT_HEAD', 'SUBMIT', 'RECALL', 'WITHDRAW', 'AGREE',
          'AGREE_WITH_CHANGES', 'RETURN', 'REFER', 'FIND_READY', 'FIND_READY_ONCE_COMPLETED', 'FIND_NOT_READY', 'SIGN', 'REFUSE_FORM',
          'ASSIGN_NUMBER', 'RELEASE')),
        drop recorded_by, drop recorded_by_name, drop decided_on, drop page_file_id;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn it is, for lists of work: the rows of a running round, seen with the rights of whoever looks. */
export class Inbox1764000000040 implements MigrationInterface {
  name = 'Inbox1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index plan_submission_running_idx on plan_submission (version_id) where ended_at is null;
      create index plan_decision_person_idx on plan_decision (person_id, at);
      -- The same steps as openSteps of libs/domain: the one whose turn it is, and the optional ones that stand before it.
      create view plan_turn with (security_invoker = true) as
        select s.version_id, s.turn_since, step.value ->> 'key' as step_key, step.value ->> 'seat' as seat, step.value ->> 'act' as act,
          (step.value ->> 'workingDays')::int as working_days, step.at = turn.at as is_current
        from plan_submission s
        join plan_version v on v.id = s.version_id and v.state in ('UNIT_CHECK', 'APPRAISING', 'SUBMITTED')
        cross join lateral (
          select t.at, t.value ->> 'phase' as phase from jsonb_array_elements(s.steps) with ordinality t (value, at)
          where t.value ->> 'key' = s.at_step) turn
        cross join lateral jsonb_array_elements(s.steps) with ordinality step (value, at)
        where s.ended_at is null and step.at <= turn.at
          and not exists (select from jsonb_array_elements(s.steps) with ordinality b (value, at)
            where b.at >= step.at and b.at < turn.at and ((b.value ->> 'required')::boolean or b.value ->> 'phase' <> turn.phase))
          and not exists (select from plan_decision d where d.version_id = s.version_id and d.round = s.round
            and d.step_key = step.value ->> 'key' and d.action in ('AGREE', 'SIGN', 'FIND_READY', 'FIND_READY_ONCE_COMPLETED'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view plan_turn;
      drop index plan_decision_person_idx;
      drop index plan_submission_running_idx;
    `);
  }
}

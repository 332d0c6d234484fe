import type { PlanState, ProcedureAction } from '@lotrinh/contracts';
import { isEditable, isIssued, type Outcome, procedureOf, seatKeys, workflow } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { OnPaper, Standing } from './procedure.js';
import { ProcedureQueries } from './procedure.queries.js';

/** Rounds and decisions as they are written down, in the transaction of the act. */
@Injectable()
export class ProcedureJournalService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly stored: ProcedureQueries,
  ) {}

  /** Writes where the round stands now, or begins one; returns its number, 0 before the first. */
  async advance(
    actor: Actor,
    { subject, round, walk }: Standing,
    { state, at, resumeAt }: Outcome,
    hash: string | null,
  ): Promise<number> {
    const now = this.clock.now();
    if (hash !== null && at !== null) {
      const next = (round?.round ?? 0) + 1;
      await this.db.insert('plan_submission', {
        id: newId(),
        version_id: subject.id,
        round: next,
        code: procedureOf(subject.agencyKind, subject.isAgencyPlan),
        steps: JSON.stringify(walk.steps),
        content_sha256: hash,
        began_at_step: at,
        at_step: at,
        turn_since: now,
        started_by: actor.personId,
        started_at: now,
      });
      return next;
    }
    // A round that led to the release is over for good.
    if (round === null || isIssued(walk.state)) return round?.round ?? 0;
    const isMoved = state !== walk.state || at !== walk.at;
    if (isMoved) {
      await this.db.query(
        `update plan_submission set at_step = $2, resume_at_step = $3, turn_since = $4, seen_at = null, ended_at = $5 where id = $1`,
        [round.id, at, resumeAt, now, over(state) ? now : null],
      );
    }
    return round.round;
  }

  /** Writes the decision in the words of today: person, post, unit and capacity. */
  async decide(
    actor: Actor,
    { subject, step, by }: Standing,
    {
      action,
      round,
      opinion,
      paper,
    }: { action: ProcedureAction; round: number; opinion: string | null; paper: OnPaper | null },
  ): Promise<void> {
    const { who } = workflow[action];
    const seat = who === 'STEP' ? step?.seat : who;
    if (seat === undefined) throw new DomainError('procedure.not_your_turn');
    const personId = paper?.personId ?? actor.personId;
    // Whoever acts at a step by authorisation is named so whatever they answer.
    const authorised = who === 'STEP' ? by : null;
    const post = authorised ?? (await this.stored.seatPost(personId, seatKeys[seat], subject.unitPath));
    await this.db.insert('plan_decision', {
      id: newId(),
      version_id: subject.id,
      round,
      step_key: who === 'STEP' ? step?.key : null,
      action,
      seat,
      act: who === 'STEP' ? step?.act : null,
      person_id: personId,
      person_name: post.personName,
      post_title: post.postTitle,
      unit_name: post.unitName,
      capacity: authorised?.capacity ?? (action === 'SIGN' ? step?.capacity : null),
      authorisation_id: authorised?.id ?? null,
      opinion,
      at: this.clock.now(),
      ...(paper === null ? {} : await this.paperColumns(actor, paper)),
    });
  }

  private async paperColumns(actor: Actor, { decidedOn, pageFileId }: OnPaper): Promise<Record<string, unknown>> {
    const name = await this.stored.nameOf(actor.personId);
    return { recorded_by: actor.personId, recorded_by_name: name, decided_on: decidedOn, page_file_id: pageFileId };
  }
}

/** True where a round ends: back with the drafter or out for opinions, released, or given up. */
const over = (state: PlanState): boolean =>
  isEditable(state) || state === 'CONSULTING' || state === 'ISSUED' || state === 'WITHDRAWN';

import { type PlanSendingView, type SendingOutcome, type SendingWay } from '@lotrinh/contracts';
import { seatKeys, sendingDutyOf, sendingStanding } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { WorkingDays } from '../reference/working-days.service.js';
import type { Subject } from './procedure.js';
import { ProcedureQueries } from './procedure.queries.js';

export type RecordedSending = {
  versionId: string;
  lockVersion: number;
  outcome: SendingOutcome;
  way: SendingWay | null;
  documentNumber: string | null;
  sentOn: string | null;
  reason: string | null;
};
type SendingRow = Omit<PlanSendingView, 'dueOn' | 'standing' | 'recordedAt' | 'mayRecord'> & {
  id: string;
  since: string;
  recordedAt: Date | null;
};

/** "Gửi kế hoạch trong 05 ngày làm việc": a duty that the release of a version begins, and the registry's record of it. */
@Injectable()
export class SendingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly workingDays: WorkingDays,
    private readonly stored: ProcedureQueries,
  ) {}

  /** What the release of the version obliges to, by the rules of its day of issue; part of the release. */
  async begin({ id, planKind, agencyKind, isAgencyPlan, issuedOn }: Subject): Promise<void> {
    const duty = issuedOn === null ? null : sendingDutyOf({ kind: planKind, agencyKind, isAgencyPlan, issuedOn });
    if (duty === null) return;
    const { recipient, workingDays } = duty;
    await this.db.insert('plan_sending', {
      ...{ id: newId(), version_id: id, recipient, working_days: workingDays, since: issuedOn },
    });
  }

  /** null where the version is not to be sent to anybody. */
  async get(actor: Actor, versionId: string): Promise<PlanSendingView | null> {
    const { unitPath } = await this.stored.subject(actor, versionId);
    const row = await this.row(versionId);
    if (row === null) return null;
    const { id: _, since, recordedAt, ...sending } = row;
    const dueOn = await this.workingDays.after(since, sending.workingDays);
    return {
      ...sending,
      dueOn,
      standing: sendingStanding({ ...sending, dueOn }, this.clock.today()),
      recordedAt: recordedAt?.toISOString() ?? null,
      mayRecord: holdsOn(actor, seatKeys.REGISTRY, unitPath),
    };
  }

  /** Says how it was sent, or why it need not be; can be put right later. */
  async record(actor: Actor, { versionId, lockVersion, ...said }: RecordedSending): Promise<PlanSendingView> {
    return this.db.write(actor, async () => {
      const { unitId, unitPath } = await this.stored.subject(actor, versionId);
      demand(holdsOn(actor, seatKeys.REGISTRY, unitPath), 'access.forbidden');
      const row = await this.row(versionId);
      demand(row !== null, 'record.not_found');
      const columns = said.outcome === 'SENT' ? this.sent(said, row.since) : notRequired(said);
      await this.db.updateVersioned('plan_sending', row.id, lockVersion, {
        ...columns,
        recorded_by: actor.personId,
        recorded_by_name: await this.stored.nameOf(actor.personId),
        recorded_at: this.clock.now(),
      });
      await this.audit.record(actor, {
        ...{ action: 'sending.recorded', entity: 'plan_version', entityId: versionId, unitId },
        ...{ changes: columns, reason: columns.reason },
      });
      const view = await this.get(actor, versionId);
      demand(view !== null, 'record.not_found');
      return view;
    });
  }

  private sent(
    { way, documentNumber, sentOn }: Pick<RecordedSending, 'way' | 'documentNumber' | 'sentOn'>,
    since: string,
  ) {
    if (way === null) refuse('way', 'required');
    const number = typedText(documentNumber);
    if (number === null) refuse('documentNumber', 'required');
    if (sentOn === null) refuse('sentOn', 'required');
    if (sentOn < since) refuse('sentOn', 'beforeIssue');
    if (sentOn > this.clock.today()) refuse('sentOn', 'dateInFuture');
    return { outcome: 'SENT', way, document_number: number, sent_on: sentOn, reason: null };
  }

  private row(versionId: string): Promise<SendingRow | null> {
    return this.db.find<SendingRow>(
      `select id, version_id as "versionId", recipient, working_days as "workingDays", since::text as since, outcome, way,
         document_number as "documentNumber", sent_on::text as "sentOn", reason, recorded_by_name as "recordedBy",
         recorded_at as "recordedAt", lock_version as "lockVersion"
       from plan_sending where version_id = $1`,
      [versionId],
    );
  }
}

function notRequired({ reason }: Pick<RecordedSending, 'reason'>) {
  const words = typedText(reason);
  if (words === null) refuse('reason', 'required');
  return { outcome: 'NOT_REQUIRED', way: null, document_number: null, sent_on: null, reason: words };
}

function refuse(field: string, rule: string): never {
  throw new DomainError('plan.value_invalid', {}, [{ field, rule, params: {} }]);
}

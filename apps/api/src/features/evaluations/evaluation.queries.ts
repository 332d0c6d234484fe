import type { TargetVerdict } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';

export type StoredEvaluation = {
  id: string;
  results: string | null;
  lessons: string | null;
  updatedBy: string;
  updatedAt: Date;
  lockVersion: number;
};
export type StoredVerdict = { itemId: string; verdict: TargetVerdict; note: string | null };
export type Closing = { closedBy: string; closedAt: Date; closeReason: string | null };

/** What is stored of evaluations, of versions that the caller has found readable. */
@Injectable()
export class EvaluationQueries {
  constructor(private readonly db: Db) {}

  ofVersion(versionId: string): Promise<StoredEvaluation | null> {
    return this.db.find<StoredEvaluation>(
      `select id, results, lessons, updated_by_name as "updatedBy", updated_at as "updatedAt", lock_version as "lockVersion"
       from plan_evaluation where version_id = $1`,
      [versionId],
    );
  }

  verdicts(versionId: string): Promise<StoredVerdict[]> {
    return this.db.query<StoredVerdict>(
      `select t.item_id as "itemId", t.verdict, t.note from plan_evaluation_target t
       join plan_evaluation e on e.id = t.evaluation_id where e.version_id = $1`,
      [versionId],
    );
  }

  /** A dossier made since the version was evaluated: one that holds the evaluation. */
  async hasDossier(versionId: string): Promise<boolean> {
    const found = await this.db.find(
      `select 1 from plan_dossier d where d.version_id = $1
         and d.made_at >= (select max(at) from plan_decision where version_id = $1 and action = 'EVALUATE') limit 1`,
      [versionId],
    );
    return found !== null;
  }

  closing(versionId: string): Promise<Closing | null> {
    return this.db.find<Closing>(
      `select person_name as "closedBy", at as "closedAt", opinion as "closeReason" from plan_decision
       where version_id = $1 and action = 'CLOSE' order by at desc limit 1`,
      [versionId],
    );
  }
}

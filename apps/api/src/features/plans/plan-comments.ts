import { isIssued } from '@lotrinh/domain';
import type { PlanState } from '@lotrinh/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { bind } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import {
  type CommentAnchor,
  type CommentSource,
  CommentSources,
  type CommentSubject,
} from '../comments/comment-sources.service.js';
import { mayWrite, readable } from './plan.policy.js';

type SubjectRow = Omit<CommentSubject, 'isClosed' | 'mayResolveAll'> & { state: PlanState; unitPath: string };

const firstRow = `(select string_agg(cell, ' | ') from jsonb_array_elements_text(i.rows -> 0) as cell)`;
/** The words that stand for a row of each kind. A printed table has those of its first row. */
const wordsOf: Record<CommentAnchor['kind'], { table: string; words: string }> = {
  SECTION: {
    table: 'plan_section',
    words: `coalesce(nullif(concat_ws(' ', i.label, nullif(i.text, '')), ''), ${firstRow})`,
  },
  TARGET: { table: 'plan_target', words: 'i.phrase' },
  TASK: { table: 'plan_task', words: 'i.name' },
  FUNDING: { table: 'plan_funding', words: 'i.printed' },
  BASIS: { table: 'plan_basis', words: 'i.printed' },
  DUTY: { table: 'plan_duty', words: 'i.text' },
};
const anchorsSql = Object.entries(wordsOf)
  .map(
    ([kind, { table, words }]) =>
      `select i.item_id as "itemId", '${kind}' as kind, coalesce(nullif(${words}, ''), '…') as words
       from ${table} i where i.version_id = $1 and i.item_id = any ($2)`,
  )
  .join(' union all ');

/** Opinions on a plan are for the readers of its drafts, also once it is issued. */
@Injectable()
export class PlanComments implements CommentSource, OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sources: CommentSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async subject(actor: Actor, versionId: string): Promise<CommentSubject | null> {
    const params: unknown[] = [versionId];
    const { draft } = readable(actor, this.clock.today(), bind(params));
    const row = await this.db.find<SubjectRow>(
      `select v.id as "versionId", v.plan_id as "recordId", p.unit_id as "unitId", u.path::text as "unitPath", v.state,
         array(select e.id from plan_version e where e.plan_id = v.plan_id and e.n < v.n) as "earlierIds"
       from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id where v.id = $1 and ${draft}`,
      params,
    );
    if (row === null) return null;
    const { state, unitPath, ...subject } = row;
    return { ...subject, isClosed: isIssued(state), mayResolveAll: mayWrite(actor, { state, unitPath }) };
  }

  anchors(versionId: string, itemIds: string[]): Promise<CommentAnchor[]> {
    return this.db.query<CommentAnchor>(anchorsSql, [versionId, itemIds]);
  }
}

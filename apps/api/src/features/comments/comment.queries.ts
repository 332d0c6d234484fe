import type {
  CommentAnchorKind,
  CommentCount,
  CommentFilter,
  CommentThreadView,
  CommentView,
  Page,
} from '@lotrinh/contracts';
import { commentLimits } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type Add, bind } from '../../platform/auth/scope-sql.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import type { CommentSource, CommentSubject } from './comment-sources.service.js';

/** A version with the source that knows its rows. */
export type Commented = { source: CommentSource; subject: CommentSubject };

type ThreadRow = {
  id: string;
  itemId: string | null;
  kind: CommentAnchorKind;
  words: string | null;
  quote: string | null;
  openedBy: string;
  isResolved: boolean;
  resolvedByName: string | null;
  resolvedAt: Date | null;
  lockVersion: number;
};
type CommentRow = Omit<CommentView, 'writtenAt'> & { threadId: string; writtenAt: Date };

/** A thread stands on the version it was begun on and on every later one, up to the one on which it was settled. */
function shownOn({ recordId, versionId, earlierIds }: CommentSubject, add: Add): string {
  const earlier = `${add(earlierIds)}::uuid[]`;
  return `t.record_id = ${add(recordId)} and (t.version_id = ${add(versionId)} or t.version_id = any (${earlier}))
    and (t.resolved_version_id is null or t.resolved_version_id <> all (${earlier}))`;
}

const columns = `t.id, t.item_id as "itemId", t.kind, t.words, t.quote, t.opened_by as "openedBy",
  t.resolved_version_id is not null as "isResolved",
  case when t.resolved_version_id is not null then (select name from person where id = t.resolved_by) end as "resolvedByName",
  case when t.resolved_version_id is not null then t.resolved_at end as "resolvedAt", t.lock_version as "lockVersion"`;

/** Threads of a version with their comments. The caller has found the version for the actor. */
@Injectable()
export class CommentQueries {
  constructor(private readonly db: Db) {}

  async page(
    actor: Actor,
    commented: Commented,
    filter: CommentFilter,
    page: number,
    size: number,
  ): Promise<Page<CommentThreadView>> {
    const { limit, offset } = pageWindow(page, size);
    const params: unknown[] = [];
    const add = bind(params);
    const conditions = [shownOn(commented.subject, add)];
    if (filter.itemId) conditions.push(`t.item_id = ${add(filter.itemId)}`);
    if (filter.onlyOpen === true) conditions.push('t.resolved_version_id is null');
    const rows = await this.db.query<ThreadRow & { total: number }>(
      `select ${columns}, count(*) over ()::int as total from comment_thread t where ${conditions.join(' and ')}
       order by t.opened_at, t.id limit ${add(limit)} offset ${add(offset)}`,
      params,
    );
    return { items: await this.views(actor, commented, rows), total: rows[0]?.total ?? 0, page, size };
  }

  /** `record.not_found` where the version does not show the thread. */
  async get(actor: Actor, commented: Commented, threadId: string): Promise<CommentThreadView> {
    const params: unknown[] = [];
    const add = bind(params);
    const row = await this.db.get<ThreadRow>(
      `select ${columns} from comment_thread t where t.id = ${add(threadId)} and ${shownOn(commented.subject, add)}`,
      params,
    );
    const [view] = await this.views(actor, commented, [row]);
    demand(view !== undefined, 'record.not_found');
    return view;
  }

  async counts({ subject }: Commented): Promise<CommentCount[]> {
    const params: unknown[] = [];
    return this.db.query<CommentCount>(
      `select t.item_id as "itemId", (count(*) filter (where t.resolved_version_id is null))::int as open, count(*)::int as total
       from comment_thread t where ${shownOn(subject, bind(params))} group by t.item_id`,
      params,
    );
  }

  private async views(actor: Actor, { source, subject }: Commented, rows: ThreadRow[]): Promise<CommentThreadView[]> {
    const itemIds = [...new Set(rows.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])))];
    const anchors = await source.anchors(subject.versionId, itemIds);
    const wordsNow = new Map(anchors.map(({ itemId, words }) => [itemId, words.slice(0, commentLimits.words)]));
    const comments = await this.db.query<CommentRow>(
      `select c.thread_id as "threadId", c.id, c.body, p.name as "authorName", c.unit_name as "unitName", c.written_at as "writtenAt"
       from comment c join person p on p.id = c.author_id where c.thread_id = any ($1) order by c.written_at, c.id`,
      [rows.map(({ id }) => id)],
    );
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      itemId: row.itemId,
      words: row.itemId === null ? null : (wordsNow.get(row.itemId) ?? row.words),
      isGone: row.itemId !== null && !wordsNow.has(row.itemId),
      quote: row.quote,
      isResolved: row.isResolved,
      resolvedByName: row.resolvedByName,
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
      mayResolve: !subject.isClosed && (subject.mayResolveAll || row.openedBy === actor.personId),
      comments: comments
        .filter(({ threadId }) => threadId === row.id)
        .map(({ threadId: _, writtenAt, ...comment }) => ({ ...comment, writtenAt: writtenAt.toISOString() })),
      lockVersion: row.lockVersion,
    }));
  }
}

import { commentLimits, type CommentFilter, type CommentSummaryView, type CommentThreadView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { CommentQueries, type Commented } from './comment.queries.js';
import { CommentSources } from './comment-sources.service.js';

export type NewThread = { versionId: string; itemId: string | null; quote: string | null; body: string };
/** A thread as seen on a version. */
export type ThreadOnVersion = { versionId: string; threadId: string };

/** Opinions anchored to a paragraph or row of a version. Read, and written, by those who may read its drafts. */
@Injectable()
export class CommentService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly units: UnitDirectoryService,
    private readonly sources: CommentSources,
    private readonly threads: CommentQueries,
  ) {}

  async list(actor: Actor, versionId: string, filter: CommentFilter, page: number, size: number) {
    return this.threads.page(actor, await this.sources.get(actor, versionId), filter, page, size);
  }

  /** Null for a reader who takes no part in opinions on the version: readers of what is issued ask too. */
  async summary(actor: Actor, versionId: string): Promise<CommentSummaryView | null> {
    const commented = await this.sources.find(actor, versionId);
    if (commented === null) return null;
    const counts = await this.threads.counts(commented);
    const sum = (key: 'open' | 'total') => counts.reduce((all, count) => all + count[key], 0);
    return { mayComment: !commented.subject.isClosed, open: sum('open'), total: sum('total'), counts };
  }

  async begin(actor: Actor, { versionId, itemId, quote, body }: NewThread): Promise<CommentThreadView> {
    return this.db.write(actor, async () => {
      const commented = await this.open(actor, versionId);
      const { source, subject } = commented;
      const [anchor] = itemId === null ? [] : await source.anchors(versionId, [itemId]);
      demand(itemId === null || anchor !== undefined, 'record.not_found');
      const words = quote?.normalize('NFC').trim() ?? '';
      demand(words === '' || anchor?.words.includes(words) === true, 'comment.words_changed');
      const { total } = await this.db.get<{ total: number }>(
        'select count(*)::int as total from comment_thread where version_id = $1',
        [versionId],
      );
      demand(total < commentLimits.perVersion, 'comment.too_many', { max: commentLimits.perVersion });
      const id = newId();
      await this.db.insert('comment_thread', {
        id,
        record_id: subject.recordId,
        version_id: versionId,
        item_id: itemId,
        kind: anchor?.kind ?? 'VERSION',
        words: anchor?.words.slice(0, commentLimits.words) ?? null,
        quote: words === '' ? null : words,
        opened_by: actor.personId,
        opened_at: this.clock.now(),
      });
      await this.say(actor, id, body);
      return this.done(actor, commented, id, 'comment.opened');
    });
  }

  async reply(actor: Actor, { versionId, threadId }: ThreadOnVersion, body: string): Promise<CommentThreadView> {
    return this.db.write(actor, async () => {
      const commented = await this.open(actor, versionId);
      const thread = await this.threads.get(actor, commented, threadId);
      demand(thread.comments.length < commentLimits.perThread, 'comment.too_many', { max: commentLimits.perThread });
      await this.say(actor, threadId, body);
      return this.done(actor, commented, threadId, 'comment.answered');
    });
  }

  /** Settles a thread, with or without a last answer: by those who write the plan, and by who began it. */
  async resolve(
    actor: Actor,
    { versionId, threadId }: ThreadOnVersion,
    lockVersion: number,
    answer: string | null,
  ): Promise<CommentThreadView> {
    return this.settle(actor, { versionId, threadId }, 'comment.resolved', async () => {
      if (answer !== null) await this.say(actor, threadId, answer);
      await this.db.updateVersioned('comment_thread', threadId, lockVersion, {
        resolved_version_id: versionId,
        resolved_by: actor.personId,
        resolved_at: this.clock.now(),
      });
    });
  }

  async reopen(actor: Actor, thread: ThreadOnVersion, lockVersion: number): Promise<CommentThreadView> {
    return this.settle(actor, thread, 'comment.reopened', async () => {
      await this.db.updateVersioned('comment_thread', thread.threadId, lockVersion, { resolved_version_id: null });
    });
  }

  private async settle(
    actor: Actor,
    { versionId, threadId }: ThreadOnVersion,
    action: string,
    change: () => Promise<void>,
  ): Promise<CommentThreadView> {
    return this.db.write(actor, async () => {
      const commented = await this.open(actor, versionId);
      const { mayResolve } = await this.threads.get(actor, commented, threadId);
      demand(mayResolve, 'access.forbidden');
      await change();
      return this.done(actor, commented, threadId, action);
    });
  }

  /** The version, if opinions can still be given on it. */
  private async open(actor: Actor, versionId: string): Promise<Commented> {
    const commented = await this.sources.get(actor, versionId);
    demand(!commented.subject.isClosed, 'comment.version_closed');
    return commented;
  }

  private async say(actor: Actor, threadId: string, text: string): Promise<void> {
    const body = text.normalize('NFC').trim();
    demand(body !== '' && body.length <= commentLimits.body, 'comment.text_invalid', { max: commentLimits.body });
    const post = await this.db.find<{ unit_id: string }>('select unit_id from post where id = $1', [actor.postId]);
    const [unit] = post === null ? [] : await this.units.listRefs([post.unit_id], null);
    await this.db.insert('comment', {
      id: newId(),
      thread_id: threadId,
      author_id: actor.personId,
      unit_id: unit?.id ?? null,
      unit_name: unit?.name ?? null,
      body,
      written_at: this.clock.now(),
    });
  }

  private async done(actor: Actor, commented: Commented, threadId: string, action: string): Promise<CommentThreadView> {
    const thread = await this.threads.get(actor, commented, threadId);
    await this.audit.record(actor, {
      action,
      entity: 'comment_thread',
      entityId: threadId,
      unitId: commented.subject.unitId,
      changes: { versionId: commented.subject.versionId, itemId: thread.itemId },
    });
    return thread;
  }
}

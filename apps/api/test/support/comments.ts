import { CommentQueries } from '../../src/features/comments/comment.queries.js';
import { CommentService } from '../../src/features/comments/comment.service.js';
import { CommentSources } from '../../src/features/comments/comment-sources.service.js';
import { PlanComments } from '../../src/features/plans/plan-comments.js';
import { UnitDirectoryService } from '../../src/features/units/unit-directory.service.js';
import type { wirePlans } from './plans.js';

/** Opinions on the plans of these services, without Nest. */
export function wireComments({ db, clock, audit }: ReturnType<typeof wirePlans>): CommentService {
  const sources = new CommentSources();
  new PlanComments(db, clock, sources).onModuleInit();
  const units = new UnitDirectoryService(db, clock);
  return new CommentService(db, clock, audit, units, sources, new CommentQueries(db));
}

import { CarriedSectionsService } from '../../src/features/frameworks/carried-sections.service.js';
import { FrameworkEditService } from '../../src/features/frameworks/framework-edit.service.js';
import { FrameworkMapQueries } from '../../src/features/frameworks/framework-map.queries.js';
import { FrameworkMapService } from '../../src/features/frameworks/framework-map.service.js';
import { FrameworkPlanService } from '../../src/features/frameworks/framework-plan.service.js';
import { FrameworkService } from '../../src/features/frameworks/framework.service.js';
import { seedFrameworks } from '../../src/features/frameworks/shipped-frameworks.js';
import { PlanReadingService } from '../../src/features/plans/plan-reading.service.js';
import { Audit } from '../../src/platform/audit/audit.service.js';
import type { Actor } from '../../src/platform/auth/actor.js';
import { anActor } from './plan-world.js';
import { openPlanWorld } from './plans.js';

/** The world of plans with the shipped frameworks, somebody who keeps frameworks of the ministry, and people below and elsewhere. */
export async function openFrameworkWorld() {
  const w = await openPlanWorld();
  const audit = new Audit(w.db);
  const frameworks = new FrameworkService(w.db, audit);
  const mapQueries = new FrameworkMapQueries(w.db);
  const maps = new FrameworkMapService(w.db, audit, frameworks, mapQueries);
  const edits = new FrameworkEditService(w.db, audit, frameworks, maps);
  const carried = new CarriedSectionsService(w.db, new PlanReadingService(w.detail, w.items), mapQueries);
  const begun = new FrameworkPlanService(w.db, frameworks, w.plans);
  await w.db.write({ system: 'test' }, () => seedFrameworks(w.db));
  const manager = await anActor(w.db, 'Người giữ khung', w.ministry, {
    'plan.read': [w.ministry],
    'plan.write': [w.ministry],
    'framework.manage': [w.ministry],
  });
  const below = await anActor(w.db, 'Người của trung tâm', w.centre, {
    'plan.read': [w.centre],
    'plan.write': [w.centre],
  });
  const elsewhere = await anActor(w.db, 'Người của tỉnh', w.province, { 'plan.read': [w.province] });
  const list = (actor: Actor) => w.asActor(actor, async () => (await frameworks.list(actor, 1, 50)).items);
  const sections = (actor: Actor, id: string) => w.asActor(actor, () => frameworks.sections(actor, id));
  const shipped = async (start: number) => {
    const found = (await list(w.reader)).find((framework) => framework.periodStart === start);
    if (found === undefined) throw new Error(`no shipped framework from ${start}`);
    return found;
  };
  return { ...w, frameworks, edits, begun, maps, carried, manager, below, elsewhere, list, sections, shipped };
}

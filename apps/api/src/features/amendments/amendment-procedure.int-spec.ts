import type { AmendmentType, PermissionKey, ProcedureAction } from '@lotrinh/contracts';
import { anActor } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { AmendmentService } from './amendment.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let amendments: AmendmentService;
let people: Record<'head' | 'office' | 'deputy' | 'registry', Actor>;

beforeAll(async () => {
  w = await openPlanWorld();
  amendments = new AmendmentService(w.db, w.clock, w.audit, w.plans, w.checks);
  const holding = (name: string, key: PermissionKey) =>
    anActor(w.db, name, w.centre, { 'plan.read': [w.ministry], [key]: [w.ministry] });
  people = {
    head: await holding('Giám đốc', 'plan.confirm'),
    office: await holding('Văn phòng', 'plan.check_form'),
    deputy: await holding('Thứ trưởng', 'plan.decide'),
    registry: await holding('Văn thư số', 'plan.number'),
  };
});

afterAll(() => w.close());

const lockOf = async (actor: Actor, versionId: string) =>
  (await w.asActor(actor, () => w.procedures.get(actor, versionId))).lockVersion;

let serial = 700;
/** Takes a draft from its drafter to its release, each step by its own person. */
async function release(versionId: string): Promise<void> {
  const act = async (actor: Actor, action: ProcedureAction) =>
    w.procedures.act(actor, { versionId, lockVersion: await lockOf(actor, versionId), action, opinion: null });
  await act(w.author, 'SEND_TO_UNIT_HEAD');
  await act(people.head, 'AGREE');
  await act(w.author, 'SUBMIT');
  await act(people.office, 'AGREE');
  await act(people.deputy, 'SIGN');
  serial += 1;
  const paper = { documentNumber: `${serial}/QĐ-BM`, issuedOn: '2026-11-20', opinion: null };
  const lockVersion = await lockOf(people.registry, versionId);
  await w.procedures.assignNumber(people.registry, { versionId, lockVersion, ...paper });
  await act(people.registry, 'RELEASE');
}

it.each<[AmendmentType, string, string, string]>([
  ['ADJUST', 'AMENDED', 'IN_FORCE', 'former'],
  ['REPLACE', 'SUPERSEDED', 'IN_FORCE', 'draft'],
  ['REPEAL', 'REVOKED', 'ISSUED', 'former'],
])('%s goes the same way as a plan; the former text is %s by it', async (type, former, later, current) => {
  const { planId, versionId } = await w.issued();
  const draft = await amendments.begin(w.author, versionId, { type, cause: 'Cấp trên giao lại', extendsTo: null });
  await release(draft.versionId);
  const plan = await w.asActor(w.author, () => w.plans.get(w.author, planId));
  const standingOf = (id: string) => plan.versions.find((version) => version.id === id)?.standing;
  expect([standingOf(versionId), standingOf(draft.versionId)]).toEqual([former, later]);
  expect(plan.currentVersionId).toBe(current === 'draft' ? draft.versionId : versionId);
});

it('begins with the reasons why findings stay as they are', async () => {
  const { versionId } = await w.drafted({}, { ...w.content(), funding: [], targets: [] });
  const open = async (id: string) => (await w.asActor(w.author, () => w.checks.list(w.author, id, 1, 100))).open;
  const { items } = await w.asActor(w.author, () => w.checks.list(w.author, versionId, 1, 100));
  const stays = items.find(({ rule }) => rule === 'plan.targets_missing');
  await w.checks.acknowledge(w.author, versionId, stays?.fingerprint ?? '', 'Chỉ tiêu giao bằng văn bản riêng');
  expect(await open(versionId)).toBe(0);
  await release(versionId);
  const draft = await amendments.begin(w.author, versionId, { type: 'ADJUST', cause: 'Bổ sung vốn', extendsTo: null });
  expect(await open(draft.versionId)).toBe(0);
});

it('is ended by nobody but through the decision that ends it', async () => {
  const { versionId } = await w.issued();
  const end = (actor: Actor) =>
    w.db.write(actor, () =>
      w.db.query("update plan_version set state = 'SUPERSEDED' where id = $1 returning id", [versionId]),
    );
  expect(await end(people.head)).toEqual([]);
  expect(await end(w.reader)).toEqual([]);
});

import { openPlanWorld } from '../../../test/support/plans.js';
import { newId } from '../../platform/database/id.js';
import { emptyContent } from './plan-content.service.js';
import type { RowChange } from './plan-row.service.js';
import type { TaskRowValues } from './plan-row-kinds.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;

beforeAll(async () => {
  w = await openPlanWorld();
});

afterAll(() => w.close());

describe('saving rows', () => {
  const place = { sectionItemId: null, parentItemId: null, printedId: null, printedText: null, partOfItemId: null };
  const values = (name: string): TaskRowValues => ({
    no: null,
    name,
    kind: 'TASK',
    leads: [{ printed: 'Trung tâm', resolution: 'UNIT', unitId: w.centre.id }],
    coordinators: [],
    scheduleText: null,
    startYear: null,
    endYear: null,
    dueOn: null,
    recurrence: null,
    cost: null,
    currency: null,
    fundingNature: null,
    output: null,
    note: null,
  });
  const change = (
    itemId: string,
    lockVersion: number | null,
    what: TaskRowValues | null,
  ): RowChange<TaskRowValues> => ({
    itemId,
    lockVersion,
    values: what,
    place,
    source: null,
    afterItemId: null,
  });

  it('answers every row for itself: saved, in conflict with a name, refused with its field', async () => {
    const { versionId } = await w.drafted();
    const [first, second] = await w.asActor(w.author, () => w.items.tasks(w.author, versionId));
    await w.rows.saveTasks(w.colleague, versionId, [
      change(first!.itemId, first!.lockVersion, values('Của đồng nghiệp')),
    ]);

    const fresh = newId();
    const outcomes = await w.rows.saveTasks(w.author, versionId, [
      change(first!.itemId, first!.lockVersion, values('Của tôi')),
      change(second!.itemId, second!.lockVersion, { ...values('Sửa'), startYear: 2027, endYear: 2026 }),
      change(fresh, null, values('Việc mới')),
    ]);
    expect(outcomes.map((outcome) => [outcome.result, outcome.row?.name])).toEqual([
      ['CONFLICT', 'Của đồng nghiệp'],
      ['REFUSED', 'Tổ chức tập huấn'],
      ['SAVED', 'Việc mới'],
    ]);
    expect(outcomes[0]).toMatchObject({ changedBy: 'Đồng nghiệp', changedAt: '2026-11-21T02:14:00.000Z' });
    expect(outcomes[1]!.problems).toEqual([{ field: 'endYear', rule: 'endBeforeStart', min: null, max: null }]);
    const audited = await w.db.read({ system: 'test' }, () =>
      w.db.query("select 1 from audit_event where action = 'plan.rows_saved' and entity_id = $1", [versionId]),
    );
    expect(audited).toHaveLength(2);
  });

  it('makes one row of a creation that is sent twice, with what was typed last', async () => {
    const { versionId } = await w.drafted({}, emptyContent);
    const itemId = newId();
    await w.rows.saveTasks(w.author, versionId, [change(itemId, null, values('Lần một'))]);
    const [again] = await w.rows.saveTasks(w.author, versionId, [change(itemId, null, values('Lần hai'))]);
    expect(again).toMatchObject({ result: 'SAVED', row: { name: 'Lần hai' } });
    expect(await w.asActor(w.author, () => w.items.tasks(w.author, versionId))).toHaveLength(1);
  });

  it('takes an edit that is sent twice as saved', async () => {
    const { versionId } = await w.drafted();
    const [first] = await w.asActor(w.author, () => w.items.tasks(w.author, versionId));
    const edit = change(first!.itemId, first!.lockVersion, values('Một lần'));
    await w.rows.saveTasks(w.author, versionId, [edit]);
    const [again] = await w.rows.saveTasks(w.author, versionId, [edit]);
    expect(again).toMatchObject({ result: 'SAVED', row: { lockVersion: first!.lockVersion + 1 } });
  });

  it('deletes a row and takes it back under the same identity, in its place', async () => {
    const { versionId } = await w.drafted();
    const [first, second] = await w.asActor(w.author, () => w.items.tasks(w.author, versionId));
    const [gone] = await w.rows.saveTasks(w.author, versionId, [change(second!.itemId, second!.lockVersion, null)]);
    expect(gone).toMatchObject({ result: 'DELETED', row: null });
    const stale = await w.rows.saveTasks(w.colleague, versionId, [
      change(second!.itemId, second!.lockVersion, values('Sửa')),
    ]);
    expect(stale[0]).toMatchObject({ result: 'CONFLICT', row: null });
    await w.rows.saveTasks(w.author, versionId, [
      { ...change(newId(), null, values('Chen')), afterItemId: first!.itemId },
    ]);
    await w.rows.saveTasks(w.author, versionId, [change(second!.itemId, null, values('Trở lại'))]);
    const rows = await w.asActor(w.author, () => w.items.tasks(w.author, versionId));
    expect(rows.map((row) => row.name)).toEqual([first!.name, 'Chen', 'Trở lại']);
    expect(rows[2]!.itemId).toBe(second!.itemId);
  });

  it('keeps order when a place between two rows is used up', async () => {
    const { versionId } = await w.drafted({}, w.content({ targets: [] }));
    const [first] = await w.asActor(w.author, () => w.items.tasks(w.author, versionId));
    for (let count = 0; count < 15; count += 1) {
      await w.rows.saveTasks(w.author, versionId, [
        { ...change(newId(), null, values(`Chen ${count}`)), afterItemId: first!.itemId },
      ]);
    }
    const names = (await w.asActor(w.author, () => w.items.tasks(w.author, versionId))).map((row) => row.name);
    expect(names.slice(0, 3)).toEqual([first!.name, 'Chen 14', 'Chen 13']);
    expect(names.at(-1)).toBe('Tổ chức tập huấn');
  });

  it('refuses a unit that is not there', async () => {
    const { versionId } = await w.drafted();
    const unknown = { ...values('Việc'), leads: [{ printed: 'Cục Lạ', resolution: 'UNIT' as const, unitId: newId() }] };
    const [outcome] = await w.rows.saveTasks(w.author, versionId, [change(newId(), null, unknown)]);
    expect(outcome).toMatchObject({ result: 'REFUSED', problems: [{ field: 'units', rule: 'unit' }] });
  });
});

describe('a draft', () => {
  it('is issued by the agency, unless its unit issues it by itself', async () => {
    const made = await w.plans.createDraft(w.author, { ...w.planInput(), unitId: w.centre.id, issuedBy: 'UNIT' });
    const issuers = ({ versions }: typeof made) => versions.map(({ issuer }) => issuer.name);
    expect(issuers(made)).toEqual(['Trung tâm Thông tin']);
    const change = async (issuedBy: 'AGENCY' | 'UNIT' | null) => {
      const { id, lockVersion } = (await w.asActor(w.author, () => w.plans.get(w.author, made.id))).versions[0]!;
      const header = { ...w.planInput(), ...w.planInput().header, issuedBy };
      return w.plans.updateHeader(w.author, id, lockVersion, header);
    };
    expect(issuers(await change(null))).toEqual(['Trung tâm Thông tin']);
    expect(issuers(await change('AGENCY'))).toEqual(['Bộ Mẫu']);
    await w.db.write({ system: 'test' }, () =>
      w.db.query("update plan_version set state = 'REVISING' where plan_id = $1", [made.id]),
    );
    await expect(change('UNIT')).rejects.toMatchObject({ fields: [{ field: 'issuedBy', rule: 'issuerFixed' }] });
    expect(issuers(await change('AGENCY'))).toEqual(['Bộ Mẫu']);
  });

  it('changes its identity only against the version that was seen', async () => {
    const made = await w.plans.createDraft(w.author, { ...w.planInput(), unitId: w.centre.id, issuedBy: null });
    const [version] = made.versions;
    const header = { ...w.planInput(), ...w.planInput().header, title: 'Tên mới', periodEnd: 2027, issuedBy: null };
    const changed = await w.plans.updateHeader(w.author, version!.id, version!.lockVersion, header);
    expect(changed).toMatchObject({ title: 'Tên mới', periodEnd: 2027, origin: 'AUTHORED' });
    await expect(w.plans.updateHeader(w.colleague, version!.id, version!.lockVersion, header)).rejects.toMatchObject({
      code: 'record.conflict',
    });
  });

  it('is deleted for good', async () => {
    const { planId, versionId } = await w.drafted();
    await w.plans.deleteDraft(w.author, versionId);
    await expect(w.asActor(w.author, () => w.plans.get(w.author, planId))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});

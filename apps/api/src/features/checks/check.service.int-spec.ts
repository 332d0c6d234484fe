import fc from 'fast-check';
import type { PlanFindingPage } from '@lotrinh/contracts';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newRequestScope } from '../../platform/database/db.js';
import { emptyContent, type PlanContent } from '../plans/plan-content.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;

beforeAll(async () => {
  w = await openPlanWorld();
});

afterAll(() => w.close());

const list = (versionId: string, actor: Actor = w.author): Promise<PlanFindingPage> =>
  w.asActor(actor, () => w.checks.list(actor, versionId, 1, 100));
const submit = (versionId: string): Promise<void> =>
  w.asActor(w.author, () => w.checks.demandReady(w.author, versionId));

/** A plan whose tasks cost less than its total: one finding that blocks, and may stay with a reason. */
const short = (): PlanContent =>
  w.content({
    funding: w.content().funding.map((line) => ({ ...line, amount: '210000000000' })),
    targets: [{ ...w.target('t1', '80.5'), population: 'hồ sơ' }],
    bases: [
      {
        type: 'Luật',
        number: null,
        issuedOn: null,
        issuer: null,
        title: 'Luật mẫu',
        printed: 'Luật mẫu',
        source: null,
      },
    ],
  });

async function shortDraft() {
  const { versionId } = await w.drafted({ kind: 'ANNUAL' }, short());
  const [finding] = (await list(versionId)).items;
  if (finding === undefined) throw new Error('nothing found');
  return { versionId, finding };
}

describe('the check of a version', () => {
  it('tells what blocks, where, and in which words; and what is only worth a look', async () => {
    const { versionId } = await w.drafted({}, { ...short(), bases: [] });
    const { items, total, open, advice } = await list(versionId);
    const [total0] = await w.asActor(w.author, () => w.items.funding(w.author, versionId));
    expect(items).toEqual([
      {
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        rule: 'funding.tasks_mismatch',
        severity: 'BLOCK',
        mayAcknowledge: true,
        table: 'FUNDING',
        itemId: total0?.itemId,
        params: { total: '210 tỷ đồng', sum: '175 tỷ đồng' },
        acknowledgement: null,
      },
      expect.objectContaining({ rule: 'basis.none', severity: 'ADVISE', table: 'BASES', itemId: null }),
    ]);
    expect({ total, open, advice }).toEqual({ total: 2, open: 1, advice: 1 });
  });

  it('comes in pages', async () => {
    const { versionId } = await w.drafted({}, { ...short(), bases: [] });
    const second = await w.asActor(w.author, () => w.checks.list(w.author, versionId, 2, 1));
    expect(second).toMatchObject({ items: [{ rule: 'basis.none' }], total: 2, open: 1, advice: 1, page: 2, size: 1 });
    await expect(w.asActor(w.author, () => w.checks.list(w.author, versionId, 1, 1000))).rejects.toMatchObject({
      code: 'request.page_too_deep',
    });
  });

  it('takes as many statements for a large plan as for a small one', async () => {
    const count = async (rows: number) => {
      const tasks = Array.from({ length: rows }, (_, at) => w.task(`Việc ${at}`, []));
      const { versionId } = await w.drafted({}, w.content({ tasks }));
      const scope = newRequestScope('test');
      scope.principal = w.author;
      await new Promise<void>((resolve, reject) => {
        w.db.inRequest(scope, () => {
          w.checks.list(w.author, versionId, 1, 50).then(() => {
            resolve();
          }, reject);
        });
      });
      await w.db.leaveRequest(scope);
      return scope.statements;
    };
    expect(await count(1)).toBe(await count(60));
  });

  it('is read by whoever reads the version, and by nobody else', async () => {
    const { versionId } = await shortDraft();
    expect((await list(versionId, w.clerk)).open).toBe(1);
    for (const actor of [w.reader, w.stranger])
      await expect(list(versionId, actor)).rejects.toMatchObject({ code: 'record.not_found' });
  });
});

describe('submission', () => {
  it('is refused with what still blocks, named by row', async () => {
    const { versionId, finding } = await shortDraft();
    await expect(submit(versionId)).rejects.toMatchObject({
      code: 'plan.not_ready',
      params: { count: 1 },
      fields: [{ field: `FUNDING.${finding.itemId}`, rule: 'funding.tasks_mismatch' }],
    });
  });

  /** What may be wrong with a plan, or set right by a reason; none of it leaves a sound plan. */
  const slips = ['lead', 'late', 'level', 'sources', 'period', 'targets', 'tasks', 'explained'] as const;

  async function draftWith(made: readonly (typeof slips)[number][]): Promise<string> {
    const has = (slip: (typeof slips)[number]) => made.includes(slip);
    const year = has('period') ? null : 2026;
    const lead = { printed: 'Các đơn vị', resolution: 'COLLECTIVE', unitId: null } as const;
    const task = w.task(has('level') ? 'Tập huấn cho cán bộ cấp huyện' : 'Mở cổng dữ liệu', has('lead') ? [] : [lead]);
    const [total] = w.content().funding;
    const source = { ...total!, isTotal: false, amount: '70000000000' };
    const { versionId } = await w.drafted(
      { periodStart: year, periodEnd: year },
      {
        ...emptyContent,
        targets: has('targets') ? [] : [{ ...w.target('t1', '80'), sectionKey: null }],
        tasks: has('tasks') ? [] : [{ ...task, endYear: has('late') ? 2028 : 2026 }],
        funding: has('sources') ? [{ ...total!, amount: '150000000000' }, source, source] : [],
      },
    );
    if (!has('explained')) return versionId;
    for (const { severity, mayAcknowledge, fingerprint } of (await list(versionId)).items)
      if (severity === 'BLOCK' && mayAcknowledge)
        await w.checks.acknowledge(w.author, versionId, fingerprint, 'Có lý do');
    return versionId;
  }

  it('agrees with the check, whatever the plan', async () => {
    const outcomes = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(fc.subarray([...slips], { maxLength: 3 }), async (made) => {
        const versionId = await draftWith(made);
        await w.asActor(w.author, async () => {
          const { open } = await w.checks.list(w.author, versionId, 1, 100);
          const refusal = await w.checks.demandReady(w.author, versionId).catch((error: unknown) => error);
          if (open === 0) expect(refusal).toBeUndefined();
          else expect(refusal).toMatchObject({ code: 'plan.not_ready', params: { count: open } });
          outcomes.add(open === 0);
        });
      }),
      { numRuns: 200 },
    );
    expect(outcomes.size).toBe(2);
  }, 600_000);
});

describe('a reason', () => {
  const why = 'Phần còn lại dành cho dự phòng';

  it('lets a finding stay until what it is about changes, and can be taken back', async () => {
    const { versionId, finding } = await shortDraft();
    const given = await w.checks.acknowledge(w.author, versionId, finding.fingerprint, `  ${why} `);
    expect(given.acknowledgement).toEqual({ reason: why, by: 'Người soạn', at: '2026-11-21T02:14:00.000Z' });
    await submit(versionId);
    expect(await list(versionId)).toMatchObject({ open: 0, total: 1 });

    const reopened = await w.checks.reopen(w.colleague, versionId, finding.fingerprint);
    expect(reopened.acknowledgement).toBeNull();
    await expect(submit(versionId)).rejects.toMatchObject({ code: 'plan.not_ready' });

    await w.checks.acknowledge(w.author, versionId, finding.fingerprint, why);
    const [row] = await w.asActor(w.author, () => w.items.funding(w.author, versionId));
    const { itemId, lockVersion, printed, isTotal, isComposite, source, nature, year, currency } = row!;
    await w.rows.saveFunding(w.author, versionId, [
      {
        ...{ itemId, lockVersion, afterItemId: null, source: null },
        place: { sectionItemId: null, parentItemId: null, printedId: null, printedText: null, partOfItemId: null },
        values: { printed, isTotal, isComposite, source, nature, year, currency, amount: '300000000000' },
      },
    ]);
    const [changed] = (await list(versionId)).items;
    expect(changed).toMatchObject({ rule: 'funding.tasks_mismatch', acknowledgement: null });
    await expect(w.checks.acknowledge(w.author, versionId, finding.fingerprint, why)).rejects.toMatchObject({
      code: 'check.finding_gone',
    });
    const events = await w.db.read({ system: 'test' }, () =>
      w.db.query<{ action: string; reason: string | null }>(
        "select action, reason from audit_event where entity_id = $1 and action like 'plan.finding%' order by id",
        [versionId],
      ),
    );
    expect(events).toEqual([
      { action: 'plan.finding_acknowledged', reason: why },
      { action: 'plan.finding_reopened', reason: why },
      { action: 'plan.finding_acknowledged', reason: why },
    ]);
  });

  it('is refused when it says nothing or too much', async () => {
    const { versionId, finding } = await shortDraft();
    for (const reason of [' ', 'x'.repeat(1001)])
      await expect(w.checks.acknowledge(w.author, versionId, finding.fingerprint, reason)).rejects.toMatchObject({
        code: 'check.reason_refused',
      });
  });

  it('does not let stay what must be mended', async () => {
    const { versionId } = await w.drafted({}, emptyContent);
    const [empty] = (await list(versionId)).items;
    expect(empty).toMatchObject({ rule: 'plan.empty', mayAcknowledge: false });
    await expect(w.checks.acknowledge(w.author, versionId, empty!.fingerprint, why)).rejects.toMatchObject({
      code: 'check.must_be_mended',
    });
  });

  it('is given by those who write the version, and for no issued one', async () => {
    const { versionId, finding } = await shortDraft();
    for (const [actor, code] of [
      [w.clerk, 'access.forbidden'],
      [w.stranger, 'record.not_found'],
    ] as const)
      await expect(w.checks.acknowledge(actor, versionId, finding.fingerprint, why)).rejects.toMatchObject({ code });
    const issued = await w.issued({}, short());
    const [old] = (await list(issued.versionId)).items;
    await expect(w.checks.acknowledge(w.author, issued.versionId, old!.fingerprint, why)).rejects.toMatchObject({
      code: 'plan.issued_immutable',
    });
  });

  it('is kept from others by the database too', async () => {
    const { versionId, finding } = await shortDraft();
    await w.checks.acknowledge(w.author, versionId, finding.fingerprint, why);
    const stored = () => w.db.query('select 1 from plan_finding_reason where version_id = $1', [versionId]);
    expect(await w.asActor(w.clerk, stored)).toHaveLength(1);
    expect(await w.asActor(w.stranger, stored)).toHaveLength(0);
    const insert = (actor: Actor, version: string) =>
      w.db.write(actor, () =>
        w.db.query(
          `insert into plan_finding_reason (version_id, fingerprint, rule, reason, given_by, given_at)
           values ($1, '00000000000000ff', 'plan.empty', 'x', $2, now())`,
          [version, actor.personId],
        ),
      );
    await expect(insert(w.clerk, versionId)).rejects.toThrow(/row-level security/);
    await insert(w.author, versionId);
    const { versionId: issued } = await w.issued({}, short());
    await expect(insert(w.author, issued)).rejects.toThrow();
    expect(
      await w.db.write(w.clerk, () =>
        w.db.query('delete from plan_finding_reason where version_id = $1 returning 1', [versionId]),
      ),
    ).toEqual([]);
  });
});

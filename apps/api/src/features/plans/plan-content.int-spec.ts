import { openPlanWorld } from '../../../test/support/plans.js';
import { canonicalJson, contentHash } from '../../platform/database/canonical-json.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;

beforeAll(async () => {
  w = await openPlanWorld();
});

afterAll(() => w.close());

describe('a whole version', () => {
  it('keeps the order, the tree, exact values and the sentence that atoms share', async () => {
    const { versionId } = await w.drafted();
    await w.asActor(w.author, async () => {
      const sections = await w.items.sections(w.author, versionId);
      expect(
        sections.map((section) => [section.kind, section.label, section.parentItemId === sections[0]!.itemId]),
      ).toEqual([
        ['SECTION', 'I', false],
        ['TABLE', null, true],
      ]);
      expect(sections[1]!.rows).toEqual([['TT', 'Tên']]);
      const [first, second] = await w.items.targets(w.author, versionId);
      expect(first).toMatchObject({ value: '80.5', comparator: 'gte', owner: { unitName: 'Trung tâm Thông tin' } });
      expect(second).toMatchObject({ value: null, partOfItemId: first!.itemId, printedId: first!.printedId });
      const tasks = await w.items.tasks(w.author, versionId);
      expect(tasks.map((row) => [row.cost, row.leads.map((lead) => lead.unitName)])).toEqual([
        ['87500000000', ['Trung tâm Thông tin']],
        ['87500000000', [null]],
      ]);
    });
  });

  it('refuses values outside the rules with the path of each', async () => {
    const wrong = w.content({
      targets: [{ ...w.target('t1', '80'), valueMax: '70', comparator: 'range', targetYear: 26 }],
    });
    await expect(w.drafted({}, wrong)).rejects.toMatchObject({
      code: 'plan.value_invalid',
      fields: [
        { field: 'targets[0].targetYear', rule: 'year' },
        { field: 'targets[0].valueMax', rule: 'rangeReversed' },
      ],
    });
  });

  it('refuses more rows of a kind than a version holds', async () => {
    const many = w.content({ targets: Array.from({ length: 2001 }, (_, index) => w.target(`t${index}`, '1')) });
    await expect(w.drafted({}, many)).rejects.toMatchObject({ code: 'plan.too_many_rows' });
  });

  it('is refused to those who may not write for the unit', async () => {
    await expect(w.contents.createPlan(w.clerk, w.planInput(), w.content())).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });
});

describe('recording', () => {
  it('needs number and date, or the reason why one is unknown', async () => {
    const { planId, versionId } = await w.drafted();
    const nothing = { documentNumber: null, issuedOn: null, unknownReason: null };
    await expect(w.contents.record(w.clerk, versionId, nothing)).rejects.toMatchObject({
      code: 'plan.record_incomplete',
    });
    await w.contents.record(w.clerk, versionId, { ...nothing, issuedOn: '2026-01-15', unknownReason: 'Bản lưu mờ số' });
    const plan = await w.asActor(w.reader, () => w.plans.get(w.reader, planId));
    expect(plan.versions[0]).toMatchObject({ standing: 'IN_FORCE', numberUnknownReason: 'Bản lưu mờ số' });
  });

  it('is the registry’s where the document does not bear number, date and signer', async () => {
    const { versionId } = await w.drafted({ header: { ...w.planInput().header, signerName: null } });
    const paper = { documentNumber: '7/QĐ-BM', issuedOn: '2026-01-15', unknownReason: null };
    await expect(w.contents.record(w.author, versionId, paper)).rejects.toMatchObject({ code: 'access.forbidden' });
    await w.contents.record(w.clerk, versionId, paper);
  });

  it('refuses a number that the issuer has used that year, and a day to come', async () => {
    const { number } = await w.issued();
    const { versionId } = await w.drafted();
    const again = { documentNumber: number, issuedOn: '2026-03-01', unknownReason: null };
    await expect(w.contents.record(w.author, versionId, again)).rejects.toMatchObject({
      code: 'plan.number_taken',
      params: { year: 2026 },
    });
    await expect(
      w.contents.record(w.author, versionId, { ...again, documentNumber: '8/QĐ-BM', issuedOn: '2026-11-22' }),
    ).rejects.toMatchObject({ code: 'plan.value_invalid' });
  });

  it('stores the content with a hash that can be computed again', async () => {
    const { versionId } = await w.issued();
    const row = await w.asActor(w.author, () =>
      w.db.get<{ content: unknown; content_sha256: string }>(
        'select content, content_sha256 from plan_version where id = $1',
        [versionId],
      ),
    );
    expect(contentHash(row.content)).toBe(row.content_sha256);
    expect(canonicalJson(row.content)).toContain('87500000000.00');
  });

  it('freezes rows, version and identity against every statement', async () => {
    const { planId, versionId } = await w.issued();
    const statements = [
      ['update plan_target set value = 1, comparator = $2 where version_id = $1', versionId, 'eq'],
      ['delete from plan_task where version_id = $1 and $2::text is null', versionId, null],
      ['update plan_version set title = $2 where id = $1', versionId, 'Khác'],
      ['update plan_version set state = $2 where id = $1', versionId, 'DRAFTING'],
      ['update plan set title = $2 where id = $1', planId, 'Khác'],
    ] as const;
    for (const [sql, id, value] of statements) {
      await expect(w.db.write(w.author, () => w.db.query(sql, [id, value]))).rejects.toMatchObject({
        code: 'plan.issued_immutable',
      });
    }
    await expect(w.rows.saveFunding(w.author, versionId, [])).rejects.toMatchObject({ code: 'plan.issued_immutable' });
    await expect(w.plans.deleteDraft(w.author, versionId)).rejects.toMatchObject({ code: 'plan.issued_immutable' });
  });
});

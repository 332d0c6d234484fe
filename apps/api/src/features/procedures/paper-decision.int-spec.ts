import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaperAction } from '@lotrinh/contracts';
import { openPlanWorld } from '../../../test/support/plans.js';
import { aScannedPage, aSeat, anActor } from '../../../test/support/plan-world.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { parseConfig } from '../../platform/config/config.js';
import { newId } from '../../platform/database/id.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { ScannedFileService } from '../documents/scanned-file.service.js';
import { FileAccess } from '../documents/file-access.service.js';
import { ProcedureQueries } from './procedure.queries.js';
import { ScannedPageService } from './scanned-page.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let head: Actor;
let office: Actor;
let deputy: Actor;
let secretary: Actor;
let registry: Actor;

beforeAll(async () => {
  w = await openPlanWorld();
  const reads = { 'plan.read': [w.ministry] };
  head = await anActor(w.db, 'Giám đốc', w.centre, { ...reads, 'plan.confirm': [w.ministry] });
  office = await anActor(w.db, 'Văn phòng', w.finance, { ...reads, 'plan.check_form': [w.ministry] });
  deputy = await anActor(w.db, 'Thứ trưởng', w.ministry, { ...reads, 'plan.decide': [w.ministry] });
  secretary = await anActor(w.db, 'Thư ký', w.finance, { ...reads, 'plan.prepare': [w.ministry] });
  registry = await anActor(w.db, 'Văn thư số', w.finance, { ...reads, 'plan.number': [w.ministry] });
  await aSeat(w.db, deputy, w.ministry, 'Thứ trưởng', 'plan.decide');
});

afterAll(() => w.close());

const get = (actor: Actor, versionId: string) => w.asActor(actor, () => w.procedures.get(actor, versionId));

async function before(action: 'SIGN'): Promise<string> {
  const { versionId } = await w.drafted();
  const moves = [
    [w.author, 'SEND_TO_UNIT_HEAD'],
    [head, 'AGREE'],
    [w.author, 'SUBMIT'],
    [office, 'AGREE'],
  ] as const;
  for (const [actor, move] of moves) {
    const { lockVersion } = await get(actor, versionId);
    await w.procedures.act(actor, { versionId, lockVersion, action: move, opinion: null });
  }
  expect((await get(deputy, versionId)).actions).toContain(action);
  return versionId;
}

async function record(versionId: string, action: PaperAction, change: object = {}, actor = secretary) {
  const { lockVersion } = await get(actor, versionId);
  const pageFileId = await aScannedPage(w.db, w.centre, actor);
  const decided = { personId: deputy.personId, decidedOn: '2026-11-21', pageFileId };
  return w.papers.record(actor, { versionId, lockVersion, action, opinion: 'Đồng ý.', ...decided, ...change });
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? (error.fields[0]?.rule ?? error.code) : String(error)),
  );

describe('a decision given on paper', () => {
  it('is the signer’s, recorded by the secretary, and confirmed by the registry before a number', async () => {
    const versionId = await before('SIGN');
    expect(await get(secretary, versionId)).toMatchObject({
      actions: [],
      paperActions: ['SIGN', 'AGREE_WITH_CHANGES', 'RETURN', 'REFER'],
      signers: [{ id: deputy.personId, name: 'Thứ trưởng', capacity: null }],
    });
    const signed = await record(versionId, 'SIGN');
    expect(signed.state).toBe('SIGNED');
    expect(signed.decisions[0]).toMatchObject({
      action: 'SIGN',
      personName: 'Thứ trưởng',
      postTitle: 'Thứ trưởng',
      capacity: 'KT. BỘ TRƯỞNG',
      paper: { decidedOn: '2026-11-21', recordedBy: 'Thư ký' },
    });
    const { signer_name, signer_position } = await w.db.read({ system: 'test' }, () =>
      w.db.get('select signer_name, signer_position from plan_version where id = $1', [versionId]),
    );
    expect([signer_name, signer_position]).toEqual(['Thứ trưởng', 'THỨ TRƯỞNG']);

    const { actions, lockVersion } = await get(registry, versionId);
    expect(actions).toEqual(['CONFIRM_PAPER', 'REFUSE_FORM']);
    const confirm = { versionId, lockVersion, action: 'CONFIRM_PAPER', opinion: null } as const;
    expect((await w.procedures.act(registry, confirm)).actions).toEqual(['ASSIGN_NUMBER', 'REFUSE_FORM']);
    const page = await w.asActor(registry, () =>
      w.db.find('select 1 from stored_file where id = $1', [signed.decisions[0]!.paper!.pageFileId]),
    );
    expect(page).not.toBeNull();
  });

  it('returns the version as the leader’s own answer would', async () => {
    const versionId = await before('SIGN');
    expect(await codeOf(record(versionId, 'RETURN', { opinion: null }))).toBe('procedure.opinion_required');
    expect((await record(versionId, 'RETURN', { opinion: 'Nêu rõ nguồn vốn.' })).state).toBe('RETURNED');
  });

  it('is refused from whoever may not record, for whoever may not sign, on an impossible day, and with a used page', async () => {
    const versionId = await before('SIGN');
    expect(await codeOf(record(versionId, 'SIGN', {}, deputy))).toBe('access.forbidden');
    expect(await codeOf(record(versionId, 'SIGN', { personId: head.personId }))).toBe('procedure.not_your_turn');
    expect(await codeOf(record(versionId, 'SIGN', { decidedOn: '2026-11-22' }))).toBe('dateInFuture');
    expect(await codeOf(record(versionId, 'SIGN', { decidedOn: '2026-11-20' }))).toBe('beforeSubmission');
    expect(await codeOf(record(versionId, 'SIGN', { pageFileId: newId() }))).toBe('record.not_found');
    const { decisions } = await record(versionId, 'SIGN');
    const used = decisions[0]!.paper!.pageFileId;
    const other = await before('SIGN');
    expect(await codeOf(record(other, 'SIGN', { pageFileId: used }))).toBe('record.not_found');
  });

  it('cannot be written by the secretary in their own name', async () => {
    const versionId = await before('SIGN');
    const row = {
      id: newId(),
      version_id: versionId,
      round: 1,
      step_key: 'deputy',
      action: 'SIGN',
      seat: 'DEPUTY',
      act: 'SIGN',
      person_id: secretary.personId,
      person_name: 'Thư ký',
      at: new Date(),
    };
    await expect(w.db.write(secretary, () => w.db.insert('plan_decision', row))).rejects.toThrow('row-level security');
  });
});

describe('a scanned page', () => {
  let dataDir: string;
  let pages: ScannedPageService;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lotrinh-pages-'));
    const store = new FileStore(parseConfig({ LOTRINH_DATA: dataDir }, dataDir));
    const stored = new ProcedureQueries(w.db, new Clock());
    pages = new ScannedPageService(
      w.db,
      new ScannedFileService(w.db, new Clock(), new Audit(w.db), store),
      new FileAccess(),
      stored,
    );
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  const pdf = { name: 'but-phe.pdf', bytes: Buffer.from('%PDF-1.7 trang') };

  it('is taken as PDF, PNG or JPEG by its first bytes, with the declaration, from whoever prepares', async () => {
    const versionId = await before('SIGN');
    const keep = (actor: Actor, page = pdf, isDeclared = true) =>
      codeOf(pages.keep(actor, versionId, isDeclared, page));
    expect(await keep(secretary)).toBe('done');
    expect(await keep(secretary, pdf, false)).toBe('import.declaration_required');
    expect(await keep(secretary, { name: 'but-phe.pdf', bytes: Buffer.from('MZ') })).toBe('procedure.page_refused');
    expect(await keep(office)).toBe('access.forbidden');
  });
});

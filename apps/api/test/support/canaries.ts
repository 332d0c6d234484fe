import { createHash } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { CellService } from '../../src/features/cycles/cell.service.js';
import { CycleService } from '../../src/features/cycles/cycle.service.js';
import { CommentService } from '../../src/features/comments/comment.service.js';
import { FrameworkService } from '../../src/features/frameworks/framework.service.js';
import { IndicatorService } from '../../src/features/indicators/indicator.service.js';
import { emptyContent, PlanContentService } from '../../src/features/plans/plan-content.service.js';
import { PrincipalService } from '../../src/features/access/principal.service.js';
import { HistoricalRoundService } from '../../src/features/reports/historical-round.service.js';
import type { Actor } from '../../src/platform/auth/actor.js';
import { newId } from '../../src/platform/database/id.js';
import type { Client, TestApp } from './app.js';
import { anIndicator, firstHalf, say } from './cycles.js';

const system = { system: 'test' };

/** Records of every kind in one agency, with `KIN-<agency>-<kind>` in every text field, and the ids by which a stranger might ask for them. */
export async function plant(world: TestApp, agency: string, username: string): Promise<string[]> {
  const { app, db } = world;
  const actor = await actorOf(world, username);
  const unitId = await db.read(system, async () => {
    const path = actor.grants['plan.write']![0]!;
    return (await db.get<{ id: string }>('select id from unit where path = $1::ltree', [path])).id;
  });
  const ids: string[] = [];
  const mark = (kind: string) => `KIN-${agency}-${kind}`;
  const plans = app.get(PlanContentService, { strict: false });

  for (const kind of ['DRAFT', 'ISSUED', 'RESTRICTED'] as const) {
    const fileId = await storeFile(world, actor, unitId, mark(kind));
    const source = { fileId, start: 0, end: 5 };
    const unit = { printed: mark(kind), resolution: 'UNKNOWN', unitId: null } as const;
    const { planId, versionId } = await plans.createPlan(
      actor,
      {
        unitId,
        agencyId: unitId,
        kind: 'ANNUAL',
        title: mark(kind),
        periodStart: 2026,
        periodEnd: 2026,
        orientationTo: null,
        origin: 'AUTHORED',
        restriction: kind === 'RESTRICTED' ? 'INTERNAL' : 'NONE',
        header: {
          documentType: 'Kế hoạch',
          issuerId: unitId,
          issuingAuthority: mark(kind),
          place: mark(kind),
          signerName: mark(kind),
          signerPosition: mark(kind),
          signerCapacity: null,
        },
        files: [{ fileId, role: 'DECISION', position: 0 }],
      },
      {
        ...emptyContent,
        sections: [{ key: 's', kind: 'SECTION', label: 'I', text: mark(kind), rows: null, children: [], source }],
        targets: [
          {
            key: 't',
            sectionKey: 's',
            printedKey: 'p',
            printedText: mark(kind),
            partOfKey: null,
            owner: unit,
            source,
            phrase: mark(kind),
            comparator: 'eq',
            value: '95',
            valueMax: null,
            unit: mark(kind),
            population: mark(kind),
            scope: mark(kind),
            targetYear: 2026,
            baselineYear: null,
            baselineValue: null,
            direction: null,
          },
        ],
        tasks: [
          {
            key: 'k',
            sectionKey: 's',
            parentKey: null,
            leads: [unit],
            coordinators: [unit],
            source,
            no: null,
            name: mark(kind),
            kind: 'TASK',
            scheduleText: mark(kind),
            startYear: null,
            endYear: null,
            dueOn: null,
            recurrence: null,
            cost: null,
            currency: null,
            fundingNature: null,
            output: mark(kind),
            note: mark(kind),
          },
        ],
        bases: [
          {
            type: 'Luật',
            number: null,
            issuedOn: null,
            issuer: mark(kind),
            title: mark(kind),
            printed: mark(kind),
            source,
          },
        ],
        duties: [{ unit, role: null, text: mark(kind), source }],
      },
    );
    ids.push(planId, versionId, fileId);
    if (kind === 'ISSUED') {
      const opinion = { versionId, itemId: null, quote: null, body: mark('OPINION') };
      await app.get(CommentService, { strict: false }).begin(actor, opinion);
    }
    if (kind !== 'DRAFT') {
      const number = `${kind === 'ISSUED' ? 11 : 12}/KH-${agency}`;
      await plans.record(actor, versionId, { documentNumber: number, issuedOn: '2026-01-05', unknownReason: null });
    }
  }
  ids.push(await plantImport(world, actor, unitId, mark('IMPORT')));
  const record = { unitId, title: '', documentNumber: null, issuedOn: null, issuer: null, files: [] };
  const source = null;
  ids.push(
    await app.get(FrameworkService, { strict: false }).createDraft(actor, {
      ...record,
      title: mark('FRAME'),
      periodStart: null,
      periodEnd: null,
      sections: [{ depth: 0, label: 'I', title: mark('FRAME'), guidance: mark('FRAME'), source }],
    }),
    await app.get(HistoricalRoundService, { strict: false }).create(actor, {
      ...record,
      title: mark('ROUND'),
      values: [
        {
          section: 'I',
          indicator: mark('ROUND'),
          unit: { printed: mark('ROUND'), resolution: 'UNKNOWN', unitId: null },
          population: null,
          state: 'VALUE',
          value: '1',
          uom: null,
          asPrinted: mark('ROUND'),
          source,
        },
      ],
    }),
  );
  ids.push(...(await plantRound(world, actor, unitId, mark)));
  await db.write(system, () =>
    db.insert('unit_contact', {
      id: newId(),
      unit_id: unitId,
      name: mark('CONTACT'),
      phone: null,
      mail: null,
      valid_from: '2025-01-01',
    }),
  );
  return [...ids, unitId, actor.personId, actor.postId!];
}

/** A round that the agency's own top unit answers, with one value in words; what is asked everyone of the agency knows. */
async function plantRound(
  { app }: TestApp,
  actor: Actor,
  unitId: string,
  mark: (kind: string) => string,
): Promise<string[]> {
  const [name, words] = [mark('INDICATOR'), mark('CYCLE')];
  const indicators = app.get(IndicatorService, { strict: false });
  const draft = await indicators.create(actor, unitId, 'KIN', anIndicator({ name, valueType: 'NARRATIVE' }));
  await indicators.publish(actor, draft.versions[0]!.id, draft.versions[0]!.lockVersion);
  const cycles = app.get(CycleService, { strict: false });
  const made = await cycles.create(actor, unitId, {
    ...{ title: words, period: firstHalf(2026), dueOn: '2026-06-18', dueTime: '16:00', structureDate: '2026-06-14' },
    ...{ receiver: words, indicatorIds: [draft.id], respondents: [{ unitId, represents: [unitId], exempt: [] }] },
  });
  const { reports } = await cycles.open(actor, made.id, made.lockVersion);
  const reportId = reports[0]!.id;
  const cell = { indicatorId: draft.id, lockVersion: 0, words: say(words, null, words) };
  await app.get(CellService, { strict: false }).save(actor, reportId, [cell]);
  return [made.id, reportId];
}

async function actorOf(world: TestApp, username: string): Promise<Actor> {
  const principals = world.app.get(PrincipalService, { strict: false });
  return world.db.read(system, async () => {
    const { person_id: id } = await world.db.get<{ person_id: string }>(
      'select person_id from account where username = $1',
      [username],
    );
    return (await principals.load(id, null, null))!;
  });
}

async function storeFile(world: TestApp, actor: Actor, unitId: string, words: string): Promise<string> {
  const id = newId();
  await world.db.write(actor, async () => {
    await world.db.insert('stored_file', {
      id,
      unit_id: unitId,
      uploaded_by: actor.personId,
      name: `${words}.txt`,
      media_type: 'text/plain',
      size_bytes: words.length,
      sha256: createHash('sha256').update(words).digest('hex'),
      storage_name: id.replaceAll('-', ''),
    });
    await world.db.insert('stored_text', { file_id: id, reader_version: '1', text: words });
  });
  return id;
}

async function plantImport(world: TestApp, actor: Actor, unitId: string, words: string): Promise<string> {
  const id = newId();
  const fileId = await storeFile(world, actor, unitId, words);
  const header = { outcome: 'PLAN', title: words, kind: 'ANNUAL', restriction: 'NONE', recipients: [words] };
  await world.db.write(actor, async () => {
    await world.db.insert('import', {
      id,
      unit_id: unitId,
      created_by: actor.personId,
      state: 'REVIEW',
      header: JSON.stringify(header),
    });
    await world.db.insert('import_file', {
      import_id: id,
      position: 0,
      file_id: fileId,
      role: 'DECISION',
      has_text: true,
    });
    await world.db.insert('import_unit_name', { import_id: id, printed: words, uses: 1, resolution: 'UNKNOWN' });
    await world.db.insert('import_item', {
      id: newId(),
      import_id: id,
      kind: 'DUTY',
      position: 0,
      item_key: words,
      fields: JSON.stringify({ kind: 'DUTY', unit: words, role: null, text: words }),
      words,
      confidence: '1',
    });
  });
  return id;
}

/** A query with one set of arguments: the same document for all of them, which the server then reads once. */
type Question = { query: string; variables: Record<string, unknown> };

/** Every query that the schema offers, with each of the ids in each place where it takes one. */
export function queriesOf(world: TestApp, ids: string[]): Question[] {
  const schema = world.app.get(GraphQLSchemaHost).schema;
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const taken = field.args.filter((arg) => isRequired(arg) || getNamedType(arg.type).name === 'UUID');
    const declared = taken.map(({ name, type }) => `$${name}: ${type.toString()}`);
    const given = taken.map(({ name }) => `${name}: $${name}`);
    const query = `query ${inBrackets(declared)} { ${field.name}${inBrackets(given)} ${selectionOf(field, 5)} }`;
    return argumentsOf(taken, ids).map((variables) => ({ query, variables }));
  });
}

const isRequired = (arg: GraphQLArgument): boolean => isNonNullType(arg.type) && arg.defaultValue === undefined;
const inBrackets = (parts: string[]): string => (parts.length === 0 ? '' : `(${parts.join(', ')})`);

function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const inner = Object.values(type.getFields()).flatMap((child) => {
    if (isLeafType(getNamedType(child.type))) return [child.name];
    return depth > 1 ? [`${child.name} ${selectionOf(child, depth - 1)}`] : [];
  });
  return `{ ${inner.join(' ')} }`;
}

/**
 * One set of arguments for each value of the ids and of required enums; an optional id is also left out. A query that takes
 * two ids gets each with its neighbour: every pair would be the square of them.
 */
function argumentsOf(args: readonly GraphQLArgument[], ids: string[]): Record<string, unknown>[] {
  let sets: { values: Record<string, unknown>; id: number | null }[] = [{ values: {}, id: null }];
  for (const arg of args) {
    const type = isNonNullType(arg.type) ? arg.type.ofType : arg.type;
    const named = getNamedType(type);
    const isId = named.name === 'UUID' && !isListType(type);
    sets = sets.flatMap(({ values, id }) => {
      const added = (value: unknown) => ({ ...values, [arg.name]: value });
      if (!isId) return (isListType(type) ? [[]] : valuesOf(named)).map((value) => ({ values: added(value), id }));
      const at = id === null ? [...ids.keys()] : [(id + 1) % ids.length];
      return [
        ...at.map((index) => ({ values: added(ids[index]), id: index })),
        ...(isRequired(arg) ? [] : [{ values, id }]),
      ];
    });
  }
  return sets.map(({ values }) => values);
}

function valuesOf(type: GraphQLNamedType): unknown[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return [{}];
  return [{ Int: 2026, Boolean: true, Date: '2026-06-01' }[type.name] ?? 'KIN'];
}

/** Every GET of the REST side, with each id in the place of `{id}`. */
export function pathsOf(openapi: { paths: Record<string, object> }, ids: string[]): string[] {
  return Object.entries(openapi.paths)
    .filter(([path, methods]) => 'get' in methods && !path.endsWith('/events') && !path.includes('/health/'))
    .flatMap(([path]) => (path.includes('{id}') ? ids.map((id) => path.replace('{id}', id)) : [path]));
}

/** The canaries that one person meets on all those ways. */
export async function crawl(
  client: Client,
  questions: Question[],
  paths: string[],
): Promise<{ met: string[]; failed: string[] }> {
  const met = new Set<string>();
  const failed: string[] = [];
  const note = (asked: string, answer: { status: number; text: string }) => {
    if (answer.status >= 500) failed.push(`${asked}: ${answer.text.slice(0, 200)}`);
    for (const [found] of answer.text.matchAll(/KIN-[A-Z]+-[A-Z]+/g)) met.add(found);
  };
  for (const { query, variables } of questions) {
    note(`${query.slice(0, 80)} ${JSON.stringify(variables)}`, await client.graphql(query, variables));
  }
  for (const path of paths) note(path, await client.get(path));
  return { met: [...met].sort(), failed };
}

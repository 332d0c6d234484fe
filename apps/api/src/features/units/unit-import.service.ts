import {
  type ImportUnitsInput,
  type UnitBudgetLevel,
  type UnitEdgeKind,
  type UnitImportColumn,
  type UnitImportFault,
  type UnitImportResult,
  type UnitImportRow,
  type UnitKind,
  unitLimits,
} from '@lotrinh/contracts';
import { type PastedRow, readPastedTable, readUnitIdentifier, unitKindOf } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Principal } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { UnitCardService } from './unit-card.service.js';
import { mayManageUnit } from './unit.policy.js';
import { UnitService } from './unit.service.js';

const HEADINGS: Record<UnitImportColumn, readonly string[]> = {
  name: ['ten don vi', 'ten', 'don vi', 'ten co quan', 'ten day du', 'name', 'unit'],
  shortName: ['ten viet tat', 'viet tat', 'ten goi tat', 'short name'],
  symbol: ['ky hieu', 'ky hieu van ban', 'symbol'],
  superior: ['don vi cap tren', 'cap tren', 'co quan chu quan', 'don vi chu quan', 'superior', 'superior unit'],
  kind: ['loai', 'loai don vi', 'loai hinh', 'kind'],
  relation: ['quan he', 'quan he voi cap tren', 'relation'],
  identifier: ['ma dinh danh', 'ma dinh danh dien tu', 'identifier'],
  budgetCode: [
    'ma dvqhns',
    'ma so dvqhns',
    'ma qhns',
    'ma don vi co quan he voi ngan sach',
    'budget user code',
    'budget code',
  ],
  budgetLevel: ['cap du toan', 'cap du toan ngan sach', 'budget level'],
};
const COMMUNAL = new Set(['xa', 'phuong', 'thi tran', 'dac khu']);
const LEVELS: Record<string, UnitBudgetLevel> = {
  i: 'LEVEL_1',
  ii: 'LEVEL_2',
  iii: 'LEVEL_3',
  iv: 'LEVEL_4',
  1: 'LEVEL_1',
  2: 'LEVEL_2',
  3: 'LEVEL_3',
  4: 'LEVEL_4',
};
const MAXIMA = { name: unitLimits.nameMax, shortName: unitLimits.shortNameMax, symbol: unitLimits.symbolMax } as const;

/** What a superior's cell means: an existing unit, or another row of the list. */
type Superior = { unitId: string } | { line: number } | null;
type Examined = UnitImportRow & {
  cells: PastedRow<UnitImportColumn>['cells'];
  superiorOf: Superior;
  edgeKind: UnitEdgeKind;
  budgetLevel: UnitBudgetLevel | null;
};
type Existing = { unit_id: string; folded: string; parent_id: string | null };

/** A list of units pasted from a spreadsheet: looked through first, then taken over whole or not at all. */
@Injectable()
export class UnitImportService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly units: UnitService,
    private readonly cards: UnitCardService,
  ) {}

  /** What {@link apply} would do, row by row; writes nothing. */
  async check(principal: Principal, input: ImportUnitsInput): Promise<UnitImportResult> {
    return resultOf(await this.examine(principal, input));
  }

  /** Creates all new units in one transaction; `list.faulty` as long as a row has a fault. */
  async apply(principal: Principal, input: ImportUnitsInput): Promise<UnitImportResult> {
    return this.db.write(principal, async () => {
      const rows = await this.examine(principal, input);
      const result = resultOf(rows);
      demand(result.faulty === 0, 'list.faulty', { count: result.faulty });
      const made = new Map<number, string>();
      for (const row of superiorsFirst(rows)) made.set(row.line, await this.create(principal, input, row, made));
      await this.audit.record(principal, {
        action: 'unit.list_imported',
        entity: 'unit',
        entityId: input.parentId,
        unitId: input.parentId,
        changes: { created: result.created, existing: result.existing, effectiveOn: input.effectiveOn },
      });
      return result;
    });
  }

  private async create(
    principal: Principal,
    input: ImportUnitsInput,
    row: Examined,
    made: Map<number, string>,
  ): Promise<string> {
    const parentId =
      row.superiorOf === null
        ? input.parentId
        : 'unitId' in row.superiorOf
          ? row.superiorOf.unitId
          : (made.get(row.superiorOf.line) ?? input.parentId);
    const shortName = row.cells.shortName === '' ? null : row.cells.shortName;
    const symbol = row.cells.symbol === '' ? null : row.cells.symbol;
    const { id } = await this.units.create(principal, {
      parentId,
      kind: row.kind ?? 'OTHER',
      edgeKind: row.edgeKind,
      name: row.name,
      shortName,
      symbol,
      effectiveOn: input.effectiveOn,
      legalBasis: input.legalBasis ?? null,
    });
    const identifier = readUnitIdentifier(row.cells.identifier);
    if (identifier !== null || row.cells.budgetCode !== '' || row.budgetLevel !== null) {
      await this.cards.change(principal, id, {
        lockVersion: 1,
        name: row.name,
        shortName,
        symbol,
        budgetCode: row.cells.budgetCode === '' ? null : row.cells.budgetCode,
        budgetLevel: row.budgetLevel,
        identifiers:
          identifier === null
            ? []
            : [{ scheme: identifier.scheme, value: identifier.value, validFrom: null, validTo: null }],
        aliases: [],
      });
    }
    return id;
  }

  private async examine(principal: Principal, input: ImportUnitsInput): Promise<Examined[]> {
    const parent = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [
      input.parentId,
    ]);
    demand(mayManageUnit(principal, parent.path), 'record.not_found');
    const table = readPastedTable(input.text, HEADINGS);
    demand(table.length > 0, 'list.empty');
    demand(table.length <= unitLimits.importRowsMax, 'list.too_long', {
      count: table.length,
      max: unitLimits.importRowsMax,
    });
    const existing = await this.db.query<Existing>(
      `select n.unit_id, n.folded, e.parent_id from unit_name n join unit u on u.id = n.unit_id
       left join unit_edge e on e.child_id = u.id and e.axis = 'ADMINISTRATIVE' and daterange(e.valid_from, e.valid_to) @> $2::date
       where u.path <@ $1::ltree and n.kind in ('NAME', 'SHORT_NAME', 'ALIAS') and (n.valid_to is null or n.valid_to > $2)
         and (u.closed_on is null or u.closed_on > $2)`,
      [parent.path, input.effectiveOn],
    );
    const canonicals = table.flatMap((row) => readUnitIdentifier(row.cells.identifier)?.canonical ?? []);
    const taken = new Set(
      (
        await this.db.query<{ canonical: string }>('select canonical from unit_identifier where canonical = any($1)', [
          canonicals,
        ])
      ).map((row) => row.canonical),
    );
    const rows = table.map((row) => readCells(row));
    findSuperiors(rows, existing, input.parentId);
    markKnown(rows, existing, input.parentId);
    markRepeated(rows, taken);
    for (const row of rows) if (row.faults.length > 0) row.outcome = 'FAULTY';
    return rows;
  }
}

function readCells({ line, cells }: PastedRow<UnitImportColumn>): Examined {
  const faults: Examined['faults'] = [];
  const fault = (column: UnitImportColumn, what: UnitImportFault) => faults.push({ column, fault: what });
  if (cells.name === '') fault('name', 'name_missing');
  for (const column of ['name', 'shortName', 'symbol'] as const)
    if (cells[column].length > MAXIMA[column]) fault(column, 'too_long');
  const kind = cells.kind === '' ? (unitKindOf(cells.name) ?? 'OTHER') : readKind(cells.kind);
  if (kind === null) fault('kind', 'kind_unknown');
  const relation = fold(cells.relation);
  if (!['', 'thuoc', 'truc thuoc'].includes(relation)) fault('relation', 'relation_unknown');
  if (cells.identifier !== '' && readUnitIdentifier(cells.identifier) === null)
    fault('identifier', 'identifier_invalid');
  if (cells.budgetCode !== '' && !/^\d{7}$/.test(cells.budgetCode)) fault('budgetCode', 'budget_code_invalid');
  const budgetLevel = LEVELS[fold(cells.budgetLevel).replace(/^cap /, '')] ?? null;
  if (cells.budgetLevel !== '' && budgetLevel === null) fault('budgetLevel', 'budget_level_unknown');
  return {
    line,
    outcome: 'NEW',
    name: cells.name,
    kind,
    superior: cells.superior,
    faults,
    cells,
    superiorOf: null,
    edgeKind: relation === 'truc thuoc' ? 'SUBORDINATE' : 'INTERNAL',
    budgetLevel,
  };
}

function readKind(text: string): UnitKind | null {
  const folded = fold(text);
  if (COMMUNAL.has(folded)) return 'COMMUNE';
  if (folded === 'tinh') return 'PROVINCE';
  return folded === 'khac' ? 'OTHER' : unitKindOf(text);
}

/** A superior is named as in another row or as an existing unit; a name that fits two is nobody's guess. */
function findSuperiors(rows: Examined[], existing: Existing[], parentId: string): void {
  for (const row of rows) {
    const wanted = fold(row.superior);
    if (wanted === '') continue;
    const inList = rows.filter(
      (other) => other !== row && (fold(other.name) === wanted || fold(other.cells.shortName) === wanted),
    );
    const known = [...new Set(existing.filter((unit) => unit.folded === wanted).map((unit) => unit.unit_id))];
    const [only] = inList;
    const [unitId] = known;
    if (inList.length > 1 || known.length > 1) row.faults.push({ column: 'superior', fault: 'superior_ambiguous' });
    else if (unitId !== undefined) row.superiorOf = unitId === parentId ? null : { unitId };
    else if (only !== undefined) row.superiorOf = { line: only.line };
    else row.faults.push({ column: 'superior', fault: 'superior_unknown' });
  }
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const row of rows) {
    const seen = new Set<number>();
    for (let at: Examined | undefined = row; at !== undefined;) {
      if (seen.has(at.line)) {
        row.faults.push({ column: 'superior', fault: 'superior_cycle' });
        break;
      }
      seen.add(at.line);
      at = at.superiorOf !== null && 'line' in at.superiorOf ? byLine.get(at.superiorOf.line) : undefined;
    }
  }
}

function markKnown(rows: Examined[], existing: Existing[], parentId: string): void {
  for (const row of rows) {
    if (row.superiorOf !== null && 'line' in row.superiorOf) continue;
    const superior = row.superiorOf?.unitId ?? parentId;
    if (existing.some((unit) => unit.parent_id === superior && unit.folded === fold(row.name))) row.outcome = 'EXISTS';
  }
}

function markRepeated(rows: Examined[], taken: Set<string>): void {
  const names = new Set<string>();
  const codes = new Set<string>();
  for (const row of rows) {
    const place =
      row.superiorOf === null ? '' : 'unitId' in row.superiorOf ? row.superiorOf.unitId : String(row.superiorOf.line);
    const name = `${place} ${fold(row.name)}`;
    if (row.name !== '' && names.has(name)) row.faults.push({ column: 'name', fault: 'duplicate_row' });
    names.add(name);
    const code = readUnitIdentifier(row.cells.identifier)?.canonical;
    if (code === undefined || row.outcome === 'EXISTS') continue;
    if (taken.has(code) || codes.has(code)) row.faults.push({ column: 'identifier', fault: 'identifier_taken' });
    codes.add(code);
  }
}

/** New rows in an order in which each superior is made before those below it; cycles were refused before. */
function superiorsFirst(rows: Examined[]): Examined[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const ordered = new Set<Examined>();
  const add = (row: Examined): void => {
    const above = row.superiorOf !== null && 'line' in row.superiorOf ? byLine.get(row.superiorOf.line) : undefined;
    if (above !== undefined && !ordered.has(above)) add(above);
    ordered.add(row);
  };
  rows.forEach(add);
  return [...ordered].filter((row) => row.outcome === 'NEW');
}

function resultOf(rows: Examined[]): UnitImportResult {
  const count = (outcome: UnitImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: rows.map(({ line, outcome, name, kind, superior, faults }) => ({
      line,
      outcome,
      name,
      kind,
      superior,
      faults,
    })),
    created: count('NEW'),
    existing: count('EXISTS'),
    faulty: count('FAULTY'),
  };
}

import type { FieldError, SourceSpan } from '@lotrinh/contracts';
import { planLimits } from '@lotrinh/contracts';
import { checkBasis, checkFunding, checkTarget, checkTask } from '@lotrinh/domain';
import { newId } from '../../platform/database/id.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { NamedUnitInput, PlanContent, SectionInput } from './plan-content.js';

type Row = Record<string, unknown>;

/** Rows of one version by table, in an order in which foreign keys hold. */
export type ContentRows = [table: string, rows: Row[]][];

/** Gaps between positions let a row be put between two others without moving them. */
export const positionStep = 1024;

/** The rows that a content becomes; `plan.value_invalid` with the path of every refused field, `plan.too_many_rows`. */
export function contentRows(content: PlanContent, versionId: string, personId: string): ContentRows {
  demandSound(content);
  const common = (index: number, source: SourceSpan | null) => ({
    id: newId(),
    version_id: versionId,
    item_id: newId(),
    position: (index + 1) * positionStep,
    source_file_id: source?.fileId ?? null,
    source_start: source?.start ?? null,
    source_end: source?.end ?? null,
    updated_by: personId,
  });

  const { rows: sections, itemIds: sectionIds } = sectionRows(content.sections, common);
  const section = (key: string | null) => (key === null ? null : (sectionIds.get(key) ?? null));

  const targetIds = new Map(content.targets.map((target) => [target.key, newId()]));
  const printedIds = new Map(content.targets.map((target) => [target.printedKey, newId()]));
  const targets = content.targets.map((target, index) => ({
    ...common(index, target.source),
    item_id: targetIds.get(target.key),
    section_item_id: section(target.sectionKey),
    printed_id: printedIds.get(target.printedKey),
    printed_text: target.printedText.normalize('NFC'),
    phrase: target.phrase.normalize('NFC'),
    comparator: target.comparator,
    value: target.value,
    value_max: target.valueMax,
    unit: target.unit,
    population: target.population,
    scope: target.scope,
    target_year: target.targetYear,
    baseline_year: target.baselineYear,
    baseline_value: target.baselineValue,
    direction: target.direction,
    part_of_item_id: target.partOfKey === null ? null : (targetIds.get(target.partOfKey) ?? null),
    owner_printed: target.owner?.printed ?? null,
    owner_resolution: target.owner?.resolution ?? null,
    owner_unit_id: target.owner?.unitId ?? null,
  }));

  const taskIds = new Map(content.tasks.map((task) => [task.key, newId()]));
  const taskUnits: Row[] = [];
  const tasks = content.tasks.map((task, index) => {
    const row = {
      ...common(index, task.source),
      item_id: taskIds.get(task.key),
      section_item_id: section(task.sectionKey),
      parent_item_id: task.parentKey === null ? null : (taskIds.get(task.parentKey) ?? null),
      no: task.no,
      name: task.name.normalize('NFC'),
      kind: task.kind,
      schedule_text: task.scheduleText,
      start_year: task.startYear,
      end_year: task.endYear,
      due_on: task.dueOn,
      recurrence: task.recurrence,
      cost: task.cost,
      currency: task.currency,
      funding_nature: task.fundingNature,
      output: task.output,
      note: task.note,
    };
    taskUnits.push(...taskUnitRows(row.id, versionId, task.leads, task.coordinators));
    return row;
  });

  const funding = content.funding.map((line, index) => ({
    ...common(index, line.sourceSpan),
    printed: line.printed.normalize('NFC'),
    is_total: line.isTotal,
    is_composite: line.isComposite,
    source: line.source,
    nature: line.nature,
    year: line.year,
    currency: line.currency,
    amount: line.amount,
  }));
  const bases = content.bases.map((basis, index) => ({
    ...common(index, basis.source),
    type: basis.type,
    number: basis.number,
    issued_on: basis.issuedOn,
    issuer: basis.issuer,
    title: basis.title,
    printed: basis.printed.normalize('NFC'),
  }));
  const duties = content.duties.map((duty, index) => ({
    ...common(index, duty.source),
    printed_unit: duty.unit.printed,
    resolution: duty.unit.resolution,
    unit_id: duty.unit.unitId,
    role: duty.role,
    text: duty.text.normalize('NFC'),
  }));
  const recipients = content.recipients.map((unit, position) => ({
    version_id: versionId,
    position,
    printed: unit.printed,
    resolution: unit.resolution,
    unit_id: unit.unitId,
  }));
  return [
    ['plan_section', sections],
    ['plan_target', targets],
    ['plan_task', tasks],
    ['plan_task_unit', taskUnits],
    ['plan_funding', funding],
    ['plan_basis', bases],
    ['plan_duty', duties],
    ['plan_recipient', recipients],
  ];
}

/** Rows of a task's units, in printed order within each role. */
export function taskUnitRows(
  taskId: string,
  versionId: string,
  leads: NamedUnitInput[],
  coordinators: NamedUnitInput[],
): Row[] {
  const rows = (role: 'LEAD' | 'COORDINATE', units: NamedUnitInput[]) =>
    units.map((unit, position) => ({
      task_id: taskId,
      version_id: versionId,
      role,
      position,
      printed: unit.printed.normalize('NFC'),
      resolution: unit.resolution,
      unit_id: unit.unitId,
    }));
  return [...rows('LEAD', leads), ...rows('COORDINATE', coordinators)];
}

function sectionRows(roots: SectionInput[], common: (index: number, source: SourceSpan | null) => Row) {
  const rows: Row[] = [];
  const itemIds = new Map<string, unknown>();
  // A stack, not recursion: how deep a hostile document nests is not ours to say.
  const waiting: { section: SectionInput; parent: unknown }[] = roots.map((section) => ({ section, parent: null }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { section, parent } = next;
    const row = common(rows.length, section.source);
    itemIds.set(section.key, row['item_id']);
    rows.push({
      ...row,
      parent_item_id: parent,
      kind: section.kind,
      label: section.label,
      text: section.text.normalize('NFC'),
      rows: section.rows === null ? null : JSON.stringify(section.rows),
      framework_section_id: section.frameworkSectionId ?? null,
    });
    if (rows.length > planLimits.itemsOfAKind) {
      throw new DomainError('plan.too_many_rows', { max: planLimits.itemsOfAKind });
    }
    waiting.push(...section.children.map((child) => ({ section: child, parent: row['item_id'] })).reverse());
  }
  return { rows, itemIds };
}

function demandSound(content: PlanContent): void {
  const lists = [content.targets, content.tasks, content.funding, content.bases, content.duties, content.recipients];
  if (lists.some((list) => list.length > planLimits.itemsOfAKind)) {
    throw new DomainError('plan.too_many_rows', { max: planLimits.itemsOfAKind });
  }
  const at = <T>(kind: string, rows: T[], check: (row: T) => FieldError[]) =>
    rows.flatMap((row, index) => check(row).map((error) => ({ ...error, field: `${kind}[${index}].${error.field}` })));
  const faults = [
    ...at('targets', content.targets, checkTarget),
    ...at('tasks', content.tasks, checkTask),
    ...at('funding', content.funding, checkFunding),
    ...at('bases', content.bases, checkBasis),
  ];
  if (faults.length > 0) throw new DomainError('plan.value_invalid', {}, faults.slice(0, 100));
}

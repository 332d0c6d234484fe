import type { PlanSectionView, SectionChange, SectionMove, SectionPart, SectionValues } from '@lotrinh/contracts';
import { blocksOfText, continuedLines, lineOfBlock } from '@lotrinh/domain';
import { newId } from '../../platform/database/id.js';

/** A row of a version's text while it is being changed. `isTouched`: what it says or where it belongs is not as stored. */
export type DraftSectionRow = Pick<
  PlanSectionView,
  'itemId' | 'parentItemId' | 'kind' | 'label' | 'text' | 'lockVersion'
> & {
  isTouched: boolean;
};

/** The text of one version in reading order, as it is changed section by section before it is written. Pure. */
export class SectionList {
  rows: DraftSectionRow[];

  constructor(private readonly stored: PlanSectionView[]) {
    this.rows = stored.map(({ itemId, parentItemId, kind, label, text, lockVersion }) => ({
      itemId,
      parentItemId,
      kind,
      label,
      text,
      lockVersion,
      isTouched: false,
    }));
  }

  section(itemId: string): DraftSectionRow | null {
    return this.rows.find((row) => row.itemId === itemId && row.kind === 'SECTION') ?? null;
  }

  hasSections(section: DraftSectionRow): boolean {
    return this.below(section).some((row) => row.kind === 'SECTION');
  }

  /** The section and its own text as stored, without the sections below it. */
  ownRows(itemId: string): PlanSectionView[] {
    const section = this.section(itemId);
    if (section === null) return [];
    const own = new Set([itemId, ...this.own(section).map((row) => row.itemId)]);
    return this.stored.filter((row) => own.has(row.itemId));
  }

  remove(section: DraftSectionRow): void {
    const gone = new Set([section, ...this.below(section)]);
    this.rows = this.rows.filter((row) => !gone.has(row));
  }

  add(change: SectionChange, values: SectionValues): void {
    const sibling = change.afterItemId === null ? null : this.section(change.afterItemId);
    const parent = change.parentItemId === null ? null : this.section(change.parentItemId);
    const before = sibling ?? parent;
    const place = before === null ? this.rows.length : this.endOf(before);
    const section: DraftSectionRow = {
      itemId: change.itemId,
      parentItemId: sibling === null ? (parent?.itemId ?? null) : sibling.parentItemId,
      kind: 'SECTION',
      label: null,
      text: '',
      lockVersion: 1,
      isTouched: true,
    };
    this.rows.splice(place, 0, section);
    this.replace(section, values);
  }

  /** Puts the section and all below it elsewhere; false where there is nothing to pass, to go into or to leave. */
  move(section: DraftSectionRow, move: SectionMove): boolean {
    const siblings = this.rows.filter((row) => row.kind === 'SECTION' && row.parentItemId === section.parentItemId);
    const at = siblings.indexOf(section);
    const [before, after] = [siblings[at - 1], siblings[at + 1]];
    const parent = this.rows.find((row) => row.itemId === section.parentItemId);
    if (move === 'UP' && before !== undefined) {
      this.put(section, this.rows.indexOf(before));
    } else if (move === 'DOWN' && after !== undefined) {
      this.put(after, this.rows.indexOf(section));
    } else if (move === 'DEEPER' && before !== undefined) {
      this.put(section, this.endOf(before));
      section.parentItemId = before.itemId;
    } else if (move === 'OUTER' && parent !== undefined) {
      this.put(section, this.endOf(parent));
      section.parentItemId = parent.parentItemId;
    } else {
      return false;
    }
    return true;
  }

  /** The place behind the row and everything under it. */
  private endOf(row: DraftSectionRow): number {
    return this.rows.indexOf(this.below(row).at(-1) ?? row) + 1;
  }

  /** Takes the section and all below it out and puts them before what stands at `place`. */
  private put(section: DraftSectionRow, place: number): void {
    const block = [section, ...this.below(section)];
    const moved = new Set(block);
    const stays = (row: DraftSectionRow) => !moved.has(row);
    this.rows = [...this.rows.slice(0, place).filter(stays), ...block, ...this.rows.slice(place).filter(stays)];
  }

  /** Heading and own text become these; lines that go on keep their identity. */
  replace(section: DraftSectionRow, values: SectionValues): void {
    const before = this.own(section);
    const tables = new Map(before.filter((row) => row.kind === 'TABLE').map((row) => [row.itemId, row]));
    const after: Line[] = [];
    for (const part of values.parts) after.push(...linesOf(part, tables, after.length));
    const continued = continuedLines(before.map(keyOf), after.map(keyOf));
    const taken = continued.map((old, index) => {
      const row = old === null ? undefined : before[old];
      // A table goes on as itself only.
      return row !== undefined && (row.kind === 'TABLE') === (after[index]?.kind === 'TABLE') ? row : undefined;
    });
    const ids = after.map((line, index) => line.itemId ?? taken[index]?.itemId ?? newId());
    const rows = after.map((line, index): DraftSectionRow => {
      const itemId = ids[index] ?? newId();
      const parentItemId = line.parent === null ? section.itemId : (ids[line.parent] ?? section.itemId);
      const old = line.kind === 'TABLE' ? tables.get(itemId) : taken[index];
      const same = old?.kind === line.kind && old.label === line.label && old.text === line.text;
      return {
        itemId,
        parentItemId,
        kind: line.kind,
        label: line.label,
        text: line.text,
        lockVersion: old?.lockVersion ?? 1,
        isTouched: !(same && old.parentItemId === parentItemId),
      };
    });
    const gone = new Set(before);
    const rest = this.rows.filter((row) => !gone.has(row));
    // A section that stood under an item which is no more stands under this one.
    const left = new Set(rows.map((row) => row.itemId));
    const lost = new Set(before.map((row) => row.itemId).filter((itemId) => !left.has(itemId)));
    for (const row of rest)
      if (row.parentItemId !== null && lost.has(row.parentItemId)) row.parentItemId = section.itemId;
    const label = (values.label ?? '').normalize('NFC').trim();
    section.label = label === '' ? null : label;
    section.text = values.title.normalize('NFC').trim();
    section.isTouched = true;
    rest.splice(rest.indexOf(section) + 1, 0, ...rows);
    this.rows = rest;
  }

  /** Everything under the section, in reading order. */
  private below(section: DraftSectionRow): DraftSectionRow[] {
    const inside = new Set([section.itemId]);
    return this.rows.filter((row) => {
      if (row.parentItemId === null || !inside.has(row.parentItemId)) return false;
      inside.add(row.itemId);
      return true;
    });
  }

  /** What is under the section but under no section below it. */
  private own(section: DraftSectionRow): DraftSectionRow[] {
    const inside = new Set([section.itemId]);
    return this.rows.filter((row) => {
      if (row.kind === 'SECTION' || row.parentItemId === null || !inside.has(row.parentItemId)) return false;
      inside.add(row.itemId);
      return true;
    });
  }
}

type Line = Pick<DraftSectionRow, 'kind' | 'label' | 'text'> & { itemId: string | null; parent: number | null };

const keyOf = (row: Pick<DraftSectionRow, 'kind' | 'label' | 'text'> & { itemId: string | null }): string =>
  row.kind === 'TABLE' ? `table ${row.itemId ?? ''}` : `text ${lineOfBlock(row)}`;

/** `from` is the place of the part's first line; a table that is not the section's own is none. */
function linesOf(part: SectionPart, tables: Map<string, DraftSectionRow>, from: number): Line[] {
  const table = part.tableItemId === null ? undefined : tables.get(part.tableItemId);
  if (table !== undefined)
    return [{ kind: 'TABLE', label: table.label, text: table.text, itemId: table.itemId, parent: null }];
  return blocksOfText(part.text ?? '').map((block) => ({
    ...block,
    parent: block.parent === null ? null : block.parent + from,
    itemId: null,
  }));
}

/** Whether heading and own text already say this. */
export function saysTheSame([section, ...own]: PlanSectionView[], values: SectionValues): boolean {
  if (section === undefined) return false;
  const wanted = values.parts.flatMap(({ text, tableItemId }) =>
    tableItemId === null
      ? blocksOfText(text ?? '').map((block) => `text ${lineOfBlock(block)}`)
      : [`table ${tableItemId}`],
  );
  return (
    (section.label ?? '') === (values.label ?? '').trim() &&
    section.text === values.title.trim() &&
    JSON.stringify(own.map(keyOf)) === JSON.stringify(wanted)
  );
}

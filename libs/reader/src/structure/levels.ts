import type { Label, LabelKind } from './label.js';
import { isBulletKind } from './label.js';

/** `caption` is a heading without a label: capitals, bold, or words that announce the list below them. */
export type LevelKind = LabelKind | 'capsCaption' | 'caption';

export type Level<T> = { kind: LevelKind; ordinal: number | null; node: T };

/** Where kinds usually nest: a kind never opens below one of higher rank. Equal ranks nest in order of appearance. */
const RANK: Record<LevelKind, number> = {
  annex: 0,
  part: 1,
  chapter: 2,
  heading: 3,
  article: 4,
  roman: 5,
  capital: 5,
  capsCaption: 5,
  task: 6,
  number: 7,
  dewey2: 8,
  dewey3: 9,
  dewey4: 10,
  letter: 11,
  bracket: 11,
  caption: 12,
  star: 13,
  bullet: 14,
  dash: 15,
  plus: 16,
};

/** Real outlines stay far below; a list that announces itself for ever is a hostile file. */
const DEEPEST = 24;

/**
 * The open levels of the outline, outermost first. Depth follows the order in which kinds of label first appear; a number that
 * goes on decides which of several lists it belongs to.
 */
export class LevelStack<T> {
  private levels: Level<T>[] = [];

  get top(): Level<T> | null {
    return this.levels.at(-1) ?? null;
  }

  reset(): void {
    this.levels = [];
  }

  /** Closes bullets and captions: what follows is a paragraph of the section above them. */
  closeLists(): void {
    while (this.top && (isBullet(this.top.kind) || this.top.kind === 'caption')) this.levels.pop();
  }

  closeBullets(): void {
    while (this.top && isBullet(this.top.kind)) this.levels.pop();
  }

  /** Chooses between two readings of a sign ("C." after "B." is a letter, after "XCIX." a Roman number) by what is open. */
  resolve(label: Label): { kind: LabelKind; ordinal: number | null } {
    const { otherwise } = label;
    if (!otherwise) return label;
    const first = this.lastOf(label.kind);
    const second = this.lastOf(otherwise.kind);
    if (first?.ordinal != null && label.ordinal === first.ordinal + 1) return label;
    if (second?.ordinal != null && otherwise.ordinal === second.ordinal + 1) return otherwise;
    return label;
  }

  /** Opens a level and returns the parent of its node. `announced` says that the line above ended in a colon. */
  open(kind: LevelKind, ordinal: number | null, node: T, isAnnounced: boolean): T | null {
    const announced = isAnnounced && this.levels.length < DEEPEST;
    const at = this.continued(kind, ordinal, announced);
    if (at >= 0) this.levels.length = at;
    else this.closeFor(kind, announced);
    const parent = this.top?.node ?? null;
    this.levels.push({ kind, ordinal, node });
    return parent;
  }

  private lastOf(kind: LevelKind): Level<T> | null {
    return this.levels.findLast((level) => level.kind === kind) ?? null;
  }

  /** Index of the open list that this label carries on; -1 where it opens one of its own. */
  private continued(kind: LevelKind, ordinal: number | null, announced: boolean): number {
    const same = this.levels
      .map((level, index) => ({ level, index }))
      .filter(({ level }) => level.kind === kind)
      .reverse();
    if (same.length === 0) return -1;
    const innermost = same[0]?.index ?? -1;
    if (ordinal === null)
      return announced && kind === 'dash' && innermost === this.levels.length - 1 ? innermost : innermost;
    const next = same.find(({ level }) => level.ordinal !== null && ordinal === level.ordinal + 1);
    if (next) return next.index;
    const gap = same.find(({ level }) => level.ordinal !== null && ordinal > level.ordinal);
    if (gap) return gap.index;
    // A list that starts again at 1 under words that announce it stands inside the item; else it takes the place of the old one.
    return announced && ordinal === 1 && RANK[kind] >= RANK.number ? -1 : innermost;
  }

  private closeFor(kind: LevelKind, announced: boolean): void {
    const rank = RANK[kind];
    const isOutline = rank <= RANK.task;
    while (this.top) {
      const top = this.top;
      if (top.kind === kind) {
        if (announced) break;
      } else if (RANK[top.kind] < rank) break;
      else if (RANK[top.kind] === rank && !isBullet(kind)) break;
      else if (announced && !isOutline && !isBullet(top.kind)) break;
      else if (announced && isBullet(kind)) break;
      this.levels.pop();
    }
  }
}

const isBullet = (kind: LevelKind): boolean => kind !== 'capsCaption' && kind !== 'caption' && isBulletKind(kind);

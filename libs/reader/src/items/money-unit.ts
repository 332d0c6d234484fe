import { type MoneyUnit, parseMoneyUnit } from '@lotrinh/text';
import type { ReadNode } from '../context.js';

/** "Đơn vị tính: triệu đồng", "ĐVT: tỷ đồng" somewhere in a line. */
export function unitIn(text: string): MoneyUnit | null {
  const match = /(?:đơn vị(?: tính)?|đvt)\s*:?\s*((?:nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|usd|vnđ|vnd))/iu.exec(text);
  const bare = match?.[1] ?? /(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*(?:đồng|usd|vnđ|vnd)/iu.exec(text)?.[0];
  return bare === undefined ? null : parseMoneyUnit(bare);
}

/** The unit of money stated for a table in the lines or the heading above it. */
export function unitAbove(node: ReadNode): MoneyUnit | null {
  const siblings = node.parent?.children ?? [];
  const index = siblings.indexOf(node);
  for (const sibling of siblings.slice(Math.max(0, index - 3), Math.max(0, index)).reverse()) {
    const unit = unitIn(sibling.node.text);
    if (unit !== null) return unit;
  }
  return (
    [...node.ancestors]
      .slice(-2)
      .reverse()
      .map((above) => unitIn(above.node.text))
      .find((unit) => unit !== null) ?? null
  );
}

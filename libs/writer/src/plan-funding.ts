import type { PlanFundingView } from '@lotrinh/contracts';
import { formatNumberVi } from '@lotrinh/text';
import type { WritableNode } from './draft.js';
import { itemNode, paragraphNode } from './plan-nodes.js';

/** Totals as sentences, then the sources below them. */
export function fundingNodes(lines: readonly PlanFundingView[]): WritableNode[] {
  const totals = lines.filter(({ isTotal, amount }) => isTotal && amount !== null);
  const sources = lines.filter(({ isTotal }) => !isTotal);
  return [
    ...totals.map((line) => paragraphNode(`Tổng kinh phí thực hiện: ${amountOf(line)}.`)),
    ...sources.map((line) =>
      itemNode(line.amount === null ? `${line.printed};` : `${line.printed}: ${amountOf(line)};`),
    ),
  ];
}

const amountOf = ({ amount, currency }: PlanFundingView): string =>
  amount === null ? '' : `${formatNumberVi(amount)} ${currency === 'USD' ? 'USD' : 'đồng'}`;

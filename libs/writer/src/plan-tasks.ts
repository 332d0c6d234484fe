import type { NamedUnit, PlanTaskView } from '@lotrinh/contracts';
import { formatDateShort, formatNumberVi } from '@lotrinh/text';
import type { WritableNode } from './draft.js';
import { tableNode } from './plan-nodes.js';

/** Tasks and projects as the table that plans carry in their annex. */
export function taskTable(tasks: readonly PlanTaskView[]): WritableNode {
  const column = (title: string, cell: (task: PlanTaskView, index: number) => string | null) => ({
    title,
    cells: tasks.map((task, index) => cell(task, index) ?? ''),
  });
  return tableNode([
    column('TT', (task, index) => task.no ?? String(index + 1)),
    column('Nhiệm vụ, dự án', ({ name }) => name),
    column('Đơn vị chủ trì', ({ leads }) => unitsOf(leads)),
    column('Đơn vị phối hợp', ({ coordinators }) => unitsOf(coordinators)),
    column('Thời gian thực hiện', scheduleOf),
    column('Kinh phí (đồng)', ({ cost, currency }) =>
      cost === null || currency !== 'VND' ? null : formatNumberVi(cost),
    ),
    column('Kinh phí (USD)', ({ cost, currency }) =>
      cost === null || currency !== 'USD' ? null : formatNumberVi(cost),
    ),
    column('Sản phẩm', ({ output }) => output),
    column('Ghi chú', ({ note }) => note),
  ]);
}

const unitsOf = (units: readonly NamedUnit[]): string => units.map(({ printed }) => printed).join('; ');

/** As printed; else what the row knows. */
function scheduleOf({ scheduleText, startYear, endYear, dueOn, recurrence }: PlanTaskView): string | null {
  if (scheduleText !== null) return scheduleText;
  if (dueOn !== null) return `Đến ngày ${formatDateShort(dueOn)}`;
  const years =
    startYear !== null && endYear !== null && startYear !== endYear
      ? `${startYear}-${endYear}`
      : (endYear ?? startYear);
  const often = recurrence === 'ANNUAL' ? 'Hằng năm' : recurrence === 'CONTINUOUS' ? 'Thường xuyên' : null;
  return [often, years].filter((words) => words !== null).join(', ') || null;
}

import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridNote, GridPlace } from '../../../shared/grid/grid-types.js';
import { useRuleSentence } from '../../../shared/grid/use-rule-sentence.js';
import type { CellGap } from './sheet-cells.js';
import type { Sheet, SheetLine } from './use-sheet.js';

export type SheetProblem = GridPlace & { code: string; kind: CellGap['kind']; message: string };

/** What is to be mended, explained or still answered, in the order of the sheet, in words. */
export function useSheetProblems({ lines, columns }: Pick<Sheet, 'lines' | 'columns'>) {
  const { t } = useTranslation();
  const sentence = useRuleSentence(columns);
  const problemsOf = useCallback(
    ({ row, cell, errors, gaps }: SheetLine): SheetProblem[] => {
      const place = { itemId: row.itemId, code: cell.indicator.code };
      const unkept = errors.map((error): SheetProblem => {
        return { ...place, column: error.column, kind: 'BLOCK', message: sentence(error) };
      });
      // A cell that could not be read is said once.
      const others = gaps.filter(({ column }) => !unkept.some((error) => error.column === column));
      return [
        ...unkept,
        ...others.map(({ column, kind, finding }): SheetProblem => {
          const said =
            finding === null
              ? t('sheet.empty')
              : t(finding.message, { ...finding.params, defaultValue: finding.message });
          const asksForNote = kind === 'UNEXPLAINED' && finding?.rule !== 'jump_down' && finding?.rule !== 'jump_up';
          return { ...place, column, kind, message: asksForNote ? t('sheet.noteMissing', { message: said }) : said };
        }),
      ];
    },
    [sentence, t],
  );
  return useMemo(() => {
    const problems = lines.flatMap(problemsOf);
    const notes = new Map<string, GridNote[]>();
    for (const { itemId, column, kind, message } of problems) {
      if (kind === 'EMPTY') continue;
      const note: GridNote = { column, tone: kind === 'BLOCK' ? 'wrong' : 'doubt', message };
      notes.set(itemId, [...(notes.get(itemId) ?? []), note]);
    }
    return { problems, notes };
  }, [lines, problemsOf]);
}

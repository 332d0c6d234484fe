import type { FieldError, RowOutcome, SourceSpan } from '@lotrinh/contracts';
import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { EntryGrid } from '../../../shared/grid/entry-grid.js';
import type {
  GridAnswer,
  GridChange,
  GridColumn,
  GridTools,
  GridValues,
  RowOrigin,
} from '../../../shared/grid/grid-types.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { planKeys } from '../api/keys.js';

/** How rows of one kind stand in the grid and go back to the server. */
export type PlanGridKind<Row, Change> = {
  valuesOf: (row: Row) => GridValues;
  originOf: (row: Row) => RowOrigin;
  check: (values: GridValues) => FieldError[];
  blank: () => GridValues;
  noteKey: string | null;
  changeOf: (change: GridChange) => Change;
  save: (versionId: string, changes: Change[]) => Promise<RowOutcome<Row>[]>;
};

type Props<Row, Change> = {
  versionId: string;
  label: string;
  columns: GridColumn[];
  kind: PlanGridKind<Row, Change>;
  query: { queryKey: QueryKey; queryFn: (context: { signal: AbortSignal }) => Promise<Row[]> };
  tools?: GridTools;
};

/** The rows of a draft in the grid. It opens on what the server has now; what others save meanwhile shows as a conflict. */
export function PlanGrid<Row extends { itemId: string; lockVersion: number }, Change>(props: Props<Row, Change>) {
  const { versionId, label, columns, kind, query, tools } = props;
  const queryClient = useQueryClient();
  const rows = useQuery({
    queryKey: [...query.queryKey, 'grid'],
    queryFn: ({ signal }) => query.queryFn({ signal }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
  const [opened, setOpened] = useState<Row[] | null>(null);
  if (opened === null && rows.data !== undefined) setOpened(rows.data);

  const forget = useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: planKeys.all });
  }, [queryClient]);
  // Whoever reads afterwards reads what was saved here.
  useEffect(() => forget, [forget]);

  const server = useMemo(
    () =>
      (opened ?? []).map((row) => ({
        itemId: row.itemId,
        lockVersion: row.lockVersion,
        values: kind.valuesOf(row),
        origin: kind.originOf(row),
      })),
    [opened, kind],
  );
  const save = useCallback(
    async (changes: GridChange[]): Promise<GridAnswer[]> =>
      (await kind.save(versionId, changes.map(kind.changeOf))).map(({ row, ...answer }) => ({
        ...answer,
        row: row === null ? null : { values: kind.valuesOf(row), lockVersion: row.lockVersion },
      })),
    [kind, versionId],
  );

  if (rows.isError) return <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />;
  if (opened === null) return <LoadingRows rows={8} />;
  return (
    <EntryGrid
      label={label}
      columns={columns}
      rows={server}
      check={kind.check}
      blank={kind.blank}
      noteKey={kind.noteKey}
      save={save}
      {...(tools === undefined ? {} : { tools })}
    />
  );
}

/** What a new row lacks and an old one keeps. */
export const origin = (place: Record<string, string | null>, source: SourceSpan | null): RowOrigin => ({
  place,
  source,
});

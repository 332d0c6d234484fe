import type { UnitView } from '@lotrinh/contracts';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { unitChildrenQueryOptions } from '../api/list-unit-children.js';

type Options = { asOf: string; selectedId: string | null; selectedPath: string[] };

/** Which branches are open, and what is in them. The way to the chosen unit is open until it is closed by hand. */
export function useTree({ asOf, selectedId, selectedPath }: Options) {
  const [toggled, setToggled] = useState<{ opened: string[]; closed: string[]; for: string | null }>({
    opened: [],
    closed: [],
    for: selectedId,
  });
  const closed = toggled.for === selectedId ? toggled.closed : [];
  const expanded = new Set([...toggled.opened, ...selectedPath].filter((id) => !closed.includes(id)));
  const parents: (string | null)[] = [null, ...expanded];
  const branches = useQueries({ queries: parents.map((parentId) => unitChildrenQueryOptions(parentId, asOf)) });
  const found = new Map<string | null, UnitView[] | undefined>(parents.map((id, index) => [id, branches[index]?.data]));
  return {
    expanded,
    childrenOf: (parentId: string | null) => found.get(parentId),
    roots: branches[0],
    failure: branches.find(({ isError }) => isError)?.error ?? null,
    retry: (): void => {
      for (const branch of branches) if (branch.isError) void branch.refetch();
    },
    toggle: (id: string): void => {
      const isOpen = expanded.has(id);
      setToggled({
        for: selectedId,
        opened: isOpen ? toggled.opened.filter((other) => other !== id) : [...toggled.opened, id],
        closed: isOpen ? [...closed, id] : closed.filter((other) => other !== id),
      });
    },
  };
}

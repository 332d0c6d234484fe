import { pageLimits, type UnitView } from '@lotrinh/contracts';
import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { unitKeys } from './keys.js';

const unitChildren = document(/* GraphQL */ `
  query UnitChildren($parentId: UUID, $asOf: Date, $page: Int!, $size: Int!) {
    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {
      total
      items {
        id
        name
        shortName
        symbol
        kind
        edgeKind
        parentId
        agencyId
        childCount
        closedOn
      }
    }
  }
`);

async function readAll(parentId: string | null, asOf: string, signal: AbortSignal): Promise<UnitView[]> {
  const units: UnitView[] = [];
  for (let page = 1; ; page += 1) {
    const variables = { parentId, asOf, page, size: pageLimits.sizeMax };
    const { items, total } = (await graphql(unitChildren, variables, signal)).unitChildren;
    units.push(...items);
    if (items.length === 0 || units.length >= total) return units;
  }
}

/** All units directly below one on a day; the roots for null. */
export const unitChildrenQueryOptions = (parentId: string | null, asOf: string) =>
  queryOptions({
    queryKey: unitKeys.children(parentId, asOf),
    queryFn: ({ signal }) => readAll(parentId, asOf, signal),
  });

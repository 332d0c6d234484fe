import { cycleLimits, pageLimits, type UnitRef } from '@lotrinh/contracts';
import { askedTypes } from '@lotrinh/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { cycleKeys } from './cycle-keys.js';

const unitsDocument = document(/* GraphQL */ `
  query CycleUnits {
    cycleUnits {
      id
      name
    }
  }
`);
const indicatorsDocument = document(/* GraphQL */ `
  query CycleIndicatorChoices($text: String!, $size: Int!) {
    indicators(text: $text, filter: ALL, page: 1, size: $size) {
      total
      items {
        id
        code
        name
        valueType
        isDraft
      }
    }
  }
`);
const childrenDocument = document(/* GraphQL */ `
  query CycleRespondentChoices($parentId: UUID!, $asOf: Date, $page: Int!, $size: Int!) {
    unitChildren(parentId: $parentId, asOf: $asOf, page: $page, size: $size) {
      total
      items {
        id
        name
        shortName
      }
    }
  }
`);

/** Units that this person may collect for. */
export const cycleUnitsQueryOptions = queryOptions({
  queryKey: cycleKeys.units,
  queryFn: async ({ signal }) => (await graphql(unitsDocument, {}, signal)).cycleUnits,
});

/** Indicators in use that one line of a sheet can ask for; `rest` are so many that were not read. */
export const indicatorChoicesQueryOptions = (text: string) =>
  queryOptions({
    queryKey: cycleKeys.choices(text),
    queryFn: async ({ signal }) => {
      const { items, total } = (await graphql(indicatorsDocument, { text, size: pageLimits.sizeMax }, signal))
        .indicators;
      const choices = items
        .filter(({ isDraft, valueType }) => !isDraft && askedTypes.includes(valueType))
        .map(({ id, code, name }) => ({ id, code, name }));
      return { choices, rest: total - items.length };
    },
    placeholderData: keepPreviousData,
  });

/** All units directly below one on a day, as many as a round can have. */
export async function readChildren(parentId: string, asOf: string): Promise<UnitRef[]> {
  const units: UnitRef[] = [];
  for (let page = 1; units.length < cycleLimits.respondents; page += 1) {
    const variables = { parentId, asOf, page, size: pageLimits.sizeMax };
    const { items, total } = (await graphql(childrenDocument, variables)).unitChildren;
    units.push(...items);
    if (items.length === 0 || units.length >= total) break;
  }
  return units.slice(0, cycleLimits.respondents);
}

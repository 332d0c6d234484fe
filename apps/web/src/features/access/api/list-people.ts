import type { Page, PersonView } from '@lotrinh/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { query, rest } from '../../../shared/lib/rest.js';
import { accessKeys } from './keys.js';

export type PeopleFilter = { q: string; unitId: string | null; page: number };

export const peoplePageSize = 50;

export const peopleQueryOptions = (filter: PeopleFilter) =>
  queryOptions({
    queryKey: [...accessKeys.people, 'list', filter],
    queryFn: ({ signal }) =>
      rest<Page<PersonView>>('GET', `/api/people${query({ ...filter, size: peoplePageSize })}`, undefined, signal),
    placeholderData: keepPreviousData,
  });

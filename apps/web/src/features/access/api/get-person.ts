import type { PersonView } from '@lotrinh/contracts';
import { queryOptions } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { accessKeys } from './keys.js';

export const personQueryOptions = (id: string) =>
  queryOptions({
    queryKey: [...accessKeys.people, 'one', id],
    queryFn: ({ signal }) => rest<PersonView>('GET', `/api/people/${id}`, undefined, signal),
  });

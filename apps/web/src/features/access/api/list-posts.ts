import type { PostView } from '@lotrinh/contracts';
import { queryOptions } from '@tanstack/react-query';
import { query, rest } from '../../../shared/lib/rest.js';
import { accessKeys } from './keys.js';

/** Posts of one unit with who holds them. */
export const postsQueryOptions = (unitId: string) =>
  queryOptions({
    queryKey: [...accessKeys.people, 'posts', unitId],
    queryFn: async ({ signal }) =>
      (await rest<{ items: PostView[] }>('GET', `/api/posts${query({ unitId })}`, undefined, signal)).items,
  });

import type { SessionView } from '@lotrinh/contracts';
import { queryOptions } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { accessKeys } from './keys.js';

export const sessionsQueryOptions = queryOptions({
  queryKey: accessKeys.sessions,
  queryFn: async ({ signal }) =>
    (await rest<{ items: SessionView[] }>('GET', '/api/sessions', undefined, signal)).items,
});

import type { DailyMailView, SetDailyMailInput } from '@lotrinh/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { accessKeys } from './keys.js';

const path = '/api/daily-mail';

export const dailyMailQueryOptions = queryOptions({
  queryKey: accessKeys.dailyMail,
  queryFn: ({ signal }) => rest<DailyMailView>('GET', path, undefined, signal),
});

export function useSetDailyMail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: SetDailyMailInput) => rest<undefined>('PUT', path, input),
    onSuccess: () => client.invalidateQueries({ queryKey: accessKeys.dailyMail }),
  });
}

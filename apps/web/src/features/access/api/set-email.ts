import type { SetEmailInput } from '@lotrinh/contracts';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

export function useSetEmail(id: string) {
  return usePeopleChange((input: SetEmailInput) => rest<undefined>('PUT', `/api/people/${id}/email`, input));
}

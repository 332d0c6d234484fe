import type { RenamePersonInput } from '@lotrinh/contracts';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

export function useRenamePerson(id: string) {
  return usePeopleChange((input: RenamePersonInput) => rest<undefined>('PUT', `/api/people/${id}/name`, input));
}

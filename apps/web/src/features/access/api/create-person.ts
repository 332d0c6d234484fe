import type { CreatePersonInput, OneTimeSlip } from '@lotrinh/contracts';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

export function useCreatePerson() {
  return usePeopleChange((input: CreatePersonInput) => rest<OneTimeSlip>('POST', '/api/people', input));
}

import type { AddHoldingInput } from '@lotrinh/contracts';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

export function useAddHolding(personId: string) {
  return usePeopleChange((input: AddHoldingInput) =>
    rest<undefined>('POST', `/api/people/${personId}/holdings`, input),
  );
}

import type { EndHoldingInput, HandoverView } from '@lotrinh/contracts';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

/** The person leaves the post on a day; answers what stays behind. */
export function useEndHolding(holdingId: string) {
  return usePeopleChange((input: EndHoldingInput) =>
    rest<HandoverView>('POST', `/api/holdings/${holdingId}/end`, input),
  );
}

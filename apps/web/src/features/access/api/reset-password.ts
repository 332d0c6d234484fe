import type { OneTimeSlip } from '@lotrinh/contracts';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

/** A new one-time password; every session of the person ends. */
export function useResetPassword(id: string) {
  return usePeopleChange(() => rest<OneTimeSlip>('POST', `/api/people/${id}/password-reset`));
}

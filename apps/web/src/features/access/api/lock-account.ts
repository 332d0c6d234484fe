import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

export function useLockAccount(id: string) {
  return usePeopleChange((isLocked: boolean) =>
    rest<undefined>('POST', `/api/people/${id}/${isLocked ? 'lock' : 'unlock'}`),
  );
}

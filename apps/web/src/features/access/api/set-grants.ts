import type { SetGrantsInput } from '@lotrinh/contracts';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

export function useSetGrants(postId: string) {
  return usePeopleChange((input: SetGrantsInput) => rest<undefined>('PUT', `/api/posts/${postId}/grants`, input));
}

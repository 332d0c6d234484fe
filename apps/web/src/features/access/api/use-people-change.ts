import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accessKeys } from './keys.js';

/** A change to people or posts: whatever was read of them is read again. */
export function usePeopleChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: accessKeys.people }),
  });
}

import type { ChangePasswordInput } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { session } from '../../../shared/lib/session.js';
import { accessKeys } from './keys.js';

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ChangePasswordInput) => rest<undefined>('PUT', '/api/password', input),
    onSuccess: () => {
      session.updateMe({ mustChangePassword: false });
      return client.invalidateQueries({ queryKey: accessKeys.sessions });
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { accessKeys } from './keys.js';

export function useEndOtherSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => rest<undefined>('DELETE', '/api/sessions/others'),
    onSuccess: () => client.invalidateQueries({ queryKey: accessKeys.sessions }),
  });
}

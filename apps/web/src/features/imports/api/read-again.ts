import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { importKeys } from './keys.js';
import type { Started } from './start-import.js';

export function useReadAgain(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => rest<Started>('POST', `/api/imports/${id}/read-again`),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.one(id) }),
  });
}

import type { CloseUnitInput, UnitChanged } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { unitKeys } from './keys.js';

export function useCloseUnit(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: CloseUnitInput) => rest<UnitChanged>('POST', `/api/units/${id}/close`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: unitKeys.all }),
  });
}

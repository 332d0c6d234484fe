import type { MoveUnitInput, UnitChanged } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { unitKeys } from './keys.js';

export function useMoveUnit(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: MoveUnitInput) => rest<UnitChanged>('POST', `/api/units/${id}/move`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: unitKeys.all }),
  });
}

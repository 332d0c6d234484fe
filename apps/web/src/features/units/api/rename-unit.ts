import type { RenameUnitInput, UnitChanged } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { unitKeys } from './keys.js';

export function useRenameUnit(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: RenameUnitInput) => rest<UnitChanged>('POST', `/api/units/${id}/rename`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: unitKeys.all }),
  });
}

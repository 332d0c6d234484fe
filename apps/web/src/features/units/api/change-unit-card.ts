import type { ChangeUnitCardInput, UnitChanged } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { unitKeys } from './keys.js';

export function useChangeUnitCard(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ChangeUnitCardInput) => rest<UnitChanged>('PUT', `/api/units/${id}/card`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: unitKeys.all }),
  });
}

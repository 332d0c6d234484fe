import type { CreateUnitInput, UnitChanged } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { unitKeys } from './keys.js';

export function useCreateUnit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: CreateUnitInput) => rest<UnitChanged>('POST', '/api/units', input),
    onSuccess: () => client.invalidateQueries({ queryKey: unitKeys.all }),
  });
}

import type { ImportUnitsInput, UnitImportResult } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { unitKeys } from './keys.js';

/** What an import would do, row by row; writes nothing. */
export function useCheckUnitImport() {
  return useMutation({
    mutationFn: (input: ImportUnitsInput) => rest<UnitImportResult>('POST', '/api/units/import/check', input),
  });
}

/** Creates every new unit of the list, or none. */
export function useApplyUnitImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ImportUnitsInput) => rest<UnitImportResult>('POST', '/api/units/import/apply', input),
    onSuccess: () => client.invalidateQueries({ queryKey: unitKeys.all }),
  });
}

import type { ImportPeopleInput, OneTimeSlip, PersonImportCheck } from '@lotrinh/contracts';
import { useMutation } from '@tanstack/react-query';
import { rest } from '../../../shared/lib/rest.js';
import { usePeopleChange } from './use-people-change.js';

/** What an import would do, row by row; writes nothing. */
export function useCheckPeopleImport() {
  return useMutation({
    mutationFn: (input: ImportPeopleInput) => rest<PersonImportCheck>('POST', '/api/people/import/check', input),
  });
}

/** Makes every account of the list, or none; answers the slips, which are shown once. */
export function useApplyPeopleImport() {
  return usePeopleChange(
    async (input: ImportPeopleInput) =>
      (await rest<{ items: OneTimeSlip[] }>('POST', '/api/people/import/apply', input)).items,
  );
}

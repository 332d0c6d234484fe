import { queryOptions } from '@tanstack/react-query';
import { query, rest } from '../../../shared/lib/rest.js';
import { importKeys } from './keys.js';

export type FileText = { text: string; start: number; end: number; total: number };

/** Enough for a very long decision; what lies behind is said to be there, not drawn. */
const windowCharacters = 200_000;

export const fileTextQueryOptions = (fileId: string) =>
  queryOptions({
    queryKey: importKeys.text(fileId),
    queryFn: ({ signal }) =>
      rest<FileText>(
        'GET',
        `/api/files/${fileId}/text${query({ start: 0, end: windowCharacters })}`,
        undefined,
        signal,
      ),
    staleTime: Infinity,
  });

import { queryOptions } from '@tanstack/react-query';
import { query, rest } from '../../../shared/lib/rest.js';
import { planKeys } from './keys.js';

/** Characters `start` to `end` of a file's canonical text, of `total`. */
export type FileText = { text: string; start: number; end: number; total: number };

export const fileTextQueryOptions = (fileId: string, start: number, end: number) =>
  queryOptions({
    queryKey: planKeys.text(fileId, start, end),
    queryFn: ({ signal }) =>
      rest<FileText>('GET', `/api/files/${fileId}/text${query({ start, end })}`, undefined, signal),
    staleTime: Infinity,
  });

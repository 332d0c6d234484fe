import { QueryClient } from '@tanstack/react-query';
import { AppError } from './app-error.js';

const transient = new Set<string>(['client.network', 'server.busy', 'server.stopping']);

/** Lists stay fresh for half a minute; only failures that pass by themselves are tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && error instanceof AppError && transient.has(error.code),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

import type { IndicatorFilter } from '@lotrinh/contracts';

export const indicatorKeys = {
  all: ['indicators'],
  one: (id: string) => ['indicators', id],
  list: (text: string, filter: IndicatorFilter, page: number) => ['indicators', 'list', text, filter, page],
  unlinked: (page: number) => ['indicators', 'unlinked', page],
} as const;

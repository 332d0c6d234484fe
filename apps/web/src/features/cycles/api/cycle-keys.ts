import type { ValueSeries } from '@lotrinh/contracts';

export const cycleKeys = {
  all: ['cycles'],
  one: (id: string) => ['cycles', id],
  list: (page: number) => ['cycles', 'list', page],
  units: ['cycles', 'units'],
  choices: (text: string) => ['cycles', 'choices', text],
  figures: (id: string, series: ValueSeries) => ['cycles', id, 'figures', series],
  sources: (id: string, series: ValueSeries, indicatorId: string) => ['cycles', id, 'sources', series, indicatorId],
  snapshots: (id: string) => ['cycles', id, 'snapshots'],
  drift: (id: string, snapshotId: string) => ['cycles', id, 'drift', snapshotId],
} as const;

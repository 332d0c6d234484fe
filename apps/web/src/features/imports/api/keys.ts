import type { ImportItemKind } from '@lotrinh/contracts';

export const importKeys = {
  all: ['imports'] as const,
  list: (page: number) => ['imports', 'list', page] as const,
  places: ['imports', 'places'] as const,
  one: (id: string) => ['imports', id] as const,
  items: (id: string, kind: ImportItemKind) => ['imports', id, 'items', kind] as const,
  comparison: (id: string) => ['imports', id, 'comparison'] as const,
  unitNames: (id: string) => ['imports', id, 'unit-names'] as const,
  text: (fileId: string) => ['imports', 'text', fileId] as const,
};

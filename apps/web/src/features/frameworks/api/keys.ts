export const frameworkKeys = {
  all: ['frameworks'],
  one: (id: string) => ['frameworks', id],
  list: (page: number) => ['frameworks', 'list', page],
} as const;

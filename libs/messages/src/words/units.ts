/** Units through time. */
export const unitsVi = {
  'units.title': 'Đơn vị',
} as const;

export const unitsEn: Record<keyof typeof unitsVi, string> = {
  'units.title': 'Units',
};

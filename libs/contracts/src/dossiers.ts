/** What one archive may hold of uploaded files; it is made in memory. */
export const dossierLimits = { bytesMax: 100 * 1_048_576 } as const;

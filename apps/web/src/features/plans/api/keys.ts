/** Keys of everything that is read of plans; a save forgets by the shortest that fits. */
export const planKeys = {
  all: ['plans'] as const,
  lists: ['plans', 'list'] as const,
  one: (id: string) => ['plans', 'one', id] as const,
  rows: (versionId: string) => ['plans', 'rows', versionId] as const,
  comparison: (before: string, after: string) => ['plans', 'comparison', before, after] as const,
  alignment: (planId: string) => ['plans', 'alignment', planId] as const,
  consolidation: (planId: string) => ['plans', 'consolidation', planId] as const,
  findings: (versionId: string) => ['plans', 'findings', versionId] as const,
  expiredBases: (versionId: string) => ['plans', 'expired-bases', versionId] as const,
  consultations: (versionId: string) => ['plans', 'consultations', versionId] as const,
  appraisals: (versionId: string) => ['plans', 'appraisals', versionId] as const,
  sectionWork: (versionId: string) => ['plans', 'section-work', versionId] as const,
  earlier: (versionId: string) => ['plans', 'earlier', versionId] as const,
  sending: (versionId: string) => ['plans', 'sending', versionId] as const,
  procedure: (versionId: string) => ['plans', 'procedure', versionId] as const,
  text: (fileId: string, start: number, end: number) => ['plans', 'text', fileId, start, end] as const,
};

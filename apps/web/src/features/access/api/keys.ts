export const accessKeys = {
  sessions: ['access', 'sessions'] as const,
};

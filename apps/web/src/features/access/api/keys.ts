export const accessKeys = {
  sessions: ['access', 'sessions'] as const,
  dailyMail: ['access', 'daily-mail'] as const,
  authorisations: ['access', 'authorisations'] as const,
  /** Everything read of people; a change to one may move them between pages and filters. */
  people: ['access', 'people'] as const,
};

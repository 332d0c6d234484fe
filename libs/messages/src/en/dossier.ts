import type { dossier as vi } from '../vi/dossier.js';

export const dossier: Record<keyof typeof vi, string> = {
  'dossier.title': 'CONTENTS OF THE DOSSIER',
  'dossier.issued': 'Number and day of issue: {issued}',
  'dossier.notIssued': 'Not issued',
  'dossier.made': 'Made on {day} by {name}',
  'dossier.files': 'Documents in the dossier:',
  'dossier.decisions': 'Decisions:',
  'dossier.noDecisions': 'No decision stands in the system yet.',
  'dossier.opinion': 'Opinion: {opinion}',
  'dossier.comments': 'COMMENTS ON THE DRAFT AND ANSWERS',
  'dossier.commentOpen': 'Not marked as settled',
  'dossier.contentHash': 'Hash of the issued content (SHA-256): {hash}',
};

import type { imports as vi } from '../vi/imports.js';

export const imports: Record<keyof typeof vi, string> = {
  'import.title': 'Import from documents',
  'import.compare': 'Compare with the source',
  'import.declare': 'I confirm this file holds no state secret.',

  'import.confidence.sure': 'Sure',
  'import.confidence.check': 'Please check',
  'import.confidence.skip': 'Skip',

  'import.file.decision': 'Decision',
  'import.file.attachment': 'Attached text',
  'import.file.annex': 'Annex',
  'import.file.signed': 'Signed copy',
};

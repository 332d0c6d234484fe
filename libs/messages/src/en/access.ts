import type { access as vi } from '../vi/access.js';

export const access: Record<keyof typeof vi, string> = {
  'role.coordinator': 'Coordinator',
  'role.contributor': 'Unit contributor',
  'role.finance': 'Planning and finance',
  'role.clerk': 'Document clerk',
  'role.leader': 'Leader',
  'role.administrator': 'Administrator',
};

import type { access as vi } from '../vi/access.js';

export const access: Record<keyof typeof vi, string> = {
  'role.coordinator': 'Coordinator',
  'role.contributor': 'Unit contributor',
  'role.finance': 'Planning and finance',
  'role.clerk': 'Document clerk',
  'role.leader': 'Leader',
  'role.administrator': 'Administrator',

  'person.column.name': 'Full name',
  'person.column.username': 'Username',
  'person.column.unit': 'Unit',
  'person.column.title': 'Post',
  'person.column.role': 'Role',

  'person.importFault.name_missing': 'The name is missing',
  'person.importFault.too_long': 'The text is too long',
  'person.importFault.username_invalid':
    'A username has lower-case letters without marks, digits, dots and hyphens only',
  'person.importFault.username_taken': 'The username is taken',
  'person.importFault.duplicate_row': 'Same as another row',
  'person.importFault.unit_missing': 'The unit is missing',
  'person.importFault.unit_unknown': 'The unit is not found among yours',
  'person.importFault.unit_ambiguous': 'Several units have this name',
  'person.importFault.title_missing': 'The post is missing',
  'person.importFault.role_unknown': 'There is no such role',
};

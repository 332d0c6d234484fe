export * from './access.js';
export * from './errors.js';
export * from './imports.js';
export * from './jobs.js';
export * from './paging.js';
export * from './permissions.js';
export * from './plans.js';
export * from './units.js';

export * from './plan-check.js';
export * from './plan-completeness.js';
export * from './plan-standing.js';
export * from './unit-abbreviation.js';
export * from './unit-collective.js';
export * from './unit-identifier.js';
export * from './unit-kind.js';
export * from './unit-name.js';

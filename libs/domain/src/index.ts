export * from './plan-check.js';
export * from './plan-standing.js';

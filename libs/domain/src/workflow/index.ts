export * from './procedures.js';
export * from './workflow.js';

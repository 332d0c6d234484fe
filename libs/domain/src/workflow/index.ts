export * from './authorisation.js';
export * from './procedures.js';
export * from './workflow.js';

export * from './appraisal-gaps.js';
export * from './checklist.js';

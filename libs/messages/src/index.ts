export { vi, type MessageKey } from './vi/index.js';
export { en } from './en/index.js';
export * from './compared-words.js';
export * from './load-catalogue.js';
export * from './locale.js';
export * from './translate.js';

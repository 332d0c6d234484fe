export * from './errors.js';
export { extract } from './extract/extract.js';
export type { ExtractOptions } from './extract/options.js';
export { readableExtensions } from './extract/file-type.js';
export type * from './model.js';
export type * from './draft.js';
export { type ReadFile, type ReadOptions, type ReadResult, type ReadStep, readDocument } from './read.js';
export { READER_VERSION } from './version.js';

import type { ReadErrorCode, ReadErrorParams } from '../errors.js';
import type { ReadResult, ReadStep } from '../read.js';

/** Where the reading process finds its files: it is given paths, never bytes on its command line. */
export type ChildRequest = { files: { name: string; path: string }[] };

/** What the reading process says on its channel while it works. */
export type ChildProgress = { step: ReadStep; percent: number };

/** The one JSON value that the reading process writes to its standard output. */
export type ChildAnswer =
  { ok: true; result: ReadResult } | { ok: false; code: ReadErrorCode; params: ReadErrorParams };

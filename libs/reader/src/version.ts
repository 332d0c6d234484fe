/** Stored with every draft, so that a later reader can be told from the one that made it. Raise it when the output changes. */
export const READER_VERSION = '1.0.0';

import { vi, type MessageKey } from './vi/index.js';

/** Whether a key made at run time (`error.<code>` of a newer server, say) stands in the catalogue. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(vi, key);
}

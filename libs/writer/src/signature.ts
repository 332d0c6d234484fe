import type { Signature } from './model.js';
import { tidy } from './words.js';

/** Who signs; what is null stays blank. */
export type Signer = { capacity: string | null; position: string | null; name: string | null };

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH" is two lines, with or without a dash between them. */
export function signatureOf(signer: Signer | null): Signature {
  const lines = (signer?.capacity ?? '').split(/\s+(?:[-–]\s+)?(?=(?:TM|KT|TL|TUQ|Q)\.)/u);
  return {
    capacity: [...lines, signer?.position ?? ''].map(tidy).filter((line) => line !== ''),
    name: signer?.name ?? null,
  };
}

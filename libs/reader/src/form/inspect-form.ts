import { openArchive } from '../extract/archive.js';
import { assertArchiveOf, formatOf } from '../extract/file-type.js';
import { ReadError } from '../errors.js';
import type { Deviation } from './deviation.js';
import { readForm } from './form-document.js';
import { partsOf } from './form-parts.js';
import { bodyDeviations } from './rules-of-body.js';
import { closingDeviations } from './rules-of-closing.js';
import { basisDeviations, headDeviations } from './rules-of-head.js';
import { pageNumberDeviations, paperDeviations, textDeviations } from './rules-of-paper.js';

/**
 * Lists where a Word file leaves the form of Nghị định 30/2020/NĐ-CP, Annex I, in the order of the decree. Rules that a drawing
 * may fulfil (the lines below motto and agency) are not judged.
 * @throws ReadError for what is no readable .docx
 */
export function inspectForm(bytes: Uint8Array, fileName: string): Deviation[] {
  const format = formatOf(bytes, fileName);
  if (format !== 'docx') throw new ReadError('unsupported', { extension: format });
  const archive = openArchive(bytes);
  assertArchiveOf('docx', archive);
  const form = readForm(archive);
  const parts = partsOf(form);
  return [
    ...paperDeviations(form),
    ...pageNumberDeviations(form),
    ...textDeviations(form, parts),
    ...headDeviations(parts),
    ...basisDeviations(parts),
    ...bodyDeviations(parts),
    ...closingDeviations(parts),
  ];
}

/** Caps on what one uploaded file may make us do (T16). Sizes in bytes. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  entries: 2000,
  /** Unpacked to packed, of the whole archive and of each entry that is worth unpacking to `ratioFloorBytes`. */
  ratio: 100,
  /** Short runs of equal bytes deflate very well; below this size a high ratio harms nobody. */
  ratioFloorBytes: 1024 * 1024,
  xmlDepth: 256,
  xmlElements: 3_000_000,
  pdfPages: 1500,
  tableCells: 500_000,
} as const;

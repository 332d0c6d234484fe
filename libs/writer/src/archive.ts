import JSZip from 'jszip';

export type ArchivedFile = { name: string; bytes: Uint8Array };

/** Files as one zip archive, in their order; names are UTF-8. Office files and scans are compressed already, so nothing is packed again. */
export function writeArchive(files: readonly ArchivedFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { name, bytes } of files) zip.file(name, bytes);
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

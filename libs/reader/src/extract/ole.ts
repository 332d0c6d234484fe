const DIRECTORY_ENTRY = 128;

/** What a compound file (OLE) of Office holds: a password-protected package, a .doc, or something else. */
export function inspectOle(bytes: Uint8Array): { encrypted: boolean; isWord: boolean } {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = data.length > 32 ? 2 ** Math.min(16, data.readUInt16LE(30)) : 512;
  // Directory entries stand on 128-byte marks; searching for the names needs no allocation table and cannot be led in circles.
  const encrypted = findEntry(data, 'EncryptedPackage') !== null;
  const word = findEntry(data, 'WordDocument');
  return { encrypted: encrypted || (word !== null && isEncryptedWord(data, word, sector)), isWord: word !== null };
}

function findEntry(data: Buffer, name: string): number | null {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
    const isEntry = at % DIRECTORY_ENTRY === 0 && at + DIRECTORY_ENTRY <= data.length;
    if (isEntry && data.readUInt16LE(at + 64) === wanted.length) return at;
  }
  return null;
}

/** Bit 8 of the flags in the file information block at the head of the stream. */
function isEncryptedWord(data: Buffer, entry: number, sector: number): boolean {
  const at = (data.readUInt32LE(entry + 116) + 1) * sector + 10;
  return at + 2 <= data.length && (data.readUInt16LE(at) & 0x0100) !== 0;
}

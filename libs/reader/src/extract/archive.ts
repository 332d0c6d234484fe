import { crc32, inflateRawSync, constants } from 'node:zlib';
import { ReadError } from '../errors.js';
import { limits } from './limits.js';
import { assertHarmlessXml, looksLikeXml } from './xml-text.js';

type Entry = { name: string; method: number; crc: number; packed: number; unpacked: number; offset: number };

/** The parts of an Office file, unpacked one by one and only within {@link limits}. */
export type Archive = {
  names: readonly string[];
  /** Bytes of a part; null where there is none of that name (compared without case, as Office does). */
  read(name: string): Uint8Array | null;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const NESTED_NAME = /\.(zip|7z|rar|gz|tgz|bz2|xz|jar|docx|docm|xlsx|xlsm|pptx|odt|ods|odp)$/i;
// Office itself keeps the workbook behind a chart here; it is counted but never opened.
const EMBEDDED = /(^|\/)embeddings\/[^/]+$/i;

/**
 * Opens a zip by its central directory, before anything is unpacked, and refuses bombs, nested archives, encrypted entries and
 * XML that declares entities in any part (T16, T17).
 * @throws ReadError `archive_bomb`, `dangerous_xml`, `password_protected`, `damaged`
 */
export function openArchive(bytes: Uint8Array): Archive {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(data);
  refuseBomb(entries, data.length);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size !== entries.length) throw new ReadError('damaged', { detail: 'duplicate entry' });
  for (const entry of entries) inspect(data, entry);
  return {
    names: entries.map((entry) => entry.name),
    read: (name) => {
      const entry = byName.get(name.replace(/^\//, '').toLowerCase());
      return entry ? unpack(data, entry) : null;
    },
  };
}

function readDirectory(data: Buffer): Entry[] {
  const end = findEnd(data);
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw new ReadError('archive_bomb', { detail: 'zip64' });
  if (count > limits.entries) throw new ReadError('archive_bomb', { entries: count });
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== CENTRAL)
      throw new ReadError('damaged', { detail: 'directory' });
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    if ((data.readUInt16LE(at + 8) & 1) === 1) throw new ReadError('password_protected');
    const entry = {
      name,
      method: data.readUInt16LE(at + 10),
      crc: data.readUInt32LE(at + 16),
      packed: data.readUInt32LE(at + 20),
      unpacked: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    };
    if (!name.endsWith('/')) entries.push(entry);
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(data: Buffer): number {
  const first = Math.max(0, data.length - 22 - 0xffff);
  for (let at = data.length - 22; at >= first; at -= 1) if (data.readUInt32LE(at) === END) return at;
  throw new ReadError('damaged', { detail: 'no directory' });
}

function refuseBomb(entries: readonly Entry[], archiveBytes: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > limits.unpackedBytes) throw new ReadError('archive_bomb', { unpacked: total });
  const isSteep = (unpacked: number, packed: number) =>
    unpacked > limits.ratioFloorBytes && unpacked > limits.ratio * packed;
  // The size of the file, not the sum of the stated packed sizes: entries of a crafted zip may share one body.
  if (isSteep(total, archiveBytes) || entries.some((entry) => isSteep(entry.unpacked, entry.packed)))
    throw new ReadError('archive_bomb', { unpacked: total });
}

function inspect(data: Buffer, entry: Entry): void {
  const head = peek(data, entry);
  const isNested = NESTED_NAME.test(entry.name) || (head.length >= 4 && head.readUInt32LE(0) === LOCAL);
  if (isNested && !EMBEDDED.test(entry.name)) throw new ReadError('archive_bomb', { nested: entry.name });
  if (looksLikeXml(head) || /\.(xml|rels|vml)$/i.test(entry.name)) assertHarmlessXml(unpack(data, entry));
}

function body(data: Buffer, entry: Entry): Buffer {
  const at = entry.offset;
  if (at + 30 > data.length || data.readUInt32LE(at) !== LOCAL) throw new ReadError('damaged', { part: entry.name });
  const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  if (start + entry.packed > data.length) throw new ReadError('damaged', { part: entry.name });
  return data.subarray(start, start + entry.packed);
}

/** The first bytes of an entry, without unpacking the rest. */
function peek(data: Buffer, entry: Entry): Buffer {
  const packed = body(data, entry);
  if (entry.method === 0) return packed.subarray(0, 64);
  if (entry.method !== 8) throw new ReadError('damaged', { part: entry.name });
  try {
    return inflateRawSync(packed.subarray(0, 128), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, 64);
  } catch (cause) {
    throw new ReadError('damaged', { part: entry.name }, { cause });
  }
}

function unpack(data: Buffer, entry: Entry): Uint8Array {
  const packed = body(data, entry);
  let bytes: Buffer;
  try {
    // The directory may lie about the size: inflating stops at what it states, whatever follows.
    bytes = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch (cause) {
    const isLie = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ReadError(isLie ? 'archive_bomb' : 'damaged', { part: entry.name }, { cause });
  }
  if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc)
    throw new ReadError('damaged', { part: entry.name });
  return bytes;
}

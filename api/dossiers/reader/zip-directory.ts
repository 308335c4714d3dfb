/** Judges a zip archive by its directory before anything in it is unpacked: sizes, ratio, no hidden or overlapping parts. */
import { createInflateRaw } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { Readable, Writable } from 'node:stream';
import type { FileSource } from './file-source.ts';
import { UnreadableFile } from './raw-dossier.ts';

export interface ZipLimits {
  totalBytes: number;
  ratio: number;
  /** Below this size a high ratio is harmless. */
  ratioFromBytes: number;
  entries: number;
}

export const workbookLimits: ZipLimits = { totalBytes: 500_000_000, ratio: 200, ratioFromBytes: 20_000_000, entries: 2_000 };

export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const broken = (): UnreadableFile =>
  new UnreadableFile('Tệp .xlsx bị hỏng hoặc có cấu trúc nén không hợp lệ', 'The .xlsx file is damaged or its archive structure is not valid');
const tooLarge = (): UnreadableFile =>
  new UnreadableFile('Tệp .xlsx giải nén ra quá lớn, từ chối mở', 'The .xlsx file unpacks to too much and is refused');

const MOST_DIRECTORY_BYTES = 4_000_000;
/** Shared strings are held in memory while the sheets are streamed. */
const MOST_SHARED_STRING_BYTES = 100_000_000;

export async function readZipDirectory(source: FileSource): Promise<{ entries: ZipEntry[]; directoryAt: number }> {
  const tailLength = Math.min(source.size, 65_557);
  const tail = await source.read(source.size - tailLength, tailLength);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.length < end + 22) throw broken();
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const directoryAt = tail.readUInt32LE(end + 16);
  if (count === 0xffff || directoryAt === 0xffffffff) throw tooLarge(); // ZIP64: no workbook of ours needs it
  if (size > MOST_DIRECTORY_BYTES || directoryAt + size > source.size) throw broken();
  const directory = await source.read(directoryAt, size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw broken();
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { entries, directoryAt };
}

/** Refuses what is no workbook, what declares too much, and what holds more than it declares. */
export async function checkWorkbookArchive(source: FileSource, limits: ZipLimits = workbookLimits): Promise<void> {
  const { entries, directoryAt } = await readZipDirectory(source);
  if (entries.length > limits.entries) throw tooLarge();
  if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > limits.totalBytes) throw tooLarge();
  for (const entry of entries) {
    if (entry.method !== 0 && entry.method !== 8) throw broken();
    if (entry.name === 'xl/sharedStrings.xml' && entry.unpacked > MOST_SHARED_STRING_BYTES) throw tooLarge();
    if (entry.unpacked > limits.ratioFromBytes && entry.unpacked > entry.packed * limits.ratio) throw tooLarge();
  }
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) {
    throw new UnreadableFile('Tệp không phải bảng tính .xlsx', 'The file is not an .xlsx workbook');
  }
  await checkLayout(source, entries, directoryAt);
}

/** Readers that stream go through the local parts, not the directory: both must tell the same story, byte by byte. */
async function checkLayout(source: FileSource, entries: ZipEntry[], directoryAt: number): Promise<void> {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let expected = 0;
  for (const [i, entry] of sorted.entries()) {
    if (entry.offset !== expected) throw broken();
    const local = await source.read(entry.offset, 30);
    if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw broken();
    const dataAt = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const dataEnd = dataAt + entry.packed;
    const next = sorted[i + 1]?.offset ?? directoryAt;
    const described = (local.readUInt16LE(6) & 8) !== 0; // a data descriptor of 12 or 16 bytes follows
    if (!(described ? [12, 16] : [0]).includes(next - dataEnd)) throw broken();
    if (entry.method === 8) await checkUnpackedSize(source, dataAt, entry);
    else if (entry.packed !== entry.unpacked) throw broken();
    expected = next;
  }
}

/** Unpacks into nothing, to see that an entry holds no more than the directory declares. */
async function checkUnpackedSize(source: FileSource, dataAt: number, entry: ZipEntry): Promise<void> {
  let unpacked = 0;
  const count = new Writable({
    write(piece: Buffer, _encoding, done) {
      unpacked += piece.length;
      done(unpacked > entry.unpacked ? tooLarge() : null);
    },
  });
  const pieces = async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < entry.packed; at += 1 << 20) yield await source.read(dataAt + at, Math.min(1 << 20, entry.packed - at));
  };
  try {
    await pipeline(Readable.from(pieces(), { objectMode: false }), createInflateRaw(), count);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : broken();
  }
  if (unpacked !== entry.unpacked) throw broken();
}

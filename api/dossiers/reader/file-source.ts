/** A dossier file as bytes, on disk or in memory, with what its content says it is. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { shownName } from './field-name.ts';
import { UnreadableFile } from './raw-dossier.ts';

export interface FileSource {
  name: string;
  size: number;
  read(offset: number, length: number): Promise<Buffer>;
  stream(): Readable;
}

export type FileFormat = 'NDJSON' | 'JSON' | 'CSV' | 'XLSX';

export async function fileSource(path: string): Promise<FileSource> {
  const name = basename(path);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UnreadableFile(`Không đọc được tệp "${shownName(name)}"`, `Cannot read the file "${shownName(name)}"`);
  return {
    name,
    size: found.size,
    async read(offset, length) {
      const handle = await open(path);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    stream: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  };
}

export function bufferSource(name: string, bytes: Uint8Array): FileSource {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = function* (): Generator<Buffer> {
    for (let at = 0; at < all.length; at += 256 * 1024) yield all.subarray(at, at + 256 * 1024);
  };
  return {
    name: basename(name),
    size: all.length,
    read: (offset, length) => Promise.resolve(all.subarray(offset, offset + length)),
    stream: () => Readable.from(pieces(), { objectMode: false }),
  };
}

const extensions: Record<string, FileFormat> = { ndjson: 'NDJSON', jsonl: 'NDJSON', json: 'JSON', csv: 'CSV', tsv: 'CSV', xlsx: 'XLSX' };

const magics: readonly { bytes: readonly number[]; vi: string; en: string }[] = [
  { bytes: [0x50, 0x4b], vi: 'tệp nén hoặc bảng tính .xlsx', en: 'a zip archive or an .xlsx workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], vi: 'tệp Office kiểu cũ (.xls) hoặc có mật khẩu', en: 'an old (.xls) or password-protected Office file' },
  { bytes: [0x25, 0x50, 0x44, 0x46], vi: 'tệp PDF', en: 'a PDF' },
  { bytes: [0x1f, 0x8b], vi: 'tệp nén gzip', en: 'a gzip archive' },
  { bytes: [0xff, 0xd8, 0xff], vi: 'tệp ảnh', en: 'a picture' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], vi: 'tệp ảnh', en: 'a picture' },
];

function notAsNamed(name: string, vi: string, en: string): UnreadableFile {
  return new UnreadableFile(`Tệp "${shownName(name)}" không đúng như phần mở rộng: nội dung là ${vi}`, `The file "${shownName(name)}" is not what its name says: its content is ${en}`);
}

/** The format by name, once the first bytes agree with it. */
export async function formatOf(source: FileSource): Promise<FileFormat> {
  const extension = /\.([a-z0-9]+)$/i.exec(source.name)?.[1]?.toLowerCase() ?? '';
  const format = extensions[extension];
  if (!format) throw new UnreadableFile('Chỉ nhận tệp .ndjson, .jsonl, .json, .csv, .tsv hoặc .xlsx', 'Only .ndjson, .jsonl, .json, .csv, .tsv and .xlsx files are read');
  if (source.size === 0) throw new UnreadableFile('Tệp rỗng', 'The file is empty');
  const head = await source.read(0, 4096);
  const starts = (bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  const magic = magics.find((one) => starts(one.bytes));
  if (format === 'XLSX') {
    if (starts([0x50, 0x4b, 0x03, 0x04])) return format;
    throw magic ? notAsNamed(source.name, magic.vi, magic.en) : notAsNamed(source.name, 'văn bản hoặc dạng khác', 'text or another kind of file');
  }
  if (magic) throw notAsNamed(source.name, magic.vi, magic.en);
  if (starts([0xff, 0xfe]) || starts([0xfe, 0xff])) throw wrongEncoding('UTF-16');
  const first = head.toString('utf8').replace(/^\uFEFF/, '').trimStart()[0] ?? '';
  if (first === '') throw new UnreadableFile('Tệp không có nội dung', 'The file has no content');
  const looksJson = first === '{' || first === '[';
  if (format === 'CSV' && looksJson) throw notAsNamed(source.name, 'JSON', 'JSON');
  if (format === 'JSON' && !looksJson) throw notAsNamed(source.name, 'không phải JSON', 'not JSON');
  if (format === 'NDJSON' && first === '[') throw notAsNamed(source.name, 'một mảng JSON (đặt tên .json)', 'one JSON array (name it .json)');
  if (format === 'NDJSON' && first !== '{') throw notAsNamed(source.name, 'không phải NDJSON', 'not NDJSON');
  return format;
}

export function wrongEncoding(found: string): UnreadableFile {
  return new UnreadableFile(`Tệp không phải bảng mã UTF-8 (${found}); hãy lưu lại dạng UTF-8`, `The file is not UTF-8 (${found}); save it as UTF-8`);
}

/** SHA-256 of the content. For text formats the same pass refuses bytes that are not UTF-8, before any row is used. */
export async function fingerprint(source: FileSource, format: FileFormat): Promise<string> {
  const hash = createHash('sha256');
  const decoder = format === 'XLSX' ? null : new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of source.stream() as AsyncIterable<Buffer>) {
      hash.update(piece);
      if (!decoder) continue;
      if (piece.includes(0)) throw wrongEncoding('NUL');
      decoder.decode(piece, { stream: true });
    }
    decoder?.decode();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw wrongEncoding('TCVN3, VNI, Windows-1258?');
    throw error;
  }
  return hash.digest('hex');
}

/** The text of a source without its byte-order mark; call fingerprint first. */
export async function* textOfSource(source: FileSource, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8'); // drops the byte-order mark
  let bytes = 0;
  for await (const piece of source.stream() as AsyncIterable<Buffer>) {
    bytes += piece.length;
    yield decoder.decode(piece, { stream: true });
    onBytes?.(bytes);
  }
  yield decoder.decode();
}

/** Names that must be among the headings of a table, so that a file without headings is refused instead of misread. */
export const REQUIRED_HEADINGS = ['code', 'procedureCode'] as const;

export function headingsMissing(fields: ReadonlySet<string>): UnreadableFile | null {
  return REQUIRED_HEADINGS.every((field) => fields.has(field))
    ? null
    : new UnreadableFile(
        'Dòng đầu phải là tiêu đề cột, có ít nhất "Mã hồ sơ" và "Mã TTHC"',
        'The first row must hold the column headings, at least "MaHoSo" (code) and "MaTTHC" (procedureCode)',
      );
}


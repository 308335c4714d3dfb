/** Opens a dossier file of any format and streams its rows; nothing is yielded before the whole file has been found readable. */
import type { FileFormat, FileSource } from './file-source.ts';
import { bufferSource, fileSource, fingerprint, formatOf, textOfSource } from './file-source.ts';
import { RecordMapper } from './map-record.ts';
import type { RawDossier, ReadRow, ReaderOptions, ReadRowOf } from './raw-dossier.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readNdjson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import type { RowMapper } from './row-mapper.ts';

export interface OpenedFileOf<T> {
  format: FileFormat;
  sha256: string;
  size: number;
  rows: AsyncIterable<ReadRowOf<T>>;
}
export type OpenedFile = OpenedFileOf<RawDossier>;

/** Checks name, first bytes, encoding (and archive, on the first row), and takes the fingerprint. Throws UnreadableFile. */
export const openSource = (source: FileSource, options: ReaderOptions = {}): Promise<OpenedFile> => openWith(source, new RecordMapper(options), options);

/** As `openSource`, for whatever records the mapper reads. */
export async function openWith<T>(source: FileSource, mapper: RowMapper<T>, options: Pick<ReaderOptions, 'onBytes' | 'onNotice'> = {}): Promise<OpenedFileOf<T>> {
  const format = await formatOf(source);
  const sha256 = await fingerprint(source, format);
  return { format, sha256, size: source.size, rows: rowsOf(source, format, mapper, options) };
}

function rowsOf<T>(source: FileSource, format: FileFormat, mapper: RowMapper<T>, options: Pick<ReaderOptions, 'onBytes' | 'onNotice'>): AsyncIterable<ReadRowOf<T>> {
  if (format === 'XLSX') return readXlsx(source, mapper, options);
  const texts = textOfSource(source, options.onBytes);
  if (format === 'NDJSON') return readNdjson(texts, mapper);
  return format === 'JSON' ? readJson(texts, mapper) : readCsv(texts, mapper);
}

export async function openDossierFile(path: string, options: ReaderOptions = {}): Promise<OpenedFile> {
  return openSource(await fileSource(path), options);
}

export function openDossierBuffer(name: string, bytes: Uint8Array, options: ReaderOptions = {}): Promise<OpenedFile> {
  return openSource(bufferSource(name, bytes), options);
}

export async function* readDossierFile(path: string, options: ReaderOptions = {}): AsyncGenerator<ReadRow> {
  yield* (await openDossierFile(path, options)).rows;
}

export async function* readDossierBuffer(name: string, bytes: Uint8Array, options: ReaderOptions = {}): AsyncGenerator<ReadRow> {
  yield* (await openDossierBuffer(name, bytes, options)).rows;
}

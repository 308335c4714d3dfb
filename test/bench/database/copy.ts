// COPY FROM STDIN over the pg client: rows as text, sent with back pressure.
import type { Writable } from 'node:stream';
import type { Client, Connection, Submittable } from 'pg';

/** What the driver has and its types do not tell. */
interface CopyConnection {
  stream: Writable;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value as COPY's text format has it; arrays as PostgreSQL writes them. */
export function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  const text = Array.isArray(value) ? `{${value.map((one) => (one === null ? 'NULL' : String(one))).join(',')}}` : String(value);
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter) : text;
}

class CopyIn implements Submittable {
  readonly ended: Promise<void>;
  readonly #text: string;
  readonly #chunks: Iterable<Buffer>;
  #done!: () => void;
  #failed!: (error: Error) => void;
  #error: Error | null = null;

  constructor(text: string, chunks: Iterable<Buffer>) {
    this.#text = text;
    this.#chunks = chunks;
    this.ended = new Promise((done, failed) => {
      this.#done = done;
      this.#failed = failed;
    });
  }

  submit(connection: Connection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.#send(connection).catch((error: Error) => {
      this.#error = error;
      connection.sendCopyFail(error.message);
    });
  }

  async #send(connection: CopyConnection): Promise<void> {
    for (const chunk of this.#chunks) {
      if (this.#error) return;
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) await new Promise((done) => connection.stream.once('drain', done));
    }
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleError(error: Error): void {
    this.#error ??= error;
  }

  handleReadyForQuery(): void {
    if (this.#error) this.#failed(this.#error);
    else this.#done();
  }
}

const CHUNK = 256 * 1024;

/** Lines joined into chunks of a size that keeps the socket busy. */
function* chunksOf(lines: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text) yield Buffer.from(text);
}

export async function copyInto(client: Client, table: string, columns: readonly string[], lines: Iterable<string>): Promise<void> {
  const copy = new CopyIn(`copy ${table} (${columns.join(', ')}) from stdin`, chunksOf(lines));
  client.query(copy);
  await copy.ended;
}

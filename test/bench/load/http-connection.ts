// One keep-alive connection that sends prepared requests and reads answers with as little work as possible: what it costs is not ours to measure.
import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  headers: string;
  body: string;
}

export interface PreparedRequest {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export function requestBytes({ method, path, headers = {}, body }: PreparedRequest): Buffer {
  const payload = Buffer.from(body ?? '');
  const all: Record<string, string> = { host: 'localhost', ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(payload.length) }) };
  const head = `${method} ${path} HTTP/1.1\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), payload]);
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Where a chunked body ends, or -1 while some of it is missing. `parts` gets the pieces when they are wanted. */
function chunkedEnd(buffer: Buffer, start: number, parts: Buffer[] | null): number {
  for (let at = start; ; ) {
    const line = buffer.indexOf('\r\n', at);
    if (line < 0) return -1;
    const size = Number.parseInt(buffer.toString('latin1', at, line), 16);
    const next = line + 2 + size + 2;
    if (buffer.length < next) return -1;
    if (size === 0) return next;
    parts?.push(buffer.subarray(line + 2, line + 2 + size));
    at = next;
  }
}

export class HttpConnection {
  readonly #socket: Socket;
  #buffer: Buffer = Buffer.alloc(0);
  #answered: ((answer: Answer) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;
  #isBodyWanted = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (data: Buffer) => this.#take(data));
    socket.on('error', (error) => this.#failed?.(error));
    socket.on('close', () => this.#failed?.(new Error('the server closed the connection')));
  }

  static open(port: number): Promise<HttpConnection> {
    return new Promise((done, failed) => {
      const socket = connect(port, '127.0.0.1', () => done(new HttpConnection(socket)));
      socket.once('error', failed);
    });
  }

  send(bytes: Buffer, isBodyWanted = false): Promise<Answer> {
    this.#isBodyWanted = isBodyWanted;
    return new Promise((done, failed) => {
      this.#answered = done;
      this.#failed = failed;
      this.#socket.write(bytes);
    });
  }

  close(): void {
    this.#failed = null;
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? data : Buffer.concat([this.#buffer, data]);
    const headEnd = this.#buffer.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.#buffer.toString('latin1', 0, headEnd);
    const status = Number(head.slice(9, 12));
    const start = headEnd + 4;
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const isChunked = /\r\ntransfer-encoding: *chunked/i.test(head);
    const parts: Buffer[] | null = this.#isBodyWanted ? [] : null;
    const end = isChunked ? chunkedEnd(this.#buffer, start, parts) : start + Number(status === 304 ? 0 : (length ?? 0));
    if (end < 0 || this.#buffer.length < end) return;
    const body = !this.#isBodyWanted ? '' : isChunked ? Buffer.concat(parts ?? []).toString() : this.#buffer.toString('utf8', start, end);
    this.#buffer = this.#buffer.subarray(end);
    this.#answered?.({ status, headers: head, body });
  }
}

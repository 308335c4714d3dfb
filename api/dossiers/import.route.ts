// POST /imports: a file of dossiers, or with ?kind= of something else, answered line by line while it is read (nhập dữ liệu).
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Permission } from '../../schema/policy.ts';
import { AppError, invalidField } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { localise, toAppError } from '../request/error-format.ts';
import { fileSource, type FileSource } from './reader/file-source.ts';
import { importFile, refusalOfFile, type ImportLine, type NextContext } from './import.service.ts';
import { importObservations } from './observation-import.service.ts';

/** What a file may hold. `header`: a URL-encoded text beside the file; empty when it is not there. */
export interface ImportKind {
  permission: Permission;
  take: (next: NextContext, source: FileSource, isDryRun: boolean, header: (name: string) => string) => AsyncGenerator<ImportLine>;
}

export interface ImportParts {
  /** Kinds of other features, by the name that stands in the address. */
  kinds?: Readonly<Record<string, ImportKind>>;
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
  refuseForgery: (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;
}

const LARGEST_FILE = 200 * 1024 * 1024;
/** Files on disk at once; the writers of batches take turns anyway. */
const MOST_AT_ONCE = 4;
const STATUS: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, INVALID_INPUT: 422, CONFLICT: 409, RATE_LIMITED: 429, UNAVAILABLE: 503 };

const asLine = (line: ImportLine): string => `${JSON.stringify(line)}\n`;

function errorLine(error: unknown, ctx: RequestContext | null, request: FastifyRequest): { status: number; line: ImportLine } {
  const known = toAppError(refusalOfFile(error));
  if (known.code === 'INTERNAL') ctx?.log.error({ err: error, operation: 'POST /imports', requestId: request.id }, 'internal error');
  const language = ctx?.language ?? (String(request.headers['accept-language'] ?? '').toLowerCase().startsWith('en') ? 'en' : 'vi');
  const { message, extensions = {} } = localise({ message: known.message, extensions: { code: known.code, messages: known.bilingual, ...(known.fields.length > 0 && { fields: known.fields }) } }, language, request.id);
  return { status: STATUS[known.code] ?? 500, line: { error: { ...(extensions as { code: string }), message } } };
}

const tooLarge = (): AppError =>
  invalidField('file', 'Tệp lớn hơn 200 MB; hãy chia nhỏ, ví dụ theo tháng.', 'The file is larger than 200 MB; split it, for example by month.', 'TOO_LARGE');

/** A header with a URL-encoded text; not URL-encoded is as good as missing. */
function textIn(request: FastifyRequest, header: string): string {
  const given = request.headers[header];
  try {
    return decodeURIComponent(typeof given === 'string' ? given : '');
  } catch {
    return '';
  }
}

function nameOf(request: FastifyRequest): string {
  const name = basename(textIn(request, 'x-file-name').replaceAll('\\', '/'));
  if (name === '' || name.length > 255) {
    throw invalidField('x-file-name', 'Thiếu tên tệp (mã hóa URL) trong tiêu đề x-file-name.', 'The header x-file-name must carry the URL-encoded name of the file.', 'REQUIRED');
  }
  return name;
}

/** Writes the body to a file that only this process reads. */
async function receive(request: FastifyRequest, folder: string): Promise<FileSource> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) throw tooLarge();
  const name = nameOf(request);
  let bytes = 0;
  const limit = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      done(bytes > LARGEST_FILE ? tooLarge() : null, piece);
    },
  });
  const path = join(folder, 'body');
  await pipeline(request.body as Readable, limit, createWriteStream(path, { mode: 0o600 }));
  return { ...(await fileSource(path)), name };
}

/** The lines, then the end of the temporary file, also when the client has gone. */
async function* linesOf(first: ImportLine, rest: AsyncGenerator<ImportLine>, ctx: RequestContext, request: FastifyRequest, end: () => Promise<void>): AsyncGenerator<string> {
  try {
    yield asLine(first);
    for await (const line of rest) yield asLine(line);
  } catch (error) {
    yield asLine(errorLine(error, ctx, request).line);
  } finally {
    await end();
  }
}

interface Asked {
  kind?: string;
  dryRun?: string;
}

const OWN_KINDS: Readonly<Record<string, ImportKind>> = {
  dossiers: { permission: 'dossier.ingest', take: (next, source, isDryRun) => importFile(next, source, isDryRun) },
  observations: { permission: 'observation.record', take: (next, source, isDryRun, header) => importObservations(next, source, isDryRun, header('x-source') || null) },
};

function kindOf(kinds: Readonly<Record<string, ImportKind>>, { kind = 'dossiers' }: Asked): ImportKind {
  const found = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (found) return found;
  const names = Object.keys(kinds).join(', ');
  throw invalidField('kind', `Loại tệp là một trong: ${names}.`, `The kind of a file is one of: ${names}.`, 'NOT_ALLOWED');
}

export function serveImports(app: FastifyInstance, parts: ImportParts): void {
  const kinds = { ...OWN_KINDS, ...parts.kinds };
  const underWay = new Set<number>();

  async function take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    let ctx: RequestContext | null = null;
    let end = async (): Promise<void> => {};
    try {
      ctx = await parts.contextOf(request, reply);
      const asked = request.query as Asked;
      const kind = kindOf(kinds, asked);
      ctx.access.require(kind.permission);
      const { accountId } = ctx;
      if (underWay.has(accountId) || underWay.size >= MOST_AT_ONCE) {
        throw new AppError('RATE_LIMITED', { message: { vi: 'Đang nhập một tệp khác. Chờ xong rồi gửi lại tệp này.', en: 'Another file is being taken. Wait for it, then send this one again.' } });
      }
      underWay.add(accountId);
      let folder: string | null = null;
      let hasEnded = false;
      end = async () => {
        if (hasEnded) return;
        hasEnded = true;
        underWay.delete(accountId);
        if (folder) await rm(folder, { recursive: true, force: true });
      };
      folder = await mkdtemp(join(tmpdir(), 'bacninh-import-'));
      const source = await receive(request, folder);
      const lines = kind.take(() => parts.contextOf(request, reply), source, asked.dryRun === '1', (name) => textIn(request, name).trim());
      // A file that cannot be opened is refused with a status, before the answer has begun.
      const first = await lines.next();
      if (first.done) throw new Error('An import said nothing');
      void reply.type('application/x-ndjson; charset=utf-8').header('cache-control', 'no-store').header('x-accel-buffering', 'no');
      const answer = Readable.from(linesOf(first.value, lines, ctx, request, end));
      answer.once('close', () => void end());
      return reply.send(answer);
    } catch (error) {
      await end();
      const { status, line } = errorLine(error, ctx, request);
      return reply.code(status).type('application/x-ndjson; charset=utf-8').send(asLine(line));
    }
  }

  void app.register(async (scope) => {
    // The body stays a stream: the route itself bounds it.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    scope.route({ url: '/imports', method: 'POST', preHandler: parts.refuseForgery, handler: take, compress: false });
  });
}

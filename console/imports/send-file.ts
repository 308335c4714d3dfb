// Sends one file and reads the answer line by line while it comes.
import { localeNow } from '../providers/i18n-provider.ts';

export interface RejectedRow {
  row: number;
  path: string;
  code: string;
  message: string;
  dossierCode?: string | null;
}

export interface ImportTotals {
  rows: number;
  batches: number;
  batchesReceivedBefore: number;
  accepted: number;
  unchanged: number;
  rejected: number;
  /** Of observations: those that wait for a second officer. */
  pending?: number;
  notices: string[];
}

export interface ImportFault {
  code: string;
  message: string;
  /** What is wrong with which part of the request. */
  fields?: { path: string; message: string }[];
  requestId?: string;
}

export type ImportLine =
  | { opened: { name: string; format: string; size: number; sha256: string } }
  | { checked: number; share: number | null }
  | { batch: number; rows: number; share: number | null; accepted: number; unchanged: number; receivedBefore: string | null; rejected: RejectedRow[] }
  | ({ done: true } & ImportTotals)
  | { error: ImportFault };

/** What the file holds; of observations and official results the source may be named, of the latter the day they were seen too. */
export interface SentKind {
  kind: 'dossiers' | 'observations' | 'official-results';
  source?: string;
  observedOn?: string;
}

interface SendOptions {
  what: SentKind;
  isDryRun: boolean;
  onUpload: (share: number) => void;
  onLine: (line: ImportLine) => void;
  signal: AbortSignal;
}

const UNREACHABLE: ImportFault = { code: 'UNAVAILABLE', message: 'errors.unreachable' };

const parsed = (line: string): ImportLine | null => {
  try {
    return JSON.parse(line) as ImportLine;
  } catch {
    return null;
  }
};

/** Resolves at the end of the answer; a refusal comes as a line too. An answer that breaks off is said as one. */
export function sendFile(file: File, { what, isDryRun, onUpload, onLine, signal }: SendOptions): Promise<void> {
  return new Promise((resolve) => {
    // fetch does not tell how far an upload has come.
    const request = new XMLHttpRequest();
    let read = 0;
    let isEnded = false;
    const take = (isLast: boolean): void => {
      const fresh = request.responseText.slice(read);
      const end = isLast ? fresh.length : fresh.lastIndexOf('\n') + 1;
      read += end;
      for (const text of fresh.slice(0, end).split('\n')) {
        const line = text === '' ? null : parsed(text);
        if (!line) continue;
        isEnded ||= 'done' in line || 'error' in line;
        onLine(line);
      }
    };
    const end = (): void => {
      if (!isEnded && !signal.aborted) onLine({ error: UNREACHABLE });
      resolve();
    };
    request.upload.addEventListener('progress', (event) => event.lengthComputable && onUpload(event.loaded / event.total));
    request.addEventListener('progress', () => take(false));
    request.addEventListener('load', () => {
      take(true);
      end();
    });
    request.addEventListener('error', end);
    request.addEventListener('abort', end);
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', `/imports?kind=${what.kind}${isDryRun ? '&dryRun=1' : ''}`);
    if (what.observedOn) request.setRequestHeader('x-observed-on', what.observedOn);
    if (what.source?.trim()) request.setRequestHeader('x-source', encodeURIComponent(what.source.trim()));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('apollo-require-preflight', '1');
    request.setRequestHeader('accept-language', localeNow());
    request.send(file);
  });
}

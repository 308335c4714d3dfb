// One import from the choice of the file to the receipt: what runs, how far, what was refused.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { platformNow } from '../providers/config.ts';
import { sendFile, type ImportFault, type ImportLine, type ImportTotals, type RejectedRow, type SentKind } from './send-file.ts';

export interface ImportRun {
  isDryRun: boolean;
  phase: 'uploading' | 'checking' | 'reading' | 'done' | 'failed' | 'stopped';
  share: number | null;
  rows: number;
  accepted: number;
  unchanged: number;
  rejected: RejectedRow[];
  receivedBefore: string | null;
  sha256: string;
  totals: ImportTotals | null;
  fault: ImportFault | null;
  /** Batches were written before it failed. */
  hasWritten: boolean;
  endedAt: string | null;
}

export const isRunning = (run: ImportRun | null): boolean => run !== null && ['uploading', 'checking', 'reading'].includes(run.phase);

const STARTED: Omit<ImportRun, 'isDryRun'> = {
  phase: 'uploading', share: 0, rows: 0, accepted: 0, unchanged: 0, rejected: [], receivedBefore: null, sha256: '', totals: null, fault: null, hasWritten: false, endedAt: null,
};

function after(run: ImportRun, line: ImportLine): ImportRun {
  if ('opened' in line) return { ...run, phase: run.isDryRun ? 'reading' : 'checking', share: 0, sha256: line.opened.sha256 };
  if ('checked' in line) return { ...run, phase: 'checking', rows: line.checked, share: line.share };
  if ('error' in line) return { ...run, phase: 'failed', fault: line.error, endedAt: platformNow().toISOString() };
  if ('done' in line) return { ...run, phase: 'done', totals: line, share: 1, endedAt: platformNow().toISOString() };
  return {
    ...run, phase: 'reading', share: line.share, rows: (run.phase === 'reading' ? run.rows : 0) + line.rows, accepted: run.accepted + line.accepted, unchanged: run.unchanged + line.unchanged,
    rejected: line.rejected.length > 0 ? [...run.rejected, ...line.rejected] : run.rejected, receivedBefore: run.receivedBefore ?? line.receivedBefore, hasWritten: run.hasWritten || !run.isDryRun,
  };
}

export function useImport({ kind, source, observedOn }: SentKind) {
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [run, setRun] = useState<ImportRun | null>(null);
  const abort = useRef<AbortController | null>(null);
  const busy = isRunning(run);

  useEffect(() => () => abort.current?.abort(), []);
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);

  const choose = useCallback((next: File | null) => {
    setFile(next);
    setRun(null);
  }, []);

  const start = useCallback(async (isDryRun: boolean): Promise<void> => {
    if (!file) return;
    const controller = new AbortController();
    abort.current = controller;
    setRun({ ...STARTED, isDryRun });
    const change = (to: (before: ImportRun) => ImportRun): void => setRun((before) => (before && abort.current === controller ? to(before) : before));
    await sendFile(file, {
      what: { kind, ...(source && { source }), ...(observedOn && { observedOn }) }, isDryRun, signal: controller.signal,
      onUpload: (share) => change((before) => (before.phase === 'uploading' ? { ...before, share } : before)),
      onLine: (line) => change((before) => after(before, line)),
    });
    if (!isDryRun) await client.invalidateQueries();
  }, [file, client, kind, source, observedOn]);

  const stop = useCallback(() => {
    abort.current?.abort();
    setRun((before) => before && { ...before, phase: 'stopped', endedAt: platformNow().toISOString() });
  }, []);

  return { file, run, isBusy: busy, choose, start, stop };
}

// Checks one reported dossier (hồ sơ) and puts it into its stored form; the dry run and the real write both call this, and nothing else.
import {
  Channel, ComponentForm, DossierStatus, Payment, type Channel as ChannelName, type ComponentForm as FormName,
  type DossierStatus as StatusName, type Payment as PaymentName,
} from '../../schema/enums.ts';
import { countComponents, type ComponentCounts, type ComponentRow } from './component-rows.ts';
import type { DossierRecord } from './dossier-facts.ts';
import { dayOf } from './local-day.ts';
import type { Refusal } from './refusal.ts';
import { RecordReader } from './record-reader.ts';

/** A dossier as reported: names of the contract, values as GraphQL or a file gives them. */
export type ReportedDossier = Readonly<Record<string, unknown>>;

export interface CheckedDossier extends DossierRecord {
  readonly code: string;
  readonly procedureId: number;
  readonly unitId: number;
  readonly receivingUnitId: number | null;
  readonly handlingDivision: string | null;
  readonly submittedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly sourceSystem: string | null;
  readonly sourceUpdatedAt: Date;
  readonly components: readonly ComponentRow[] | null;
}

/** What the check must look up; plain answers, so that it stays pure. */
export interface DossierLookup {
  procedureId(code: string): number | null;
  /** Whether the unit stood on that day, or on any where none is told; null when nobody has ever borne the code. */
  unit(code: string, day: string | null): { id: number; isOpen: boolean } | null;
  /** The component number of a paper code within a procedure, where it names exactly one. */
  componentNo(procedureId: number, paperCode: string): number | null;
}

export type DossierCheck = { ok: true; dossier: CheckedDossier } | { ok: false; refusals: Refusal[] };

/** Clocks of the source may run ahead of ours by this much (figures.md). */
const AHEAD_MS = 5 * 60_000;
const WITHOUT_RECEIPT: readonly StatusName[] = ['NEW', 'REFUSED', 'WITHDRAWN'];

export function checkDossier(reported: ReportedDossier, lookup: DossierLookup, now: Date): DossierCheck {
  const read = new RecordReader(reported);
  const code = read.text('code', 100, true);
  if (code && !/^[\p{L}\p{N}._/@-]+$/u.test(code)) read.refuse('code', 'MALFORMED', 'Mã hồ sơ chỉ gồm chữ, số và các dấu . - _ / @', 'A dossier code has letters, digits and . - _ / @ only.');
  const status = read.word('status', DossierStatus, true) as StatusName | null;
  const sourceUpdatedAt = read.time('sourceUpdatedAt', true);
  const times = {
    submittedAt: read.time('submittedAt'), receivedAt: read.time('receivedAt'), finishedAt: read.time('finishedAt'),
    returnedAt: read.time('returnedAt'), supplementRequestedAt: read.time('supplementRequestedAt'), syncedAt: read.time('syncedAt'),
  };
  const dueAt = read.time('dueAt');
  for (const [path, time] of Object.entries({ sourceUpdatedAt, ...times })) {
    if (time && time.getTime() > now.getTime() + AHEAD_MS) read.refuse(path, 'IN_FUTURE', 'Thời điểm ở tương lai so với đồng hồ hệ thống quá 5 phút.', 'The time is more than 5 minutes ahead of the platform clock.');
  }
  const { receivedAt, finishedAt } = times;
  if (!receivedAt && status && !WITHOUT_RECEIPT.includes(status)) {
    read.refuse('receivedAt', 'REQUIRED', 'Thiếu ngày tiếp nhận; chỉ hồ sơ mới, bị từ chối hoặc rút trước khi tiếp nhận mới không có.', 'The receipt time is missing; only dossiers that are new, refused or withdrawn before receipt have none.');
  }
  if (receivedAt && finishedAt && finishedAt < receivedAt) {
    read.refuse('finishedAt', 'FINISHED_BEFORE_RECEIVED', 'Ngày kết thúc xử lý trước ngày tiếp nhận.', 'Finished before it was received.');
  }

  const procedureCode = read.text('procedureCode', 60, true);
  const procedureId = procedureCode ? lookup.procedureId(procedureCode) : null;
  if (procedureCode && procedureId === null) read.refuse('procedureCode', 'UNKNOWN_PROCEDURE', `Không có thủ tục mã ${procedureCode}.`, `There is no procedure with the code ${procedureCode}.`);
  // What was never received counts nowhere, and its export may come long after the unit was closed.
  const standingDay = receivedAt && dayOf(receivedAt);
  const unitId = unitOn(read, lookup, 'unitCode', standingDay, true);
  const receivingUnitId = unitOn(read, lookup, 'receivingUnitCode', standingDay, false);

  const components = componentRows(read, lookup, procedureId);
  const counts = componentCounts(read, components);
  const dossier = {
    code, procedureId, unitId, receivingUnitId, status, sourceUpdatedAt, components, ...times, ...counts, dueAt,
    handlingDivision: read.text('handlingDivision', 300),
    channel: read.word('channel', Channel) as ChannelName | null,
    supplementCount: read.count('supplementCount'),
    supplementWorkingDays: read.count('supplementWorkingDays'),
    feeAmount: read.amount('feeAmount'),
    payment: read.word('payment', Payment) as PaymentName | null,
    hasElectronicResult: read.flag('hasElectronicResult'),
    resultSyncedToStore: read.flag('resultSyncedToStore'),
    populationDataUsed: read.flag('populationDataUsed'),
    hasComplaint: read.flag('hasComplaint'),
    syncError: read.text('syncError', 1000),
    sourceSystem: read.text('sourceSystem', 200),
  };
  if (read.refusals.length > 0) return { ok: false, refusals: read.refusals };
  return { ok: true, dossier: dossier as CheckedDossier };
}

function unitOn(read: RecordReader, lookup: DossierLookup, path: string, day: string | null, isRequired: boolean): number | null {
  const code = read.text(path, 60, isRequired);
  if (!code) return null;
  const unit = lookup.unit(code, day);
  if (!unit) read.refuse(path, 'UNKNOWN_UNIT', `Không có đơn vị mã ${code}.`, `There is no unit with the code ${code}.`);
  else if (day !== null && !unit.isOpen) {
    const shown = day.split('-').reverse().join('/');
    read.refuse(path, 'UNIT_CLOSED', `Đơn vị ${code} không hoạt động vào ngày ${shown}.`, `The unit ${code} did not stand on ${day}.`);
  }
  return unit?.id ?? null;
}

function componentRows(read: RecordReader, lookup: DossierLookup, procedureId: number | null): ComponentRow[] | null {
  return read.rows('components', (row) => {
    const paperCode = row.text('paperCode', 60);
    const no = row.count('componentNo', 1, 9999);
    return {
      no: no ?? (paperCode && procedureId !== null ? lookup.componentNo(procedureId, paperCode) : null),
      paperCode,
      form: row.word('form', ComponentForm) as FormName | null,
      digitized: row.flag('digitized') ?? false,
      reused: row.flag('reused') ?? false,
      fromStore: row.flag('fromStore') ?? false,
    };
  });
}

function componentCounts(read: RecordReader, rows: readonly ComponentRow[] | null): ComponentCounts {
  const given = {
    componentsTotal: read.count('componentsTotal'),
    componentsDigitized: read.count('componentsDigitized'),
    componentsReused: read.count('componentsReused'),
    componentsFromStore: read.count('componentsFromStore'),
  };
  if (rows) {
    const derived = countComponents(rows);
    for (const name of Object.keys(derived) as (keyof ComponentCounts)[]) {
      if (given[name] !== null && given[name] !== derived[name]) {
        read.refuse(name, 'DISAGREES_WITH_COMPONENTS', `Số này (${given[name]}) khác với danh sách thành phần (${derived[name]}).`, `This count (${given[name]}) is not that of the component rows (${derived[name]}).`);
      }
    }
    return derived;
  }
  for (const name of ['componentsDigitized', 'componentsReused', 'componentsFromStore'] as const) {
    if (given[name] !== null && given.componentsTotal !== null && given[name] > given.componentsTotal) {
      read.refuse(name, 'MORE_THAN_TOTAL', `Số này (${given[name]}) lớn hơn tổng số thành phần (${given.componentsTotal}).`, `This count (${given[name]}) is more than the total (${given.componentsTotal}).`);
    }
  }
  return given;
}

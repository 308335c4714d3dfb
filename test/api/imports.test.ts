// Sending a dossier file over HTTP: who may, what is refused whole, what is refused row by row, and what a second sending does.
import ExcelJS from 'exceljs';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DEMO_PASSWORD, DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

interface Rejected {
  row: number;
  path: string;
  code: string;
  message: string;
  dossierCode?: string;
}
interface Line {
  opened?: { name: string; format: string };
  checked?: number;
  batch?: number;
  accepted?: number;
  unchanged?: number;
  receivedBefore?: string | null;
  rejected?: Rejected[];
  done?: true;
  rows?: number;
  batches?: number;
  batchesReceivedBefore?: number;
  error?: { code: string; message: string; fields?: { path: string }[] };
}

let api: TestApi;
let cookie = '';
beforeAll(async () => {
  api = await createTestApi({ clock: '2026-11-20T12:00:00+07:00' });
  cookie = await signedIn('ict');
});
afterAll(() => api.close());

async function signedIn(username: string): Promise<string> {
  const response = await api.app.inject({
    method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    payload: { query: 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', variables: { input: { username, password: DEMO_PASSWORD } } },
  });
  return String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
}

async function send(name: string, body: string | Buffer, options: { dryRun?: boolean; headers?: Record<string, string> } = {}): Promise<{ status: number; lines: Line[]; body: string }> {
  const response = await api.app.inject({
    method: 'POST', url: `/imports${options.dryRun ? '?dryRun=1' : ''}`, payload: body,
    headers: options.headers ?? { cookie, 'apollo-require-preflight': '1', 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  });
  const lines = response.body.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);
  return { status: response.statusCode, lines, body: response.body };
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', 'x-file-name': 'a.ndjson' });

let made = 0;
const dossier = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  MaHoSo: `000.00.24.H05-261010-${String((made += 1)).padStart(5, '0')}`, MaTTHC: '1.001193', DonViXuLy: '24.09187', TrangThaiHoSo: '9',
  NgayCapNhat: '20261014110000', NgayTiepNhan: '20261010090000', NgayKetThucXuLy: '20261014100000', ...fields,
});
const ndjson = (rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const csv = (rows: Record<string, unknown>[]): string => [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((cells) => cells.join(';')).join('\r\n');
async function xlsx(rows: Record<string, unknown>[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Hồ sơ');
  sheet.addRow(Object.keys(rows[0] ?? {}));
  for (const row of rows) sheet.addRow(Object.values(row));
  return Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
const stored = async (): Promise<number> => Number((await api.sql<{ n: string }>('select count(*) n from dossiers'))[0]?.n);
const leftOvers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('bacninh-import-'));

describe('a file of each format', () => {
  it.each([
    ['NDJSON', 'hồ sơ.ndjson', (rows: Record<string, unknown>[]) => ndjson(rows)],
    ['JSON', 'ho-so.json', (rows: Record<string, unknown>[]) => JSON.stringify({ service: 'HoSoMC', data: rows })],
    ['CSV', 'ho-so.csv', (rows: Record<string, unknown>[]) => csv(rows)],
    ['XLSX', 'ho-so.xlsx', (rows: Record<string, unknown>[]) => xlsx(rows)],
  ])('is tried, then taken: %s', async (format, name, write) => {
    const content = await write([dossier(), dossier(), dossier()]);
    const before = await stored();
    const tried = await send(name, content, { dryRun: true });
    expect(tried.status).toBe(200);
    expect(tried.lines[0]).toMatchObject({ opened: { name, format } });
    expect(tried.lines.at(-1)).toMatchObject({ done: true, dryRun: true, rows: 3, accepted: 3, rejected: 0 });
    expect(await stored()).toBe(before);
    const taken = await send(name, content);
    expect(taken.lines.at(-1)).toMatchObject({ done: true, dryRun: false, rows: 3, accepted: 3, rejected: 0, batchesReceivedBefore: 0 });
    expect(await stored()).toBe(before + 3);
    expect(leftOvers()).toEqual([]);
  });
});

describe('rows at fault', () => {
  it('names 3 bad rows of 2,500 by their line, in the language of the reader, and takes the others', async () => {
    const rows: Record<string, unknown>[] = Array.from({ length: 2_500 }, () => dossier());
    Object.assign(rows[16] ?? {}, { MaTTHC: '9.999999' });
    Object.assign(rows[1_499] ?? {}, { NgayKetThucXuLy: '20260901100000' });
    const text = ndjson(rows).split('\n');
    text[2_000] = '{"MaHoSo": ';
    const { lines } = await send('faults.ndjson', text.join('\n'));
    expect(lines.flatMap((line) => (line.batch ? (line.rejected ?? []) : []))).toMatchObject([
      { row: 17, path: 'procedureCode', code: 'UNKNOWN_PROCEDURE', message: 'Không có thủ tục mã 9.999999.', dossierCode: rows[16]?.['MaHoSo'] },
      { row: 1_500, path: 'finishedAt', code: 'FINISHED_BEFORE_RECEIVED' },
      { row: 2_001, path: 'row', code: 'INVALID_INPUT' },
    ]);
    expect(lines.filter((line) => line.batch).map((line) => line.batch)).toEqual([1, 2, 3]);
    expect(lines.at(-1)).toMatchObject({ done: true, rows: 2_500, batches: 3, accepted: 2_497, rejected: 3 });
  });

  it('gives the stored receipts when the same file comes again, also under another name', async () => {
    const content = ndjson([dossier(), dossier({ MaTTHC: '9.999999' })]);
    const first = await send('tháng 10.ndjson', content);
    const counted = await stored();
    const again = await send('copy.ndjson', content);
    expect(first.lines.find((line) => line.batch)).toMatchObject({ accepted: 1, receivedBefore: null });
    expect(again.lines.find((line) => line.batch)).toMatchObject({ accepted: 1, receivedBefore: expect.any(String) as unknown });
    expect(again.lines.find((line) => line.batch)?.rejected).toEqual(first.lines.find((line) => line.batch)?.rejected);
    expect(again.lines.at(-1)).toMatchObject({ done: true, batchesReceivedBefore: 1 });
    expect(await stored()).toBe(counted);
    const receipts = await api.must<{ dossierBatches: { nodes: { accepted: number; sentBy: string; rejected: { path: string }[] }[] } }>('ict', '{ dossierBatches(first: 1) { nodes { accepted sentBy rejected { path } } } }');
    expect(receipts.dossierBatches.nodes).toEqual([{ accepted: 1, sentBy: 'ict', rejected: [{ path: 'procedureCode' }] }]);
  });
});

describe('a whole file at fault', () => {
  it.each([
    ['a kind that is not read', 'a.pdf', '%PDF-1.7'],
    ['a workbook that is text', 'a.xlsx', 'MaHoSo;MaTTHC'],
    ['an empty file', 'a.csv', ' '],
    ['other letters than UTF-8', 'a.csv', Buffer.from([0x4d, 0x61, 0xe9, 0x20, 0xff, 0x0a])],
  ])('refuses %s with a status and one line', async (_title, name, content) => {
    const { status, lines } = await send(name, content);
    expect([status, lines.length, lines[0]?.error?.code, lines[0]?.error?.fields?.[0]?.path]).toEqual([422, 1, 'INVALID_INPUT', 'file']);
  });

  it('writes nothing of a JSON file that is cut short after its first batches', async () => {
    const before = await stored();
    const whole = JSON.stringify(Array.from({ length: 2_100 }, () => dossier()));
    const { status, lines } = await send('cut.json', whole.slice(0, -200));
    expect(status).toBe(200);
    expect(lines.at(-1)?.error).toMatchObject({ code: 'INVALID_INPUT', message: 'Tệp JSON bị cắt cụt hoặc sai cấu trúc' });
    expect(lines.some((line) => line.batch)).toBe(false);
    expect(await stored()).toBe(before);
    expect(leftOvers()).toEqual([]);
  });

  it('refuses a file without a name and a body that is no file', async () => {
    expect((await send('', 'x')).lines[0]?.error?.fields).toMatchObject([{ path: 'x-file-name' }]);
    const typed = await send('a.json', '[]', { headers: { cookie, 'apollo-require-preflight': '1', 'content-type': 'application/json', 'x-file-name': 'a.json' } });
    expect(typed.status).toBe(415);
  });
});

describe('who may send a file', () => {
  it('refuses nobody, a wrong token, a role without ingestion, and a cookie without the preflight header', async () => {
    const content = ndjson([dossier()]);
    const anonymous = await send('a.ndjson', content, { headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.ndjson' } });
    expect([anonymous.status, anonymous.lines[0]?.error?.code]).toEqual([401, 'UNAUTHENTICATED']);
    const wrong = await send('a.ndjson', content, { headers: bearer('nothing') });
    expect([wrong.status, wrong.lines[0]?.error?.code]).toEqual([401, 'UNAUTHENTICATED']);
    const reading = await send('a.ndjson', content, { headers: bearer(DEMO_TOKENS['frontend'] ?? '') });
    expect([reading.status, reading.lines[0]?.error?.code]).toEqual([403, 'FORBIDDEN']);
    for (const username of ['center', 'office', 'commune', 'admin']) {
      const refused = await send('a.ndjson', content, { headers: { cookie: await signedIn(username), 'apollo-require-preflight': '1', 'content-type': 'application/octet-stream', 'x-file-name': 'a.ndjson' } });
      expect([username, refused.status, refused.lines[0]?.error?.code]).toEqual([username, 403, 'FORBIDDEN']);
    }
    const forged = await send('a.ndjson', content, { headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': 'a.ndjson' } });
    expect(forged.status).toBe(403);
    expect(leftOvers()).toEqual([]);
  });

  it('takes a file from the program of the province by its token', async () => {
    const { status, lines } = await send('a.ndjson', ndjson([dossier()]), { headers: bearer(DEMO_TOKENS['connector'] ?? '') });
    expect([status, lines.at(-1)?.done]).toEqual([200, true]);
  });
});

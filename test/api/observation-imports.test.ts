// Observations out of files: a value a row or a column a metric, tried first, then taken whole or not at all.
import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

interface Line {
  opened?: { name: string; format: string; dryRun: boolean };
  rejected?: { row: number; path: string; code: string; message: string; dossierCode?: string }[] | number;
  done?: true;
  rows?: number;
  accepted?: number;
  unchanged?: number;
  pending?: number;
  notices?: string[];
  error?: { code: string; message: string; fields?: { path: string }[] };
}

let api: TestApi;
let cookie = '';
/** A place of its own: other files look for what imports leave behind. */
const place = process.env['TMPDIR'];
beforeAll(async () => {
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'observation-imports-'));
  api = await createTestApi({ clock: '2026-11-24T08:00:00+07:00' });
  cookie = await signedIn('office');
});
afterAll(async () => {
  await api.close();
  rmSync(process.env['TMPDIR'] ?? '', { recursive: true });
  if (place === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = place;
});

async function signedIn(username: string): Promise<string> {
  const response = await api.app.inject({
    method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    payload: { query: 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', variables: { input: { username, password: DEMO_PASSWORD } } },
  });
  return String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
}

async function send(name: string, body: string | Buffer, options: { dryRun?: boolean; as?: string; source?: string; kind?: string } = {}): Promise<{ status: number; lines: Line[] }> {
  const response = await api.app.inject({
    method: 'POST', url: `/imports?kind=${options.kind ?? 'observations'}${options.dryRun ? '&dryRun=1' : ''}`, payload: body,
    headers: {
      cookie: options.as ?? cookie, 'apollo-require-preflight': '1', 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name),
      ...(options.source && { 'x-source': encodeURIComponent(options.source) }),
    },
  });
  return { status: response.statusCode, lines: response.body.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line) };
}

const stored = (): Promise<Record<string, unknown>[]> => api.sql('select u.code, o.period, o.metric, o.value, o.pending_value as pending, coalesce(o.source, o.pending_source) as source from observations o join units u on u.id = o.unit_id order by o.id');
const last = (lines: Line[]): Line | undefined => lines.at(-1);
async function xlsx(rows: unknown[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Ghi chú').addRow(['Không phải số liệu']);
  const sheet = book.addWorksheet('Số liệu');
  for (const row of rows) sheet.addRow(row);
  return Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

describe('a file', () => {
  it('in the long form is tried and then taken, with the source that the sender names', async () => {
    const csv = 'Mã đơn vị;Kỳ;Chỉ tiêu số liệu;Giá trị;Ghi chú\r\n24.09187;2026-09;Phản ánh, kiến nghị;12;x\r\n24.09187;09/2026;FEEDBACK_ON_TIME;0;\r\nBN25.VP;2026-Q3;PROCEDURES_PUBLIC;3;';
    const tried = await send('số liệu.csv', csv, { dryRun: true, source: 'Báo cáo 12/BC' });
    expect(tried.lines[0]).toMatchObject({ opened: { name: 'số liệu.csv', format: 'CSV', dryRun: true } });
    expect(last(tried.lines)).toMatchObject({ done: true, dryRun: true, rows: 3, accepted: 2, unchanged: 0, pending: 1, rejected: 0, notices: ['Bỏ qua cột không được nhận biết "Ghi chú"'] });
    expect(await stored()).toEqual([]);
    expect(last((await send('số liệu.csv', csv, { source: 'Báo cáo 12/BC' })).lines)).toMatchObject({ done: true, dryRun: false, accepted: 2, pending: 1 });
    expect(await stored()).toEqual([
      { code: '24.09187', period: '2026-09', metric: 'FEEDBACK', value: 12, pending: null, source: 'Báo cáo 12/BC' }, { code: '24.09187', period: '2026-09', metric: 'FEEDBACK_ON_TIME', value: 0, pending: null, source: 'Báo cáo 12/BC' },
      { code: 'BN25.VP', period: '2026-Q3', metric: 'PROCEDURES_PUBLIC', value: null, pending: 3, source: 'Báo cáo 12/BC' },
    ]);
    expect(last((await send('số liệu.csv', csv, { source: 'Báo cáo 12/BC' })).lines)).toMatchObject({ accepted: 0, unchanged: 3, pending: 0 });
  });

  it('in the wide form has a column a metric; an empty cell is not known, and 0 is a value', async () => {
    const book = await xlsx([['unitCode', 'Kỳ', 'FEEDBACK', 'Feedback handled on time', 'Xã, phường'], ['24.09193', new Date(Date.UTC(2026, 7, 1)), 5, 0, null], ['24.09190', 'Quý II/2026', 7, null, 1]]);
    const { lines } = await send('wide.xlsx', book);
    expect(last(lines)).toMatchObject({ done: true, rows: 2, accepted: 4, rejected: 0 });
    expect((await stored()).slice(-4).map(({ code, period, metric, value, source }) => [code, period, metric, value, source])).toEqual([
      ['24.09193', '2026-08', 'FEEDBACK', 5, 'wide.xlsx'], ['24.09193', '2026-08', 'FEEDBACK_ON_TIME', 0, 'wide.xlsx'], ['24.09190', '2026-Q2', 'FEEDBACK', 7, 'wide.xlsx'], ['24.09190', '2026-Q2', 'COMMUNES', 1, 'wide.xlsx'],
    ]);
  });

  it('is read as JSON and NDJSON too', async () => {
    const rows = [{ unitCode: '24.09187', period: '2026-07', metric: 'FEEDBACK', value: 3 }, { unitCode: '24.09187', period: '2026-06', metric: 'FEEDBACK', value: 4 }];
    expect(last((await send('a.json', JSON.stringify(rows))).lines)).toMatchObject({ accepted: 2 });
    expect(last((await send('a.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'))).lines)).toMatchObject({ accepted: 2 });
  });

  it('with rows at fault names each by its line and column, in the dry run and in the real one, and writes nothing', async () => {
    const before = await stored();
    const csv = 'Mã đơn vị,Kỳ,FEEDBACK,COMMUNES\n24.09187,2026-05,1,x\nNO.SUCH,2026-05,1,1\n24.09187,2026-13,1,1\n24.09187,2027-05,1,-1\n24.09187,2026-05,,\n24.09193,2026-05,1,1\n24.09193,2026-05,2,\n';
    for (const dryRun of [true, false]) {
      const { lines } = await send('bad.csv', csv, { dryRun });
      const { rejected } = lines[1] ?? {};
      expect((rejected as { row: number; path: string; code: string }[]).map(({ row, path, code }) => [row, path, code])).toEqual([
        [2, 'COMMUNES', 'INVALID_INPUT'], [3, 'unitCode', 'UNKNOWN_UNIT'], [3, 'unitCode', 'UNKNOWN_UNIT'], [4, 'period', 'DAY_DOES_NOT_EXIST'], [4, 'period', 'DAY_DOES_NOT_EXIST'],
        [5, 'period', 'NOT_BEGUN'], [5, 'period', 'NOT_BEGUN'], [5, 'COMMUNES', 'NOT_A_COUNT'], [6, 'value', 'INVALID_INPUT'], [8, 'metric', 'DUPLICATE'],
      ]);
      expect(last(lines)).toMatchObject({ done: true, rejected: 10, accepted: dryRun ? 2 : 0 });
    }
    expect(await stored()).toEqual(before);
  });

  it('with a part above its whole, a unit not of the period or a metric not of its level is refused, also beside what is stored', async () => {
    await send('whole.csv', 'unitCode,period,FEEDBACK\n24.09187,2026-04,5\n');
    const before = await stored();
    const csv = 'unitCode,period,FEEDBACK,FEEDBACK_ON_TIME,PROCEDURES_ANNOUNCED\n24.09187,2026-04,,6,\n24.09193,2026-04,2,3,\n24.09193,2025-06,2,,\n24.09193,2026-03,,,1\n';
    for (const dryRun of [true, false]) {
      const { lines } = await send('parts.csv', csv, { dryRun });
      const { rejected } = lines[1] ?? {};
      expect((rejected as { row: number; path: string; code: string }[]).map(({ row, path, code }) => [row, path, code])).toEqual([
        [2, 'FEEDBACK_ON_TIME', 'PART_ABOVE_WHOLE'], [3, 'FEEDBACK_ON_TIME', 'PART_ABOVE_WHOLE'], [4, 'unitCode', 'UNIT_NOT_IN_PERIOD'], [5, 'metric', 'NOT_APPLICABLE'],
      ]);
      expect(last(lines)).toMatchObject({ done: true, rejected: 4, accepted: dryRun ? 1 : 0 });
    }
    expect(await stored()).toEqual(before);
  });

  it('without the headings, of another kind, or sent by a role that does not record, is refused whole', async () => {
    expect((await send('a.csv', 'MaHoSo;MaTTHC\n1;2')).lines[0]?.error).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'file' }] });
    expect((await send('a.csv', 'x', { kind: 'people' })).lines[0]?.error).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'kind' }] });
    for (const username of ['ict', 'center', 'commune']) {
      const refused = await send('a.csv', 'Mã đơn vị;Kỳ;FEEDBACK\n24;2026-05;1', { as: await signedIn(username) });
      expect([username, refused.status, refused.lines[0]?.error?.code]).toEqual([username, 403, 'FORBIDDEN']);
    }
    expect((await send('a.csv', 'Mã đơn vị;Kỳ;FEEDBACK\n24;2026-05;1', { kind: 'dossiers' })).status).toBe(403);
  });
});

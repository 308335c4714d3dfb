/** The dossier file reader: every format, files that are not what they say, national names, personal fields, bad rows. */
import { deflateRawSync } from 'node:zlib';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { batchesOf } from '../../api/dossiers/reader/batches.ts';
import { personalFields } from '../../api/dossiers/reader/national-format.ts';
import type { RawDossier, ReadNotice, ReadRow, RowProblem } from '../../api/dossiers/reader/raw-dossier.ts';
import { UnreadableFile } from '../../api/dossiers/reader/raw-dossier.ts';
import { openDossierBuffer, readDossierBuffer, readDossierFile } from '../../api/dossiers/reader/read-file.ts';
import { instantOf } from '../../api/dossiers/reader/source-values.ts';
import { checkWorkbookArchive } from '../../api/dossiers/reader/zip-directory.ts';
import { bufferSource } from '../../api/dossiers/reader/file-source.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function read(name: string, content: string | Uint8Array, notices: ReadNotice[] = []): Promise<ReadRow[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return all(readDossierBuffer(name, bytes, { onNotice: (notice) => notices.push(notice) }));
}

const records = (rows: ReadRow[]): RawDossier[] => rows.flatMap((row) => ('record' in row ? [row.record] : []));
const errors = (rows: ReadRow[]): (RowProblem & { row: number })[] => rows.flatMap((row) => ('error' in row ? [{ row: row.row, ...row.error }] : []));

async function refusal(name: string, content: string | Uint8Array): Promise<RowProblem> {
  const error: unknown = await read(name, content).then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof UnreadableFile)) throw new Error(`expected a refusal of ${name}, got ${String(error)}`);
  expect(error.problem.code).toBe('INVALID_INPUT');
  expect(error.problem.vi).not.toBe('');
  return error.problem;
}

const national = {
  MaHoSo: '000.00.24.H05-260910-1001',
  MaTTHC: '1.001193',
  TenTTHC: 'Thủ tục đăng ký khai sinh',
  ChuHoSo: 'NGUYỄN VĂN RIÊNG TƯ',
  SoDienThoai: '0912345678',
  DinhDanhCHS: { LoaiDinhDanh: 1, SoDinhDanh: '027199001234' },
  KenhThucHien: '2',
  TrangThaiHoSo: '10',
  DonViXuLy: '24.09187',
  NoiNopHoSo: '1',
  NgayNopHoSo: '20260910085900',
  NgayTiepNhan: '20260910090000',
  NgayHenTra: '17/09/2026 17:00:00',
  NgayKetThucXuLy: '2026-09-14T10:00:00',
  NgayTra: '2026-09-15T03:00:00Z',
  NgayCapNhat: '20260915100001',
  NgayDongBo: '20260915100100',
  DuocThanhToanTrucTuyen: '1',
  TaiKhoanDuocXacThucVoiVNeID: '0',
  DSKetNoiCSDL: [{ MaCSDL: 'CSDL_QGVeDanCu' }],
  TaiLieuNop: [
    { MaThanhPhanHoSo: '1.001193.TP02', DuocSoHoa: '1', DuocTaiSuDung: 0, TenTepDinhKem: 'giay_chung_sinh_RIENG.pdf' },
    { MaThanhPhanHoSo: 'TP05', DuocSoHoa: 1, DuocTaiSuDung: '1', DuocLayTuKhoDMQG: '1' },
    { MaThanhPhanHoSo: '000.00.00.G15-KQ003159', DuocSoHoa: 0 },
    { MaThanhPhanHoSo: 'TP01', IsDeleted: true, DuocSoHoa: 1 },
  ],
  DanhSachLePhi: [{ TenPhiLePhi: 'Lệ phí', Gia: '8000' }, { Gia: 12000 }],
  DanhSachHoSoBoSung: [{ NguoiYeuCauBoSung: 'TRẦN THỊ KÍN', NgayBoSung: '20260911080000' }],
  DanhSachGiayToKetQua: [{ MaGiayToKetQua: 'KQ.G15.000031', DuongDanTepTinKetQua: 'https://kho/kq.pdf' }],
};

const expectedNational: RawDossier = {
  code: '000.00.24.H05-260910-1001',
  procedureCode: '1.001193',
  unitCode: '24.09187',
  receivingUnitCode: null,
  channel: 'ONLINE',
  status: 'RETURNED',
  submittedAt: '2026-09-10T01:59:00.000Z',
  receivedAt: '2026-09-10T02:00:00.000Z',
  dueAt: '2026-09-17T10:00:00.000Z',
  finishedAt: '2026-09-14T03:00:00.000Z',
  returnedAt: '2026-09-15T03:00:00.000Z',
  sourceUpdatedAt: '2026-09-15T03:00:01.000Z',
  syncedAt: '2026-09-15T03:01:00.000Z',
  payment: 'PORTAL',
  populationDataUsed: true,
  components: [
    { componentNo: 2, digitized: true, reused: false, form: 'ELECTRONIC' },
    { componentNo: 5, digitized: true, reused: true, fromStore: true, form: 'ELECTRONIC' },
    { paperCode: '000.00.00.G15-KQ003159', digitized: false, form: 'ELECTRONIC' },
  ],
  feeAmount: '20000',
  supplementCount: 1,
  supplementRequestedAt: '2026-09-11T01:00:00.000Z',
  hasElectronicResult: true,
};

const headed = 'Mã hồ sơ;Mã TTHC;Mã đơn vị;Trạng thái;Ngày tiếp nhận;Hạn trả kết quả;Kênh thực hiện;Lệ phí;Số thành phần hồ sơ';
const line = (code: string, received = '10/09/2026 09:00'): string => `${code};1.001193;24.09187;Đang xử lý;${received};17/09/2026;Trực tuyến;8000;3`;

async function workbook(rows: unknown[][], others: Record<string, unknown[][]> = {}): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, content] of Object.entries({ 'Hồ sơ': rows, ...others })) {
    const sheet = book.addWorksheet(name);
    for (const row of content) sheet.addRow(row);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('formats', () => {
  it('reads the national format from NDJSON, a JSON array and the body of the synchronisation service alike', async () => {
    const one = JSON.stringify(national);
    expect(records(await read('a.ndjson', `\uFEFF${one}\n\n${one}\r\n`))).toEqual([expectedNational, expectedNational]);
    expect(records(await read('a.json', `[${one}, ${one}]`))).toEqual([expectedNational, expectedNational]);
    const body = JSON.stringify({ service: 'DongBoHoSoMC', note: { data: ['no'] }, isUpdating: 'True', data: [national], after: [{}] }, null, 2);
    expect(records(await read('a.json', body))).toEqual([expectedNational]);
    expect(records(await read('a.jsonl', one))).toEqual([expectedNational]);
    expect(await read('a.json', ' [ ] ')).toEqual([]);
  });

  it('reads the names of the API and leaves their values as they are', async () => {
    const own = { code: 'X-1', procedureCode: '1.001193', status: 'NEW', feeAmount: '0', hasComplaint: false, supplementCount: 0, components: [{ componentNo: 1, digitized: true }] };
    expect(records(await read('a.ndjson', JSON.stringify(own)))).toEqual([own]);
  });

  it('reads CSV with a semicolon, comma or tab, with and without a byte-order mark, quoted cells over two lines, and counts lines', async () => {
    const semicolon = `\uFEFF${headed}\r\n${line('A-1')}\r\n\r\n${line('A-2')}\r\n`;
    const rows = await read('a.csv', semicolon);
    expect(rows.map((row) => row.row)).toEqual([2, 4]);
    expect(records(rows)[0]).toEqual({
      code: 'A-1', procedureCode: '1.001193', unitCode: '24.09187', status: 'PROCESSING', receivedAt: '2026-09-10T02:00:00.000Z',
      dueAt: '2026-09-17T16:59:59.000Z', channel: 'ONLINE', feeAmount: '8000', componentsTotal: 3,
    });
    const comma = `${headed.replaceAll(';', ',')},Phòng ban\n${line('A-1').replaceAll(';', ',')},"Tư pháp,\nhộ tịch"\n${line('A-2').replaceAll(';', ',')},x`;
    const quoted = await read('a.csv', comma);
    expect(quoted.map((row) => row.row)).toEqual([2, 4]);
    expect(records(quoted)[0]?.handlingDivision).toBe('Tư pháp,\nhộ tịch');
    expect(records(await read('a.tsv', `${headed}\n${line('A-1')}`.replaceAll(';', '\t')))).toHaveLength(1);
  });

  it('reads headings without accents, in any case, composed or not', async () => {
    const heading = 'MA HO SO,mã tthc,TRANG THAI,Ngày tiếp nhận'.normalize('NFD');
    expect(records(await read('a.csv', `${heading}\nA-1,1.001193,4,10/09/2026\n`))[0]).toEqual({
      code: 'A-1', procedureCode: '1.001193', status: 'PROCESSING', receivedAt: '2026-09-09T17:00:00.000Z',
    });
  });

  it('reads XLSX: date cells as Vietnamese wall-clock time, procedure codes kept as numbers, formulas, other sheets told', async () => {
    const bytes = await workbook(
      [
        [],
        ['Mã hồ sơ', 'Mã TTHC', 'Mã đơn vị', 'Trạng thái', 'Ngày tiếp nhận', 'Hạn trả kết quả', 'Lệ phí', 'Có kết quả điện tử'],
        ['A-1', 1.00114, '24.09187', 9, new Date(Date.UTC(2026, 8, 10, 9, 30)), new Date(Date.UTC(2026, 8, 17)), 8000, true],
        ['A-2', '1.001193', '24.09187', { formula: '2+2', result: 4 }, '10/09/2026 09:30:00', '', '', 'không'],
        ['A-3', '1.001193', 24.0721, 4, '10/09/2026', '', '', ''],
      ],
      { 'Hướng dẫn': [['đọc tôi']] },
    );
    const notices: ReadNotice[] = [];
    const rows = await read('a.xlsx', bytes, notices);
    expect(records(rows)).toEqual([
      {
        code: 'A-1', procedureCode: '1.001140', unitCode: '24.09187', status: 'RESOLVED', receivedAt: '2026-09-10T02:30:00.000Z',
        dueAt: '2026-09-17T16:59:59.000Z', feeAmount: '8000', hasElectronicResult: true,
      },
      {
        code: 'A-2', procedureCode: '1.001193', unitCode: '24.09187', status: 'PROCESSING', receivedAt: '2026-09-10T02:30:00.000Z',
        dueAt: null, feeAmount: null, hasElectronicResult: false,
      },
    ]);
    expect(errors(rows)).toMatchObject([{ row: 5, path: 'Mã đơn vị' }]);
    expect(notices).toMatchObject([{ kind: 'SHEET_IGNORED', name: 'Hướng dẫn' }]);
  });

  it('reads a file on disk as it reads the same bytes in memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossiers-'));
    try {
      const bytes = await workbook([['MaHoSo', 'MaTTHC'], ['A-1', '1.001193']]);
      await writeFile(join(folder, 'a.xlsx'), bytes);
      expect(await all(readDossierFile(join(folder, 'a.xlsx')))).toEqual(await read('a.xlsx', bytes));
      await writeFile(join(folder, 'a.ndjson'), JSON.stringify(national));
      expect(records(await all(readDossierFile(join(folder, 'a.ndjson'))))).toEqual([expectedNational]);
      await expect(all(readDossierFile(join(folder, 'none.csv')))).rejects.toThrow(UnreadableFile);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('files that are not what they say', () => {
  it('refuses content that contradicts the name, in both languages', async () => {
    const book = await workbook([['MaHoSo', 'MaTTHC']]);
    const cases: [string, string | Uint8Array, RegExp][] = [
      ['a.csv', book, /zip archive/],
      ['a.ndjson', book, /zip archive/],
      ['a.xlsx', 'MaHoSo,MaTTHC\n', /text/],
      ['a.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old \(\.xls\)/],
      ['a.csv', '[{"MaHoSo":"1"}]', /JSON/],
      ['a.json', 'MaHoSo,MaTTHC\n1,2', /not JSON/],
      ['a.json', '{"MaHoSo":"1"}', /array/],
      ['a.json', '{"MaHoSo":"1"}\n{"MaHoSo":"2"}', /well formed/],
      ['a.ndjson', '[{"MaHoSo":"1"}]', /array/],
      ['a.ndjson', 'MaHoSo,MaTTHC', /not NDJSON/],
      ['a.csv', '%PDF-1.7', /PDF/],
      ['a.csv', '', /empty/],
      ['a.csv', '\uFEFF \n ', /no content/],
      ['a.csv', 'x-1,1.001193\nx-2,1.001193\n', /headings/],
      ['a.exe', 'x', /Only/],
      ['a', 'x', /Only/],
    ];
    for (const [name, content, reason] of cases) expect((await refusal(name, content)).en).toMatch(reason);
  });

  it('refuses every encoding but UTF-8 before any row is used', async () => {
    const utf16 = Buffer.from(`\uFEFF${headed}`, 'utf16le');
    expect((await refusal('a.csv', utf16)).en).toMatch(/UTF-16/);
    const legacy = Buffer.concat([Buffer.from(`MaHoSo,MaTTHC\n${'A-1,1.001193\n'.repeat(50_000)}`), Buffer.from([0xb5, 0xe3, 0x41])]);
    expect((await refusal('a.csv', legacy)).en).toMatch(/not UTF-8/);
    expect((await refusal('a.csv', Buffer.from('MaHoSo,MaTTHC\nA\0,1'))).en).toMatch(/not UTF-8/);
  });

  it('refuses an archive that is no workbook, a damaged one, and one cut short', async () => {
    expect((await refusal('a.xlsx', zip([['word/document.xml', Buffer.from('<a/>')]]))).en).toMatch(/not an \.xlsx workbook/);
    expect((await refusal('a.xlsx', zip([['xl/workbook.xml', Buffer.from('<a')]]))).en).toMatch(/damaged|headings/);
    const whole = await workbook([['MaHoSo', 'MaTTHC']]);
    expect((await refusal('a.xlsx', whole.subarray(0, whole.length - 40))).en).toMatch(/damaged/);
  });

  it('refuses a zip bomb by its directory, by its ratio, and when the directory lies', async () => {
    const limits = { totalBytes: 1_000_000, ratio: 100, ratioFromBytes: 100_000, entries: 10 };
    const attempt = (bytes: Buffer): Promise<unknown> => checkWorkbookArchive(bufferSource('a.xlsx', bytes), limits).then(() => 'opened', (error: unknown) => (error as Error).message);
    const zeros = Buffer.alloc(900_000);
    const book: [string, Buffer] = ['xl/workbook.xml', Buffer.from('<a/>')];
    expect(await attempt(zip([book, ['xl/small.xml', Buffer.alloc(50_000)]]))).toBe('opened');
    expect(await attempt(zip([book, ['xl/a.xml', zeros]]))).toMatch(/unpacks to too much/);
    expect(await attempt(zip([book, ['xl/a.xml', zeros], ['xl/b.xml', zeros]]))).toMatch(/unpacks to too much/);
    expect(await attempt(zip([book, ['xl/a.xml', zeros]], { declare: 1_000 }))).toMatch(/unpacks to too much/);
    const hidden = zip([book, ['xl/a.xml', zeros]], { leaveOut: 'xl/a.xml' });
    expect(await attempt(hidden)).toMatch(/damaged/);
    expect(await attempt(zip(Array.from({ length: 11 }, (_, i) => [`xl/${i}.xml`, Buffer.from('<a/>')])))).toMatch(/too much/);
  });
});

describe('rows', () => {
  it('names row and field of bad rows among good ones and loses none', async () => {
    const csv = [headed, line('A-1'), line('A-2', '31/02/2026'), line('A-3'), 'A-4;1.001193', line('A-5').replace('Trực tuyến', 'SECRET'), line('A-6').replace('8000', '8.000')].join('\n');
    const rows = await read('a.csv', csv);
    expect(rows).toHaveLength(6);
    expect(records(rows).map((record) => record.code)).toEqual(['A-1', 'A-3']);
    expect(errors(rows).map(({ row, path }) => [row, path])).toEqual([[3, 'Ngày tiếp nhận'], [5, 'row'], [6, 'Kênh thực hiện'], [7, 'Lệ phí']]);
    expect(JSON.stringify(rows)).not.toContain('SECRET');
    for (const error of errors(rows)) expect([error.vi, error.en].every((text) => text.length > 5)).toBe(true);
  });

  it('keeps reading NDJSON and arrays after a broken record, without repeating its text', async () => {
    const lines = [JSON.stringify({ code: 'A-1' }), '{"ChuHoSo":"BI MAT", oops', '"text"', '[]', JSON.stringify({ code: 'A-2', TaiLieuNop: [{ DuocSoHoa: 'BI MAT' }] }), JSON.stringify({ code: 'A-3' })];
    const rows = await read('a.ndjson', lines.join('\n'));
    expect(errors(rows).map(({ row, path }) => [row, path])).toEqual([[2, 'row'], [3, 'row'], [4, 'row'], [5, 'TaiLieuNop[0].DuocSoHoa']]);
    expect(records(rows)).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('BI MAT');
    const array = await read('a.json', '[{"code":"A-1"},{"code":BI MAT},"x",,{"code":"A]}-2"}]');
    expect(errors(array).map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(records(array).map((record) => record.code)).toEqual(['A-1', 'A]}-2']);
    expect((await refusal('a.json', '[{"code":"A-1"}')).en).toMatch(/ends too early/);
  });

  it('reports a row whose quotes are broken, and where an open quote swallows the rest', async () => {
    const rows = await read('a.csv', 'MaHoSo,MaTTHC\nA-1,1.001193\n"A-2"x,1.001193\nA-3,1.001193\n');
    expect(records(rows).map((record) => record.code)).toEqual(['A-1', 'A-3']);
    expect(errors(rows)).toMatchObject([{ row: 3, path: 'row' }]);
    const open = await read('a.csv', 'MaHoSo,MaTTHC\nA-1,1.001193\nA-2,"1.001193\nA-3,1.001193\n');
    expect(records(open).map((record) => record.code)).toEqual(['A-1']);
    expect(errors(open)).toMatchObject([{ row: 3, en: expect.stringMatching(/never closed/) }]);
  });

  it('refuses two names of one field that disagree', async () => {
    const rows = await read('a.ndjson', `${JSON.stringify({ MaHoSo: 'A', code: 'B' })}\n${JSON.stringify({ MaHoSo: 'A', code: 'A', SoLanBoSung: 1, DanhSachHoSoBoSung: [] })}`);
    expect(errors(rows).map(({ path }) => path)).toEqual(['code', 'DanhSachHoSoBoSung']);
    expect(errors(await read('a.csv', 'MaHoSo,Mã hồ sơ,MaTTHC\nA,B,1'))).toMatchObject([{ row: 2, path: 'Mã hồ sơ' }]);
  });

  it('reports an unknown column once, by name only', async () => {
    const notices: ReadNotice[] = [];
    await read('a.csv', 'MaHoSo,MaTTHC,Màu sắc,Chủ hồ sơ\nA-1,1.001193,đỏ,B\nA-2,1.001193,xanh,C\n', notices);
    expect(notices).toMatchObject([{ kind: 'UNKNOWN_FIELD', name: 'Màu sắc' }]);
    expect(JSON.stringify(notices)).not.toMatch(/đỏ|xanh/);
  });
});

describe('readings of the national format', () => {
  const reading = async (source: Record<string, unknown>): Promise<RawDossier | undefined> => records(await read('a.ndjson', JSON.stringify(source)))[0];

  it('keeps unknown and free apart', async () => {
    expect(await reading({ DanhSachLePhi: [] })).toEqual({ feeAmount: null });
    expect(await reading({ DanhSachLePhi: [{ Gia: 0 }, { Gia: '0' }] })).toEqual({ feeAmount: '0' });
    expect(await reading({ DanhSachLePhi: [{ Gia: 0 }, {}] })).toEqual({ feeAmount: null });
    expect(await reading({ DanhSachLePhi: [{ Gia: '0.10' }, { Gia: 0.2 }] })).toEqual({ feeAmount: '0.30' });
    expect(await reading({ KenhThucHien: null, DanhSachGiayToKetQua: [] })).toEqual({ channel: null, hasElectronicResult: false });
  });

  it('reads payment 0 by the fee rows', async () => {
    expect((await reading({ DuocThanhToanTrucTuyen: 0 }))?.payment).toBeNull();
    expect((await reading({ DuocThanhToanTrucTuyen: 0, DanhSachLePhi: [{ Gia: 1, TrangThaiThanhToan: 1 }] }))?.payment).toBe('CASH');
    expect((await reading({ DuocThanhToanTrucTuyen: '0', DanhSachLePhi: [{ Gia: 1, TrangThaiThanhToan: 0 }] }))?.payment).toBe('UNPAID');
    expect((await reading({ DuocThanhToanTrucTuyen: 2 }))?.payment).toBe('LOCAL_GATEWAY');
  });

  it('reads every form of time, in the Vietnamese zone when none is given, and refuses what does not exist', () => {
    const same = ['20260910090000', 20260910090000, '10/09/2026 09:00:00', '10-9-2026 9:00', '2026-09-10T09:00:00', '2026-09-10 09:00', '2026-09-10T02:00:00Z', '2026-09-10T04:00:00.000+02:00'];
    for (const text of same) expect(instantOf(text)).toEqual({ value: '2026-09-10T02:00:00.000Z' });
    expect(instantOf('0001-01-01T00:00:00')).toEqual({ value: null });
    for (const text of ['2026-02-30', '29/02/2025', '20261301000000', '10/09/2026 24:00', '2026-09-10T09:00:00+15:00', 'hôm qua', '45000', 45000, true, '1900-01-01']) expect(instantOf(text)).toHaveProperty('en');
  });
});

describe('personal fields', () => {
  const secret = fc.string({ minLength: 6, maxLength: 20 }).map((text) => `§${text}§`);

  it('lets no value of a personal field out, in whatever format and however the row ends', async () => {
    const property = fc.asyncProperty(secret, fc.subarray([...personalFields], { minLength: 1 }), fc.boolean(), async (value, fields, broken) => {
      const row: Record<string, unknown> = { ...national, ...Object.fromEntries(fields.map((name) => [name, value])) };
      row['DanhSachHoSoBoSung'] = [{ NguoiYeuCauBoSung: value, NoiDungBoSung: value, NgayBoSung: broken ? value : '20260911080000' }];
      row['TaiLieuNop'] = [{ TenTepDinhKem: value, DuongDanTaiTepTin: value, DuocSoHoa: 1 }];
      row['HoTenMoi'] = value;
      const notices: ReadNotice[] = [];
      const flat = { code: 'A', procedureCode: 'B', ...Object.fromEntries(fields.map((name) => [name, value])) };
      const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const csv = `${Object.keys(flat).map(cell).join(',')}\n${Object.values(flat).map(cell).join(',')}${broken ? ',extra' : ''}`;
      const output = [await read('a.ndjson', JSON.stringify(row), notices), await read('a.csv', csv, notices), notices];
      const text = JSON.stringify(output);
      expect(text).not.toContain(JSON.stringify(value).slice(1, -1));
      for (const name of ['NGUYỄN VĂN RIÊNG TƯ', '0912345678', '027199001234']) expect(text).not.toContain(name);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

describe('batches', () => {
  it('cuts the same file into the same batches with the same ids, bad rows among them', async () => {
    const content = Array.from({ length: 25 }, (_, i) => (i === 12 ? '{oops' : JSON.stringify({ code: `A-${i}` }))).join('\n');
    const batches = async (size?: number) => all(batchesOf(await openDossierBuffer('a.ndjson', Buffer.from(content)), size));
    const tens = await batches(10);
    expect(tens.map(({ records: good, errors: bad }) => [good.length, bad.length])).toEqual([[10, 0], [9, 1], [5, 0]]);
    expect(await batches(10)).toEqual(tens);
    const [whole] = await batches();
    expect(whole?.batchId).toMatch(/^[0-9a-f]{16}-1$/);
    expect(tens[0]?.batchId).not.toBe(whole?.batchId);
    expect(new Set(tens.map(({ batchId }) => batchId)).size).toBe(3);
    await expect(batches(5_001)).rejects.toThrow(RangeError);
  });
});

/** A small zip writer for hostile archives: sizes may lie and entries may be left out of the directory. */
function zip(entries: [string, Buffer][], lies: { declare?: number; leaveOut?: string } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content);
    const unpacked = lies.declare !== undefined && content.length > lies.declare ? lies.declare : content.length;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(unpacked, 22);
    header.writeUInt16LE(name.length, 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(unpacked, 24);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt32LE(offset, 42);
    const part = Buffer.concat([header, Buffer.from(name), packed]);
    parts.push(part);
    if (name !== lies.leaveOut) directory.push(Buffer.concat([row, Buffer.from(name)]));
    offset += part.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

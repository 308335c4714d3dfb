// Dossier files in every format, and those that are not what they say.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnreadableFile, type ReadNotice } from '../../api/dossiers/reader/raw-dossier.ts';
import { readDossierFile } from '../../api/dossiers/reader/read-file.ts';
import { checkWorkbookArchive } from '../../api/dossiers/reader/zip-directory.ts';
import { bufferSource } from '../../api/dossiers/reader/file-source.ts';
import { all, errors, expectedNational, headed, line, national, read, records, refusal, workbook, zip } from '../support/dossier-files.ts';

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

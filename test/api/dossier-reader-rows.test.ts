// The rows of dossier files: what is read, refused row by row, and never leaves the reader.
import fc from 'fast-check';
import { batchesOf } from '../../api/dossiers/reader/batches.ts';
import { personalFields } from '../../api/dossiers/reader/national-format.ts';
import type { RawDossier, ReadNotice } from '../../api/dossiers/reader/raw-dossier.ts';
import { openDossierBuffer } from '../../api/dossiers/reader/read-file.ts';
import { instantOf } from '../../api/dossiers/reader/source-values.ts';
import { all, errors, headed, line, national, read, records, refusal } from '../support/dossier-files.ts';

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

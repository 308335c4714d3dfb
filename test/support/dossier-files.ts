// Reading dossier files in tests: rows, records and refusals, sample records, and files made on the spot.
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import type { RawDossier, ReadNotice, ReadRow, RowProblem } from '../../api/dossiers/reader/raw-dossier.ts';
import { UnreadableFile } from '../../api/dossiers/reader/raw-dossier.ts';
import { readDossierBuffer } from '../../api/dossiers/reader/read-file.ts';

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export async function read(name: string, content: string | Uint8Array, notices: ReadNotice[] = []): Promise<ReadRow[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return all(readDossierBuffer(name, bytes, { onNotice: (notice) => notices.push(notice) }));
}

export const records = (rows: ReadRow[]): RawDossier[] => rows.flatMap((row) => ('record' in row ? [row.record] : []));
export const errors = (rows: ReadRow[]): (RowProblem & { row: number })[] => rows.flatMap((row) => ('error' in row ? [{ row: row.row, ...row.error }] : []));

export async function refusal(name: string, content: string | Uint8Array): Promise<RowProblem> {
  const error: unknown = await read(name, content).then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof UnreadableFile)) throw new Error(`expected a refusal of ${name}, got ${String(error)}`);
  expect(error.problem.code).toBe('INVALID_INPUT');
  expect(error.problem.vi).not.toBe('');
  return error.problem;
}

export const national = {
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

export const expectedNational: RawDossier = {
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

export const headed = 'Mã hồ sơ;Mã TTHC;Mã đơn vị;Trạng thái;Ngày tiếp nhận;Hạn trả kết quả;Kênh thực hiện;Lệ phí;Số thành phần hồ sơ';
export const line = (code: string, received = '10/09/2026 09:00'): string => `${code};1.001193;24.09187;Đang xử lý;${received};17/09/2026;Trực tuyến;8000;3`;

export async function workbook(rows: unknown[][], others: Record<string, unknown[][]> = {}): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, content] of Object.entries({ 'Hồ sơ': rows, ...others })) {
    const sheet = book.addWorksheet(name);
    for (const row of content) sheet.addRow(row);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

export function zip(entries: [string, Buffer][], lies: { declare?: number; leaveOut?: string } = {}): Buffer {
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

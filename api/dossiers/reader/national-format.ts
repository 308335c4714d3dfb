/**
 * The one table of names the file reader understands: the API's own, those of the national synchronisation format
 * (đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia), and the Vietnamese headings of spreadsheets. First name: the one shown in documents.
 */
import type { RawField } from './raw-dossier.ts';

export type ValueKind =
  | 'TEXT' | 'PROCEDURE' | 'UNIT' | 'DESK' | 'STATUS' | 'CHANNEL' | 'PAYMENT' | 'INSTANT' | 'DUE' | 'INTEGER' | 'MONEY' | 'FLAG'
  | 'COMPONENTS' | 'FEES' | 'SUPPLEMENTS' | 'RESULTS' | 'DATABASES';

export interface FieldReading {
  field: RawField;
  kind: ValueKind;
  names: readonly string[];
  why: string;
}

export const fieldReadings: readonly FieldReading[] = [
  { field: 'code', kind: 'TEXT', names: ['MaHoSo', 'code', 'Số hồ sơ'], why: 'the number on the receipt slip; never re-keyed after a reorganisation' },
  { field: 'procedureCode', kind: 'PROCEDURE', names: ['MaTTHC', 'procedureCode', 'Mã thủ tục', 'Mã thủ tục hành chính'], why: 'code of the national database of procedures' },
  { field: 'unitCode', kind: 'UNIT', names: ['DonViXuLy', 'unitCode', 'Mã đơn vị', 'Mã đơn vị xử lý'], why: 'the body that resolves it; here its code, not its name' },
  { field: 'status', kind: 'STATUS', names: ['TrangThaiHoSo', 'status', 'Trạng thái'], why: 'national codes 1 to 10, our names, or the ten Vietnamese names' },
  { field: 'sourceUpdatedAt', kind: 'INSTANT', names: ['NgayCapNhat', 'sourceUpdatedAt', 'ThoiDiemCapNhat', 'Thời điểm cập nhật'], why: 'the national format has no such time: the exporting system must add when the record last changed there' },
  { field: 'sourceSystem', kind: 'TEXT', names: ['HeThongNguon', 'sourceSystem', 'Hệ thống nguồn'], why: 'ours: which system exported the row' },
  { field: 'receivingUnitCode', kind: 'DESK', names: ['NoiNopHoSo', 'receivingUnitCode', 'Mã đơn vị tiếp nhận', 'Nơi nộp hồ sơ'], why: 'the desk; systems that write 1, 2 or 3 here mean the portal used, which is no unit and is left out' },
  { field: 'handlingDivision', kind: 'TEXT', names: ['PhongBanXuLy', 'handlingDivision', 'Phòng ban xử lý', 'Phòng ban'], why: 'name of the division, taken from the progress rows' },
  { field: 'channel', kind: 'CHANNEL', names: ['KenhThucHien', 'channel', 'Kênh thực hiện', 'Hình thức nộp'], why: '1 direct, 2 online, 3 public post; empty stays unknown' },
  { field: 'submittedAt', kind: 'INSTANT', names: ['NgayNopHoSo', 'submittedAt', 'Ngày nộp'], why: 'when the applicant filed it' },
  { field: 'receivedAt', kind: 'INSTANT', names: ['NgayTiepNhan', 'receivedAt', 'Ngày nhận hồ sơ'], why: 'decides the period a dossier belongs to' },
  { field: 'dueAt', kind: 'DUE', names: ['NgayHenTra', 'dueAt', 'Ngày hẹn trả', 'Hạn trả kết quả', 'Hạn xử lý'], why: 'already moved by a supplement; a day without an hour ends at 23:59:59' },
  { field: 'finishedAt', kind: 'INSTANT', names: ['NgayKetThucXuLy', 'finishedAt', 'Ngày kết thúc xử lý', 'Ngày hoàn thành'], why: 'end of processing has priority over the day of handing over' },
  { field: 'returnedAt', kind: 'INSTANT', names: ['NgayTra', 'returnedAt', 'Ngày trả kết quả'], why: 'the result was handed over' },
  { field: 'supplementCount', kind: 'INTEGER', names: ['SoLanBoSung', 'supplementCount', 'Số lần yêu cầu bổ sung'], why: 'ours, for files without the list of supplements' },
  { field: 'supplementRequestedAt', kind: 'INSTANT', names: ['NgayYeuCauBoSung', 'supplementRequestedAt'], why: 'ours, for files without the list of supplements' },
  { field: 'supplementWorkingDays', kind: 'INTEGER', names: ['SoNgayChoBoSung', 'supplementWorkingDays', 'Số ngày chờ bổ sung'], why: 'ours: working days spent waiting; not derived from the list, since NgayHenTra has moved already' },
  { field: 'supplementCount', kind: 'SUPPLEMENTS', names: ['DanhSachHoSoBoSung'], why: 'its length is the count, the latest NgayBoSung the time of the request' },
  { field: 'feeAmount', kind: 'MONEY', names: ['LePhi', 'feeAmount', 'Phí, lệ phí', 'Số tiền'], why: 'ours, for files without the list of fees; VND, written without thousands separators' },
  { field: 'feeAmount', kind: 'FEES', names: ['DanhSachLePhi'], why: 'sum of Gia; all zero is known to be free, an empty list or a row without Gia is unknown' },
  { field: 'payment', kind: 'PAYMENT', names: ['DuocThanhToanTrucTuyen', 'payment', 'Hình thức thanh toán'], why: '1 portal, 2 local gateway; 0 is cash or unpaid by TrangThaiThanhToan of the fee rows, unknown without it' },
  { field: 'components', kind: 'COMPONENTS', names: ['TaiLieuNop', 'components'], why: 'DuocSoHoa digitized, DuocTaiSuDung reused, DuocLayTuKhoDMQG from the store; rows with IsDeleted are not counted' },
  { field: 'componentsTotal', kind: 'INTEGER', names: ['SoThanhPhanHoSo', 'componentsTotal', 'Số thành phần hồ sơ'], why: 'ours, for files that carry counts only' },
  { field: 'componentsDigitized', kind: 'INTEGER', names: ['SoThanhPhanSoHoa', 'componentsDigitized', 'Số thành phần đã số hóa'], why: 'ours, for files that carry counts only' },
  { field: 'componentsReused', kind: 'INTEGER', names: ['SoThanhPhanTaiSuDung', 'componentsReused', 'Số thành phần tái sử dụng'], why: 'ours, for files that carry counts only' },
  { field: 'componentsFromStore', kind: 'INTEGER', names: ['SoThanhPhanLayTuKho', 'componentsFromStore', 'Số thành phần lấy từ kho'], why: 'ours, for files that carry counts only' },
  { field: 'hasElectronicResult', kind: 'RESULTS', names: ['DanhSachGiayToKetQua'], why: 'true when a row has both MaGiayToKetQua and DuongDanTepTinKetQua; an empty list is false' },
  { field: 'hasElectronicResult', kind: 'FLAG', names: ['CoKetQuaDienTu', 'hasElectronicResult', 'Có kết quả điện tử', 'Kết quả điện tử'], why: 'ours, for files without the list of results' },
  { field: 'resultSyncedToStore', kind: 'FLAG', names: ['KetQuaDaDongBoKho', 'resultSyncedToStore', 'Kết quả đã đồng bộ kho'], why: 'ours: the national format does not say it' },
  { field: 'populationDataUsed', kind: 'FLAG', names: ['TaiKhoanDuocXacThucVoiVNeID', 'populationDataUsed', 'Dùng dữ liệu dân cư'], why: 'an account verified by VNeID rests on the population database' },
  { field: 'populationDataUsed', kind: 'DATABASES', names: ['DSKetNoiCSDL'], why: 'true when MaCSDL names the population database; either of the two is enough' },
  { field: 'syncedAt', kind: 'INSTANT', names: ['NgayDongBo', 'syncedAt', 'ThoiDiemDongBo', 'Ngày đồng bộ'], why: 'ours: when the portal took the record' },
  { field: 'syncError', kind: 'TEXT', names: ['LoiDongBo', 'syncError', 'error_message', 'Lỗi đồng bộ'], why: 'answer of the portal when it refused the record' },
  { field: 'hasComplaint', kind: 'FLAG', names: ['CoPhanAnhKienNghi', 'hasComplaint', 'Có phản ánh kiến nghị', 'Có phản ánh'], why: 'ours: a complaint or an unsatisfied rating is tied to the dossier' },
];

/** About the applicant or another person, or free text that names them: read past, never kept, never shown. */
export const personalFields: readonly string[] = [
  'ChuHoSo', 'SoGiayToChuHoSo', 'DinhDanhCHS', 'LoaiDinhDanh', 'SoDinhDanh', 'LoaiDoiTuong', 'MaDoiTuong', 'Email', 'Fax', 'SoDienThoai', 'DiaChi',
  'DiaChiChuHoSo', 'ThongTinKhac', 'ThongTinTra', 'TrichYeuHoSo', 'GhiChu', 'NguoiNopHoSo', 'NguoiNop', 'NguoiXuLy', 'ChucDanh', 'NguoiYeuCauBoSung',
  'NguoiTiepNhanBoSung', 'NoiDungXuLy', 'NoiDungBoSung', 'Chủ hồ sơ', 'Tên chủ hồ sơ', 'Người nộp hồ sơ', 'Họ và tên', 'Họ tên', 'Số điện thoại',
  'Điện thoại', 'Địa chỉ', 'CCCD', 'CMND', 'CMT', 'Số CCCD', 'Số CMND', 'Số CCCD/CMND', 'Căn cước công dân', 'Số định danh cá nhân', 'Số giấy tờ', 'Ngày sinh',
  'Giới tính', 'Mã số thuế', 'Cán bộ xử lý', 'Người tiếp nhận', 'Trích yếu', 'Ghi chú',
];

/** Known to the national format and of no use here: not reported as unknown. */
export const unusedFields: readonly string[] = [
  'TenTTHC', 'MaLinhVuc', 'TenLinhVuc', 'NgayTuChoi', 'HinhThuc', 'HoSoCoThanhPhanSoHoa', 'DanhSachTepDinhKemKhac', 'STT', 'Tên thủ tục', 'Lĩnh vực',
  'Tên đơn vị', 'error_code',
];

/** Codes of the population database as MaCSDL. UNVERIFIED: no published table of the codes was found. */
export const populationDatabases: readonly string[] = ['CSDLDC', 'CSDLDANCU', 'CSDLQGDC', 'CSDLQGVDC', 'CSDLQGVEDANCU', 'QGVDC', 'DANCU', 'DC'];

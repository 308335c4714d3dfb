/** A dossier as the national synchronisation format writes it; docs/dossier-format.md tells how each name is read. */

export interface NationalPaper {
  MaThanhPhanHoSo: string;
  DuocSoHoa: 0 | 1;
  DuocTaiSuDung: 0 | 1;
  DuocLayTuKhoDMQG: 0 | 1;
  HinhThucNop?: 3 | 4;
}

export interface NationalDossier {
  MaHoSo: string;
  MaTTHC: string;
  DonViXuLy: string;
  TrangThaiHoSo: number;
  KenhThucHien: 1 | 2 | 3 | null;
  NgayNopHoSo: string;
  NgayTiepNhan?: string;
  NgayHenTra?: string;
  NgayKetThucXuLy?: string;
  NgayTra?: string;
  NgayCapNhat: string;
  NgayDongBo?: string;
  LoiDongBo?: string;
  HeThongNguon: string;
  DuocThanhToanTrucTuyen?: 0 | 1 | 2;
  DanhSachLePhi?: { Gia: number; TrangThaiThanhToan: 0 | 1 }[];
  DanhSachHoSoBoSung?: { NgayBoSung: string; NgayTiepNhanBoSung?: string }[];
  DanhSachGiayToKetQua?: { MaGiayToKetQua: string; DuongDanTepTinKetQua: string }[];
  KetQuaDaDongBoKho?: 0 | 1;
  TaiLieuNop?: NationalPaper[];
  SoThanhPhanHoSo?: number;
  SoThanhPhanSoHoa?: number;
  SoThanhPhanTaiSuDung?: number;
  SoThanhPhanLayTuKho?: number;
  TaiKhoanDuocXacThucVoiVNeID: 0 | 1;
  CoPhanAnhKienNghi: 0 | 1;
}

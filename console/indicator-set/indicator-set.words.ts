// Words of the indicator set.
import { defineWords } from '../i18n/define-words.ts';

export const indicatorSetWords = defineWords({
  vi: {
    title: 'Bộ chỉ số', asOf: 'Tại ngày', force: 'Hiệu lực', since: 'từ %{from}', until: '%{from} – %{to}', basis: 'Căn cứ pháp lý', note: 'Nguồn công thức và điều chưa xác nhận', bands: 'Mức xếp loại', bandFrom: 'từ %{from} điểm', groups: 'Nhóm chỉ số và tiêu chí', group: '%{code} · %{name} · %{max} điểm',
    none: 'Không có bộ chỉ số nào có hiệu lực ngày %{day}', noneHint: 'Chọn ngày khác: nền tảng có các bộ chỉ số từ năm 2023.', outside: 'Ngoài 100 điểm', outsideHint: 'Theo dõi riêng, không cộng vào điểm.', formula: 'Tử số trên mẫu số', fullAt: 'Đủ điểm từ', source: 'Nguồn', state: 'Trạng thái', average: 'trung bình', percent: 'tỷ lệ %', targets: 'giao được chỉ tiêu',
    sources: { DOSSIERS: 'Hồ sơ', OBSERVATION: 'Hệ thống quốc gia' }, legend: 'Công thức "Dựng lại từ số liệu công khai" suy ra từ văn bản công khai và số liệu đã công bố; "Dự thảo" là đề xuất của nền tảng. Chỉ "Chính thức" mới được cơ quan ban hành xác nhận.', empty: { FULL: 'không có số liệu: đủ điểm', ZERO: 'không có số liệu: 0 điểm', NO_DATA: '' }, only: 'chỉ %{levels}',
  },
  en: {
    title: 'Indicator set', asOf: 'On the day', force: 'In force', since: 'since %{from}', until: '%{from} – %{to}', basis: 'Legal basis', note: 'Where the formulas come from and what is not confirmed', bands: 'Bands', bandFrom: 'from %{from} points', groups: 'Groups and criteria', group: '%{code} · %{name} · %{max} points',
    none: 'No indicator set is in force on %{day}', noneHint: 'Choose another day: the platform has sets from 2023 on.', outside: 'Outside the 100 points', outsideHint: 'Watched apart, not part of the score.', formula: 'Numerator over denominator', fullAt: 'Full score from', source: 'Source', state: 'State', average: 'average', percent: 'percent', targets: 'takes targets',
    sources: { DOSSIERS: 'Dossiers', OBSERVATION: 'National systems' }, legend: 'A formula "Reconstructed from published figures" is derived from public documents and published figures; "Draft" is a proposal of the platform. Only "Official" is confirmed by the issuing body.', empty: { FULL: 'without data: full score', ZERO: 'without data: score 0', NO_DATA: '' }, only: '%{levels} only',
  },
});

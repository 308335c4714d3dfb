// Words of published results and of the comparison with ours.
import { defineWords } from '../i18n/define-words.ts';

export const officialResultWords = defineWords({
  vi: {
    title: 'Kết quả chính thức', subtitle: 'Điểm do nơi khác công bố, theo ngày ghi nhận. Không sửa, không ghi đè; giá trị công bố lại đứng cạnh giá trị cũ.',
    anyPart: 'Tất cả', parts: { TOTAL: 'Tổng điểm', GROUP: 'Nhóm chỉ số', CRITERION: 'Tiêu chí' },
    from: 'Ghi nhận từ', to: 'Ghi nhận đến', unit: 'Đơn vị và cấp dưới', code: 'Mã nhóm hoặc tiêu chí', import: 'Nhập từ tệp',
    official: 'Chính thức', ours: 'Của tỉnh', difference: 'Chênh lệch', agrees: 'Khớp', differs: 'Lệch', notComparable: 'Không so được',
    beside: 'Chính thức %{score}, ghi nhận %{day}. Của tỉnh hơn kém %{difference}, dung sai %{tolerance}.', besidePlain: 'Chính thức %{score}, ghi nhận %{day}. Không so được: khác điểm tối đa hoặc chưa có số liệu.',
    oursThatDay: 'Của tỉnh ngày đó', noSnapshot: 'Ngày đó chưa có ảnh chụp số liệu', panelHint: 'Chênh lệch tính từ số chính xác, của tỉnh trừ chính thức; dung sai là sai số làm tròn.', column: 'Chính thức', show: 'Kết quả chính thức', none: 'Chưa có kết quả chính thức',
    fileAccepts: 'CSV, XLSX, JSON. Cột: Mã đơn vị, Kỳ, Điểm (hoặc Tỷ lệ); thêm Mã nhóm hoặc Mã tiêu chí nếu không phải tổng điểm; Điểm tối đa, Xếp hạng nếu có.', sourceHint: 'Bỏ trống: tên tệp', fileConfirm: 'Ghi %{accepted} giá trị, %{unchanged} đã có. Giá trị cũ được giữ lại.',
    empty: 'Phòng, ban phụ trách công nghệ thông tin nhập kết quả đã công bố từ tệp.',
    fields: { observedOn: 'Ngày ghi nhận', unit: 'Đơn vị', period: 'Kỳ', part: 'Nội dung', score: 'Điểm', percent: 'Tỷ lệ', rank: 'Xếp hạng', source: 'Nguồn', recordedAt: 'Nhập lúc' },
  },
  en: {
    title: 'Official results', subtitle: 'Scores as published elsewhere, by the day they were seen. Never changed or overwritten; what is published anew stands beside the former value.',
    anyPart: 'All', parts: { TOTAL: 'Total', GROUP: 'Group', CRITERION: 'Criterion' },
    from: 'Seen from', to: 'Seen until', unit: 'Unit and those below', code: 'Code of group or criterion', import: 'Import a file',
    official: 'Official', ours: 'Ours', difference: 'Difference', agrees: 'Agrees', differs: 'Differs', notComparable: 'Not comparable',
    beside: 'Official %{score}, seen %{day}. Ours differs by %{difference}, tolerance %{tolerance}.', besidePlain: 'Official %{score}, seen %{day}. Not comparable: another maximum, or no data of ours.',
    oursThatDay: 'Ours that day', noSnapshot: 'No snapshot by that day', panelHint: 'Differences are from exact figures, ours less the official one; the tolerance is rounding.', column: 'Official', show: 'Official results', none: 'No official result yet',
    fileAccepts: 'CSV, XLSX, JSON. Columns: unitCode, period, score (or percent); groupCode or criterionCode for what is not a total; maxScore and rank where published.', sourceHint: 'Left empty: the name of the file', fileConfirm: 'Writes %{accepted} values; %{unchanged} are there already. Former values are kept.',
    empty: 'The department in charge of information technology imports published results from a file.',
    fields: { observedOn: 'Seen on', unit: 'Unit', period: 'Period', part: 'Of', score: 'Score', percent: 'Rate', rank: 'Rank', source: 'Source', recordedAt: 'Taken in' },
  },
});

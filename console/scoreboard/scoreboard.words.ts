// Words of the board and of its legend.
import { defineWords } from '../i18n/define-words.ts';

export const scoreboardWords = defineWords({
  vi: {
    title: 'Bảng theo dõi chỉ số', subtitle: '%{set} · %{count} đơn vị · %{period}', middle: 'Trung vị %{median} điểm, tứ phân vị thứ nhất %{lower}, thứ ba %{upper}', middleHint: 'Một nửa số đơn vị của bảng có điểm từ trung vị trở lên; một phần tư không quá tứ phân vị thứ nhất, một phần tư từ tứ phân vị thứ ba trở lên.', percentile: 'Bách phân vị %{percent}', percentileHint: 'tỷ lệ đơn vị khác có điểm bằng hoặc thấp hơn', place: 'Hạng %{rank}', source: 'hồ sơ của hệ thống tỉnh và số liệu các hệ thống quốc gia', within: 'Trong đơn vị', level: 'Cấp', allLevels: 'Tất cả', view: 'Theo đơn vị',
    asWas: 'Tại thời điểm đó', asNow: 'Hiện hành', criteria: 'Tiêu chí', allCriteria: 'Cả bộ chỉ số', someCriteria: '%{count} tiêu chí', pickCriteria: 'Chọn tiêu chí hiển thị', outside: 'Ngoài 100 điểm', shows: 'Hiển thị', rate: 'Tỷ lệ', score: 'Điểm',
    print: 'In A4 ngang', legend: 'Chú giải', hint: 'Phím mũi tên đi giữa các ô, Enter mở tiêu chí của đơn vị.', sortBy: 'Xếp theo %{name}', pickColumn: 'Xem theo', order: 'Thứ tự', highFirst: 'Cao trước', lowFirst: 'Thấp trước',
    noUnits: 'Không có đơn vị được chấm điểm', noUnitsHint: 'Trong phạm vi và cấp đã chọn không có đơn vị nào được đánh giá ở kỳ này.', counts: '%{numerator} trên %{denominator}', target: 'chỉ tiêu %{percent}', points: '%{score}/%{max} điểm', average: 'trung bình %{value} ngày làm việc',
    maximum: 'tối đa %{max} điểm', total: 'Tổng điểm', cell: '%{code}: %{value}', group: '%{code} · %{name} (%{max} điểm)', ofTotal: '%{score}/100 điểm', refreshing: 'Đang đọc số liệu của kỳ này…', unitName: 'Tên đơn vị', provisional: 'Tạm tính (riêng ô này)',
  },
  en: {
    title: 'Scoreboard', subtitle: '%{set} · %{count} units · %{period}', middle: 'Median %{median} points, lower quartile %{lower}, upper quartile %{upper}', middleHint: 'Half of the units of the board score at least the median; a quarter at most the lower quartile, a quarter at least the upper one.', percentile: 'Percentile %{percent}', percentileHint: 'share of the other units with the same score or less', place: 'Rank %{rank}', source: "dossiers of the province's system and figures of the national systems", within: 'Within', level: 'Level', allLevels: 'All', view: 'By units',
    asWas: 'As was', asNow: 'As now', criteria: 'Criteria', allCriteria: 'The whole set', someCriteria: '%{count} criteria', pickCriteria: 'Choose the criteria to show', outside: 'Outside the 100 points', shows: 'Show', rate: 'Rate', score: 'Score',
    print: 'Print A4 landscape', legend: 'Legend', hint: 'Arrow keys move between cells, Enter opens the criterion of the unit.', sortBy: 'Sort by %{name}', pickColumn: 'See by', order: 'Order', highFirst: 'Highest first', lowFirst: 'Lowest first',
    noUnits: 'No scored unit', noUnitsHint: 'No unit of the chosen place and level is scored in this period.', counts: '%{numerator} of %{denominator}', target: 'target %{percent}', points: '%{score}/%{max} points', average: '%{value} working days on average',
    maximum: 'at most %{max} points', total: 'Total score', cell: '%{code}: %{value}', group: '%{code} · %{name} (%{max} points)', ofTotal: '%{score}/100 points', refreshing: 'Reading the figures of this period…', unitName: 'Name of the unit', provisional: 'Provisional (this cell)',
  },
});

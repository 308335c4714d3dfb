// Words of the page of movers.
import { defineWords } from '../i18n/define-words.ts';

export const moverWords = defineWords({
  vi: {
    title: 'Biến động trong tuần', subtitle: '%{period}: từ %{from} đến %{to}', source: 'hai lần quan sát cùng một kỳ lũy kế', from: 'Từ lần quan sát', to: 'Đến', weekAgo: 'Một tuần trước (%{day})', now: 'Hiện tại', within: 'Trong đơn vị', level: 'Cấp', allLevels: 'Mọi cấp', onlyMoved: 'Chỉ đơn vị có thay đổi',
    unit: 'Đơn vị', before: 'Điểm trước', after: 'Điểm sau', change: 'Biến động', rank: 'Hạng', places: 'Bậc', placesUp: 'lên %{places} bậc', placesDown: 'xuống %{places} bậc', placesSame: 'giữ hạng', most: 'Tiêu chí thay đổi nhiều nhất', criteriaOf: 'Các tiêu chí của %{unit}', show: 'Xem các tiêu chí của %{unit}', hide: 'Thu gọn các tiêu chí của %{unit}',
    summary: '%{up} đơn vị tăng, %{down} đơn vị giảm, %{same} đơn vị không đổi', onlyOne: '%{count} đơn vị chỉ có ở một lần quan sát', absent: 'Không có trong lần quan sát này', criterion: 'Tiêu chí', rateBefore: 'Tỷ lệ trước', rateAfter: 'Tỷ lệ sau', score: 'Điểm', none: 'Không tiêu chí nào thay đổi', print: 'In bản tin', list: 'Đơn vị theo mức biến động',
    broken: 'Hai lần quan sát được tính theo bộ chỉ số khác nhau (%{before} và %{after}), nên không tính biến động.', noMove: 'Không đơn vị nào thay đổi giữa hai lần quan sát', noMoveHint: 'Bỏ lọc để thấy mọi đơn vị.', noObservation: 'Chưa có lần quan sát nào của kỳ này vào thời điểm đó', noObservationHint: 'Điểm được lưu mỗi ngày một lần. Chọn lần quan sát muộn hơn hoặc kỳ khác.', exact: 'Biến động tính trên điểm chính xác rồi mới làm tròn.',
  },
  en: {
    title: 'Movers of the week', subtitle: '%{period}: from %{from} to %{to}', source: 'two observations of one cumulative period', from: 'From the observation', to: 'To', weekAgo: 'A week ago (%{day})', now: 'Now', within: 'Within', level: 'Level', allLevels: 'All levels', onlyMoved: 'Only units that moved',
    unit: 'Unit', before: 'Score before', after: 'Score after', change: 'Change', rank: 'Rank', places: 'Places', placesUp: '%{places} places up', placesDown: '%{places} places down', placesSame: 'same rank', most: 'Criteria that moved most', criteriaOf: 'Criteria of %{unit}', show: 'Show the criteria of %{unit}', hide: 'Hide the criteria of %{unit}',
    summary: '%{up} units up, %{down} units down, %{same} units unchanged', onlyOne: '%{count} units are in one observation only', absent: 'Not in this observation', criterion: 'Criterion', rateBefore: 'Rate before', rateAfter: 'Rate after', score: 'Score', none: 'No criterion moved', print: 'Print the bulletin', list: 'Units by size of change',
    broken: 'The two observations were judged by different indicator sets (%{before} and %{after}): no change is computed.', noMove: 'No unit moved between the two observations', noMoveHint: 'Remove the filter to see all units.', noObservation: 'This period was not yet observed at that moment', noObservationHint: 'Scores are kept once a day. Choose a later observation or another period.', exact: 'Changes are computed from exact scores, then rounded.',
  },
});

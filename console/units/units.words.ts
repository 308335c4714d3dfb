// Words of units and their tree in time.
import { defineWords } from '../i18n/define-words.ts';

export const unitWords = defineWords({
  vi: {
    title: 'Đơn vị', subtitle: 'Cây đơn vị tại một ngày, từ 10/04/2023 đến nay.', asOf: 'Tại ngày', search: 'Tìm đơn vị', searchHint: 'Tên hiện tại, tên cũ hoặc mã; không cần dấu', tree: 'Cây đơn vị', results: 'Kết quả tìm', choose: 'Chọn một đơn vị',
    chooseHint: 'Chọn trong cây hoặc tìm theo tên, kể cả tên trước khi sắp xếp.', noResult: 'Không có đơn vị nào tên như vậy tại ngày %{day}', noResultHint: 'Thử ít chữ hơn, hoặc đổi ngày: đơn vị có thể chưa lập hoặc đã kết thúc.', clearSearch: 'Về cây đơn vị',
    detail: 'Thông tin đơn vị', code: 'Mã định danh', kind: 'Loại', level: 'Cấp', nameEn: 'Tên tiếng Anh', path: 'Trực thuộc', validity: 'Hiệu lực', measured: 'Được chấm điểm', children: 'Đơn vị trực thuộc',
    predecessors: 'Tiền thân', successors: 'Kế thừa', succession: 'Sắp xếp đơn vị', noSuccession: 'Không có thay đổi nào đến ngày %{day}.', stands: 'Đang hoạt động', closed: 'Đã kết thúc ngày %{day}', sinceBefore: 'trước 10/04/2023', until: '%{from} – %{to}', since: 'từ %{from}',
    notYet: 'Không có đơn vị này tại ngày %{day}', takesEffect: 'có hiệu lực %{day}', document: 'Văn bản', unverified: 'Chưa có nguồn xác nhận', today: 'Về hôm nay', seeAt: 'Xem tại ngày %{day}', count: '%{count} đơn vị', card: 'Điểm và chỉ tiêu', before: 'Trước', after: 'Sau',
  },
  en: {
    title: 'Units', subtitle: 'The tree of units on a day, from 10/04/2023 on.', asOf: 'On the day', search: 'Search units', searchHint: 'Present name, former name or code; accents are not needed', tree: 'Tree of units', results: 'Found', choose: 'Choose a unit',
    chooseHint: 'Choose in the tree or search by name, also a name from before a reorganisation.', noResult: 'No unit of that name on %{day}', noResultHint: 'Try fewer letters, or another day: the unit may not have stood yet, or no longer.', clearSearch: 'Back to the tree',
    detail: 'About the unit', code: 'Code', kind: 'Kind', level: 'Level', nameEn: 'English name', path: 'Belongs to', validity: 'Validity', measured: 'Scored', children: 'Units below',
    predecessors: 'Predecessors', successors: 'Successors', succession: 'Reorganisations', noSuccession: 'No change up to %{day}.', stands: 'Stands', closed: 'Closed on %{day}', sinceBefore: 'before 10/04/2023', until: '%{from} – %{to}', since: 'since %{from}',
    notYet: 'There is no such unit on %{day}', takesEffect: 'in effect %{day}', document: 'Document', unverified: 'Not confirmed by a source', today: 'Back to today', seeAt: 'See on %{day}', count: '%{count} units', card: 'Score and targets', before: 'Before', after: 'After',
  },
});

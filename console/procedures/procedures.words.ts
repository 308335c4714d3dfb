// Words of the catalogue of procedures and components.
import { defineWords } from '../i18n/define-words.ts';

export const procedureWords = defineWords({
  vi: {
    title: 'Thủ tục hành chính', subtitle: 'Danh mục TTHC từ Cơ sở dữ liệu quốc gia; điều chưa có nguồn ghi "Chưa rõ".', components: 'Thành phần hồ sơ', componentsSubtitle: 'Từng giấy tờ mà thủ tục yêu cầu, và vị trí trong danh mục đang có hiệu lực.',
    search: 'Tên hoặc mã', field: 'Lĩnh vực', level: 'Cấp thực hiện', anyLevel: 'Mọi cấp', unit: 'Đơn vị', fee: 'Phí, lệ phí', anyFee: 'Có hoặc không', online: 'Nộp trực tuyến', listed: 'Trong danh mục hiện hành', clean: 'Tên thành phần', any: 'Tất cả',
    procedureCode: 'Mã thủ tục', yes: 'Có', no: 'Không', unknown: 'Chưa rõ', isListed: 'Đã có', isNotListed: 'Chưa có', isClean: 'Tên đã rà soát', isNotClean: 'Tên cần rà soát',
    fields: { code: 'Mã', name: 'Tên thủ tục', field: 'Lĩnh vực', levels: 'Cấp', hasFee: 'Phí, lệ phí', onlineAvailable: 'Trực tuyến', time: 'Thời hạn', componentCount: 'Thành phần' },
    componentFields: { code: 'Mã', name: 'Tên thành phần hồ sơ', procedure: 'Thủ tục', place: 'Danh mục đang có hiệu lực', isClean: 'Tên' },
    emptyHint: 'Danh mục thủ tục chưa được nạp.', facts: 'Thông tin thủ tục', results: 'Kết quả giải quyết TTHC', units: 'Cơ quan chủ trì', unitsSuggested: 'gợi ý theo lĩnh vực, chưa xác nhận', ministry: 'Bộ, ngành', decision: 'Quyết định công bố',
    applicants: 'Đối tượng', time: 'Thời hạn giải quyết', channels: 'Cách thức nộp', source: 'Nguồn', openSource: 'Xem trên Cổng dịch vụ công', byProvince: 'Do tỉnh ban hành', noResults: 'Không có kết quả bằng văn bản', unitsUnknownHint: 'chưa rõ, hoặc chỉ do cấp xã thực hiện',
    originals: 'Bản chính', copies: 'Bản sao', group: 'Trường hợp', form: 'Có mẫu', place: 'Danh mục đang có hiệu lực', notInList: 'Chưa có trong danh mục', exempted: 'không phải số hóa', replacedBy: 'thay bằng %{name}', count: '%{count} thành phần',
    catalogueOnly: 'Mới có tên trong danh mục', catalogueOnlyHint: 'Chưa ai đọc thành phần hồ sơ của thủ tục này; không có nghĩa là thủ tục không yêu cầu giấy tờ.', noComponents: 'Thủ tục không có thành phần hồ sơ nào được ghi nhận', seeAll: 'Xem ở trang Thành phần hồ sơ',
    notFound: 'Không có thủ tục mang mã %{code}', days: '%{count} %{unit}', daysUnstated: '%{count} (không nêu đơn vị)', back: 'Thủ tục hành chính', shortened: 'Tên đã rút gọn',
  },
  en: {
    title: 'Administrative procedures', subtitle: 'The catalogue of the National Database; what no source tells is "Unknown".', components: 'Document components', componentsSubtitle: 'Each paper that a procedure asks for, and its place in the list in force.',
    search: 'Name or code', field: 'Field', level: 'Level', anyLevel: 'Any level', unit: 'Unit', fee: 'Fee', anyFee: 'With or without', online: 'Online', listed: 'In the list in force', clean: 'Names of components', any: 'All',
    procedureCode: 'Procedure code', yes: 'Yes', no: 'No', unknown: 'Unknown', isListed: 'Listed', isNotListed: 'Not listed', isClean: 'Name reviewed', isNotClean: 'Name to be reviewed',
    fields: { code: 'Code', name: 'Name', field: 'Field', levels: 'Level', hasFee: 'Fee', onlineAvailable: 'Online', time: 'Time limit', componentCount: 'Components' },
    componentFields: { code: 'Code', name: 'Document component', procedure: 'Procedure', place: 'List in force', isClean: 'Name' },
    emptyHint: 'The catalogue has not been loaded.', facts: 'About the procedure', results: 'Procedure results', units: 'Responsible units', unitsSuggested: 'suggested from the field, not confirmed', ministry: 'Ministry', decision: 'Announced by decision',
    applicants: 'Applicants', time: 'Time limit', channels: 'Ways to apply', source: 'Source', openSource: 'See it on the service portal', byProvince: 'Laid down by the province', noResults: 'Gives no document', unitsUnknownHint: 'unknown, or carried out by communes alone',
    originals: 'Originals', copies: 'Copies', group: 'Case', form: 'With a form', place: 'List in force', notInList: 'Not in the list', exempted: 'not to be digitized', replacedBy: 'replaced by %{name}', count: '%{count} components',
    catalogueOnly: 'Only its name is known', catalogueOnlyHint: 'Nobody has read the components of this procedure yet; it does not mean that it asks for no paper.', noComponents: 'No component is recorded for this procedure', seeAll: 'See them among all components',
    notFound: 'No procedure has the code %{code}', days: '%{count} %{unit}', daysUnstated: '%{count} (unit not stated)', back: 'Administrative procedures', shortened: 'Shortened name',
  },
});

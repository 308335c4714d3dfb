// Words of the confirmations of acts on a digitization list: what will happen, and what can no longer be changed.
import { defineWords } from '../i18n/define-words.ts';

export const listActWords = defineWords({
  vi: {
    consequences: 'Điều sẽ xảy ra', newer: 'Danh mục vừa được %{by} thay đổi lúc %{at}: nay ở phiên bản %{version}, trạng thái "%{status}". Thao tác của bạn chưa được thực hiện.', newerUnknown: 'Danh mục vừa được người khác thay đổi. Thao tác của bạn chưa được thực hiện.', reload: 'Tải phiên bản mới', warnings: 'Đã trình, kèm lưu ý: %{text}',
    fields: { unitCodes: 'Đơn vị lấy ý kiến', dueOn: 'Hạn trả lời', submissionNumber: 'Số tờ trình', reason: 'Lý do', decisionNumber: 'Số quyết định', signedOn: 'Ngày ký', signedBy: 'Người ký', effectiveFrom: 'Ngày hiệu lực' },
    units: { departments: 'Sở, ban, ngành', districts: 'Cấp huyện', communes: 'Xã, phường', all: 'Chọn tất cả', none: 'Bỏ chọn', chosen: 'Đã chọn %{count} đơn vị', find: 'Tìm đơn vị' },
    OPEN_CONSULTATION: {
      done: 'Đã gửi lấy ý kiến', first: '%{entries} thành phần hồ sơ được gửi đến %{units} đơn vị đã chọn; các đơn vị thấy danh mục ngay.', second: 'Trong khi lấy ý kiến không sửa được thành phần hồ sơ.', third: 'Đơn vị sửa được ý kiến đến khi Trung tâm kết thúc đợt; sau hạn vẫn nhận và ghi là trễ.',
    },
    CLOSE_CONSULTATION: {
      done: 'Đã kết thúc lấy ý kiến', first: '%{answered} trên %{total} đơn vị đã trả lời; %{missing} đơn vị chưa trả lời sẽ không trả lời được nữa.', second: 'Có %{objected} ý kiến không nhất trí, được giữ bên từng thành phần.', third: 'Danh mục trở lại dự thảo để tiếp thu và sửa. Đợt đã kết thúc không mở lại, chỉ mở đợt mới.',
    },
    SUBMIT: {
      done: 'Đã trình Chủ tịch UBND tỉnh', first: '%{entries} thành phần hồ sơ được trình; so với danh mục đang có hiệu lực: thêm %{added}, bỏ %{removed}, sửa %{changed}.', second: 'Sau khi trình không sửa, không rút được, trừ khi bị trả lại.', third: 'Người trình không được phê duyệt chính danh mục này.',
    },
    RETURN: {
      done: 'Đã trả lại danh mục', first: 'Danh mục trở lại dự thảo; Trung tâm thấy lý do và sửa, rồi trình lại bằng tờ trình mới.', second: 'Tờ trình %{submission} mất hiệu lực nhưng vẫn giữ trong lịch sử.', third: 'Nếu đã có quyết định phê duyệt thì quyết định đó cũng bị gỡ khỏi danh mục.',
    },
    APPROVE: {
      done: 'Đã phê duyệt danh mục', first: '%{entries} thành phần hồ sơ được phê duyệt; so với danh mục đang có hiệu lực: thêm %{added}, bỏ %{removed}, sửa %{changed}.', second: 'Danh mục chưa có hiệu lực cho đến khi Trung tâm công bố.', third: 'Số quyết định là duy nhất trong năm; trước khi công bố vẫn trả lại được.',
    },
    PUBLISH: {
      done: 'Đã công bố danh mục', first: '%{entries} thành phần hồ sơ có hiệu lực từ %{day} với mọi đơn vị trong tỉnh, và ai cũng xem được.', second: 'Danh mục %{number} hết hiệu lực vào ngày liền trước.', secondNone: 'Đây là danh mục đầu tiên có hiệu lực.', third: 'Sau khi công bố không sửa, không rút được; nội dung được niêm phong bằng mã băm. Muốn thay đổi phải lập danh mục mới.',
    },
    WITHDRAW: { done: 'Đã rút danh mục', first: 'Dự thảo %{number} với %{entries} thành phần dừng hẳn.', second: 'Danh mục đã rút không mở lại được; vẫn giữ để tra cứu và có thể làm gốc cho danh mục mới.', third: 'Số danh mục không dùng lại.' },
  },
  en: {
    consequences: 'What will happen', newer: '%{by} changed the list at %{at}: it is at version %{version} now, status "%{status}". Your act has not been carried out.', newerUnknown: 'Somebody else has just changed the list. Your act has not been carried out.', reload: 'Load the newer version', warnings: 'Submitted, with warnings: %{text}',
    fields: { unitCodes: 'Units to consult', dueOn: 'Due date', submissionNumber: 'Submission number', reason: 'Reason', decisionNumber: 'Decision number', signedOn: 'Signed on', signedBy: 'Signed by', effectiveFrom: 'Effective date' },
    units: { departments: 'Departments, boards', districts: 'Districts', communes: 'Communes, wards', all: 'Select all', none: 'Clear', chosen: '%{count} units chosen', find: 'Find a unit' },
    OPEN_CONSULTATION: {
      done: 'The consultation is open', first: '%{entries} entries go to the %{units} units chosen; they see the list at once.', second: 'Entries cannot be edited during the consultation.', third: 'Units may amend their positions until the Center closes the round; after the due date they are taken and marked late.',
    },
    CLOSE_CONSULTATION: {
      done: 'The consultation is closed', first: '%{answered} of %{total} units have answered; the %{missing} that have not can answer no more.', second: '%{objected} objections stay beside their entries.', third: 'The list is a draft again. A closed round is never reopened; a new one can be opened.',
    },
    SUBMIT: {
      done: 'Submitted to the Chairman', first: '%{entries} entries are submitted; against the list in force: %{added} added, %{removed} removed, %{changed} changed.', second: 'After this it cannot be edited or withdrawn unless it is returned.', third: 'Who submits may not approve this list.',
    },
    RETURN: {
      done: 'The list is returned', first: 'The list is a draft again; the Center sees the reason, corrects it and submits again.', second: 'The submission %{submission} falls away but stays in the history.', third: 'A decision that approved it is taken off the list too.',
    },
    APPROVE: {
      done: 'The list is approved', first: '%{entries} entries are approved; against the list in force: %{added} added, %{removed} removed, %{changed} changed.', second: 'The list is not in force until the Center publishes it.', third: 'The decision number is unique in its year; before publication the list can still be returned.',
    },
    PUBLISH: {
      done: 'The list is published', first: '%{entries} entries are in force from %{day} for every unit of the province, and anyone can see them.', second: 'The list %{number} ends on the day before.', secondNone: 'It is the first list to be in force.', third: 'After publication it can be neither edited nor withdrawn; a hash seals its content. To change it, make a new list.',
    },
    WITHDRAW: { done: 'The list is withdrawn', first: 'The draft %{number} with %{entries} entries is given up.', second: 'A withdrawn list is never reopened; it stays to be read and may be the base of a new one.', third: 'Its number is not used again.' },
  },
});

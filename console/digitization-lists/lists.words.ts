// Words of digitization lists: versions, workspace, entries, consultation and differences. Those of acts stand in list-acts.words.ts.
import { defineWords } from '../i18n/define-words.ts';

export const listWords = defineWords({
  vi: {
    title: 'Danh mục thành phần hồ sơ phải số hóa', subtitle: 'Mỗi phiên bản đi từ dự thảo đến công bố; tại một ngày chỉ một danh mục có hiệu lực.', menu: 'Danh mục số hóa', search: 'Tên, số danh mục, tờ trình, quyết định', status: 'Trạng thái', anyStatus: 'Mọi trạng thái',
    emptyHint: 'Trung tâm lập danh mục đầu tiên bằng nút "Lập danh mục".', notFound: 'Không có danh mục %{number}', notFoundHint: 'Số không đúng, hoặc danh mục chưa công bố và tài khoản này không được xem.',
    fields: { number: 'Số', title: 'Tên danh mục', status: 'Trạng thái', entryCount: 'Thành phần', effectiveFrom: 'Có hiệu lực', decision: 'Quyết định', createdAt: 'Lập ngày' },
    inForce: 'Đang có hiệu lực', willBeInForce: 'Có hiệu lực từ %{day}', from: 'từ %{from}', between: '%{from} – %{to}', neverInForce: 'Không có ngày nào có hiệu lực', decisionOf: '%{number} ngày %{day}',
    steps: 'Các bước', stepNow: 'bước hiện tại', stepDone: 'đã xong', stepAhead: 'chưa đến', based: 'Lập từ %{number}', fromScratch: 'Lập mới', entryCount: '%{count} thành phần', versionOf: 'Phiên bản %{version}', returnedWith: 'Bị trả lại: %{reason}', returnedBy: '%{by}, %{at}',
    tabs: 'Các phần của danh mục', entries: 'Thành phần hồ sơ', consultation: 'Lấy ý kiến', differences: 'So sánh', history: 'Lịch sử', published: 'Công bố',
    create: 'Lập danh mục', createTitle: 'Lập danh mục mới', listTitle: 'Tên danh mục', start: 'Bắt đầu từ', fromInForce: 'Danh mục đang có hiệu lực %{number} (%{count} thành phần)', scratch: 'Danh mục trống', createConsequence: 'Danh mục mới là dự thảo, được cấp số tiếp theo; chỉ Trung tâm và các cơ quan theo dõi toàn tỉnh thấy.', created: 'Đã lập danh mục',
    entry: {
      search: 'Tìm trong danh mục', field: 'Lĩnh vực', class: 'Phân loại', stage: 'Khâu số hóa', legalBasis: 'Căn cứ pháp lý', exemption: 'Trường hợp không phải số hóa', replacedByData: 'Thay bằng dữ liệu của', responsibleUnit: 'Đơn vị chịu trách nhiệm', note: 'Ghi chú',
      any: 'Tất cả', required: 'Phải số hóa', objected: 'Có ý kiến không nhất trí', onlyObjected: 'Chỉ mục có ý kiến không nhất trí', objections: 'Không nhất trí: %{count}', exempted: 'không phải số hóa', replaced: 'thay bằng %{name}', count: '%{count} thành phần', of: '%{from}–%{to} trên %{total}',
      empty: 'Danh mục chưa có thành phần hồ sơ', emptyDraft: 'Chọn thành phần ở bên phải để thêm vào dự thảo.', select: 'Chọn %{name}', selectPage: 'Chọn cả trang', selected: 'Đã chọn %{count}', edit: 'Sửa', bulkEdit: 'Sửa các mục đã chọn', bulkEditTitle: 'Sửa %{count} thành phần', bulkEditHint: 'Chỉ trường nào điền mới đổi; các trường khác giữ nguyên.',
      remove: 'Bỏ khỏi danh mục', removeOne: 'Bỏ thành phần này', removeTitle: 'Bỏ %{count} thành phần khỏi dự thảo?', removeHint: 'Thành phần bỏ ra có thể thêm lại khi danh mục còn là dự thảo. Ý kiến đã nhận vẫn giữ trong lịch sử.', removed: 'Đã bỏ khỏi dự thảo', saved: 'Đã lưu', save: 'Lưu thành phần', unchanged: 'Giữ nguyên', clearSelection: 'Bỏ chọn',
      detail: 'Thành phần đang xem', none: 'Không', positions: 'Ý kiến của đơn vị', noPositions: 'Chưa đơn vị nào cho ý kiến về thành phần này.', round: 'Đợt %{round}', late: 'trễ hạn', notClean: 'Tên cần rà soát', gone: 'Thành phần này không có trong danh mục', readOnly: 'Danh mục không ở trạng thái dự thảo nên chỉ xem.', closeDetail: 'Đóng, về chọn thành phần', closeOnly: 'Đóng',
      choose: 'Chọn một thành phần ở bên trái để xem.', exemptionHint: 'Chỉ đi với khâu giải quyết', prev: 'Trang trước', next: 'Trang sau',
    },
    picker: {
      title: 'Thêm thành phần hồ sơ', search: 'Tìm thành phần', procedureCode: 'Mã thủ tục', level: 'Cấp', anyLevel: 'Mọi cấp', listed: 'Danh mục hiện hành', listedYes: 'Đã có', listedNo: 'Chưa có', any: 'Tất cả', clean: 'Tên đã rà soát', onlyClean: 'Chỉ tên đã rà soát', notClean: 'Tên cần rà soát', inDraft: 'đã trong dự thảo',
      inForce: 'trong %{number}', add: 'Thêm %{count} thành phần', addNone: 'Thêm thành phần', addHint: 'Chọn thành phần bên dưới; phân loại và khâu số hóa dùng chung, sửa từng mục sau.', added: 'Đã thêm vào dự thảo', empty: 'Không có thành phần nào khớp', selectAll: 'Chọn cả trang',
    },
    consult: {
      none: 'Danh mục chưa lấy ý kiến đơn vị nào', noneHint: 'Mỗi đợt lấy ý kiến hiện ở đây: đơn vị nào đã trả lời, nhất trí hay không.', round: 'Đợt %{round}', open: 'đang mở, hạn %{day}', closed: 'đã kết thúc %{day}, hạn %{due}', unit: 'Đơn vị', answer: 'Trả lời', answered: 'Đã trả lời', late: 'Trễ hạn', noAnswerLate: 'Quá hạn chưa trả lời',
      waiting: 'Chưa trả lời', answeredLate: 'Trả lời trễ', agreed: 'Nhất trí', objected: 'Không nhất trí', left: 'Chưa có ý kiến', summary: '%{answered} trên %{total} đơn vị đã trả lời, %{late} trễ hạn', objections: 'Ý kiến không nhất trí', noObjections: 'Chưa có ý kiến không nhất trí trong đợt này.', show: 'Hiện', all: 'Tất cả đơn vị', onlyLate: 'Trễ hạn', onlyObjecting: 'Có ý kiến không nhất trí', onlyWaiting: 'Chưa trả lời', filtered: 'Không có đơn vị nào như vậy trong đợt này',
      mine: 'Ý kiến của %{unit}', mineHint: 'Hạn %{day}. Có thể sửa ý kiến đến khi đợt lấy ý kiến kết thúc; sau hạn vẫn nhận và ghi là trễ.', comment: 'Lý do', commentHint: 'Không nhất trí cần nêu lý do', agreeRest: 'Nhất trí với các mục còn lại (%{count})', send: 'Gửi ý kiến (%{count})', nothingToSend: 'Chưa có thay đổi để gửi', sent: 'Đã gửi ý kiến', given: 'Đã có ý kiến %{given} trên %{total} mục', unsent: '%{count} ý kiến chưa gửi', position: 'Ý kiến về %{name}', speakFor: 'Trả lời cho',
    },
    diff: {
      since: 'So với danh mục đang có hiệu lực %{number}', sinceEarlier: 'So với danh mục có hiệu lực trước đó %{number}', noSince: 'Chưa có danh mục nào có hiệu lực trước: mọi thành phần là thêm mới', added: 'Thêm', removed: 'Bỏ', changed: 'Sửa', same: 'Không khác danh mục đang có hiệu lực', before: 'Trước', after: 'Sau', field: 'Trường', component: 'Thành phần hồ sơ', show: 'Hiện', all: 'Tất cả', more: 'Xem thêm %{count}', noneOfKind: 'Không có thành phần nào thuộc loại này', whole: 'Toàn bộ',
    },
    past: { act: 'Thao tác', at: 'Thời điểm', by: 'Người thực hiện', reason: 'Lý do', status: 'Trạng thái', version: 'Phiên bản', none: 'Lịch sử chỉ dành cho cơ quan liên quan' },
    pub: {
      title: 'Văn bản và công bố', decision: 'Quyết định', signedBy: 'Người ký', effective: 'Hiệu lực', hash: 'Mã băm SHA-256', hashHint: 'Tính trên nội dung công bố; ai cũng tính lại được để đối chiếu.', copyHash: 'Sao chép mã băm', copied: 'Đã sao chép', notCopied: 'Trình duyệt không cho sao chép; hãy bôi đen mã băm để sao chép', publicPage: 'Trang công khai', downloads: 'Tải về', csv: 'Bảng CSV', json: 'JSON', canonical: 'Bản dùng tính mã băm', submission: 'Tờ trình', submittedBy: '%{by}, %{at}', supersedes: 'Thay thế', supersededBy: 'Được thay thế bởi', publishedAt: 'Công bố lúc',
    },
    waiting: {
      draft: 'Dự thảo đang lập', draftDetail: '%{count} thành phần', returned: 'Bị trả lại, cần sửa', consultation: 'Đang lấy ý kiến', consultationDetail: '%{answered}/%{total} đơn vị đã trả lời · hạn %{day}', consultationLate: '%{count} trễ hạn', decide: 'Chờ quyết định', decideDetail: 'Tờ trình %{number} · %{at} · %{count} thành phần', publish: 'Đã phê duyệt, chờ công bố', publishDetail: 'Quyết định %{number} ngày %{day}',
      answer: 'Cần cho ý kiến', answerDetail: 'Hạn %{day} · còn %{count} mục chưa có ý kiến', overdue: 'quá hạn', answered: 'Đã cho ý kiến, còn sửa được', dueToday: 'hạn hôm nay', all: 'Xem tất cả danh mục',
    },
  },
  en: {
    title: 'Lists of document components to be digitized', subtitle: 'Each version goes from draft to publication; on any day one list is in force.', menu: 'Digitization lists', search: 'Title, number of list, submission, decision', status: 'Status', anyStatus: 'Any status',
    emptyHint: 'The Center makes the first list with "Create a list".', notFound: 'There is no list %{number}', notFoundHint: 'The number is wrong, or the list is not published and this account may not see it.',
    fields: { number: 'Number', title: 'Title', status: 'Status', entryCount: 'Entries', effectiveFrom: 'In force', decision: 'Decision', createdAt: 'Made on' },
    inForce: 'In force', willBeInForce: 'In force from %{day}', from: 'since %{from}', between: '%{from} – %{to}', neverInForce: 'Never in force', decisionOf: '%{number} of %{day}',
    steps: 'Steps', stepNow: 'present step', stepDone: 'done', stepAhead: 'ahead', based: 'Based on %{number}', fromScratch: 'From scratch', entryCount: '%{count} entries', versionOf: 'Version %{version}', returnedWith: 'Returned: %{reason}', returnedBy: '%{by}, %{at}',
    tabs: 'Parts of the list', entries: 'Entries', consultation: 'Consultation', differences: 'Differences', history: 'History', published: 'Publication',
    create: 'Create a list', createTitle: 'Create a list', listTitle: 'Title', start: 'Start from', fromInForce: 'The list in force %{number} (%{count} entries)', scratch: 'An empty list', createConsequence: 'The new list is a draft with the next number; only the Center and those who read the whole province see it.', created: 'The list is made',
    entry: {
      search: 'Search in the list', field: 'Field', class: 'Class', stage: 'Stage', legalBasis: 'Legal basis', exemption: 'Exemption', replacedByData: 'Replaced by data of', responsibleUnit: 'Responsible unit', note: 'Note',
      any: 'All', required: 'To be digitized', objected: 'Objected to', onlyObjected: 'Only entries objected to', objections: 'Objections: %{count}', exempted: 'not to be digitized', replaced: 'replaced by %{name}', count: '%{count} entries', of: '%{from}–%{to} of %{total}',
      empty: 'The list has no entry yet', emptyDraft: 'Choose components at the right to add them to the draft.', select: 'Select %{name}', selectPage: 'Select the page', selected: '%{count} selected', edit: 'Edit', bulkEdit: 'Edit the selected', bulkEditTitle: 'Edit %{count} entries', bulkEditHint: 'Only what is filled in changes; the rest stays.',
      remove: 'Remove from the list', removeOne: 'Remove this entry', removeTitle: 'Remove %{count} entries from the draft?', removeHint: 'What is removed can be added again while the list is a draft. Positions that were given stay in the history.', removed: 'Removed from the draft', saved: 'Saved', save: 'Save the entry', unchanged: 'Unchanged', clearSelection: 'Clear selection',
      detail: 'Entry', none: 'None', positions: 'Positions of units', noPositions: 'No unit has given a position on this entry.', round: 'Round %{round}', late: 'late', notClean: 'Name to be reviewed', gone: 'This component is not in the list', readOnly: 'The list is no draft: read only.', closeDetail: 'Close, back to the picker', closeOnly: 'Close',
      choose: 'Choose an entry at the left to see it.', exemptionHint: 'Only with the stage "While processing"', prev: 'Previous page', next: 'Next page',
    },
    picker: {
      title: 'Add components', search: 'Search components', procedureCode: 'Procedure code', level: 'Level', anyLevel: 'Any level', listed: 'List in force', listedYes: 'Listed', listedNo: 'Not listed', any: 'All', clean: 'Reviewed names', onlyClean: 'Only reviewed names', notClean: 'Name to be reviewed', inDraft: 'in this draft',
      inForce: 'in %{number}', add: 'Add %{count} components', addNone: 'Add components', addHint: 'Choose components below; class and stage are for all of them, edit each later.', added: 'Added to the draft', empty: 'No component matches', selectAll: 'Select the page',
    },
    consult: {
      none: 'No unit has been consulted on this list', noneHint: 'Each round shows here: which units have answered, and whether they agree.', round: 'Round %{round}', open: 'open, due %{day}', closed: 'closed %{day}, due %{due}', unit: 'Unit', answer: 'Answer', answered: 'Answered', late: 'Late', noAnswerLate: 'Overdue, no answer',
      waiting: 'Not answered', answeredLate: 'Answered late', agreed: 'Agree', objected: 'Object', left: 'No position', summary: '%{answered} of %{total} units have answered, %{late} late', objections: 'Objections', noObjections: 'No objection in this round.', show: 'Show', all: 'All units', onlyLate: 'Late', onlyObjecting: 'Objecting', onlyWaiting: 'Not answered', filtered: 'No such unit in this round',
      mine: 'Positions of %{unit}', mineHint: 'Due %{day}. Positions may be amended until the round is closed; after the due date they are taken and marked late.', comment: 'Reason', commentHint: 'An objection needs its reason', agreeRest: 'Agree to the rest (%{count})', send: 'Send positions (%{count})', nothingToSend: 'Nothing to send', sent: 'The positions are sent', given: 'Positions on %{given} of %{total} entries', unsent: '%{count} not sent yet', position: 'Position on %{name}', speakFor: 'Answer for',
    },
    diff: {
      since: 'Compared with the list in force %{number}', sinceEarlier: 'Compared with the list in force before %{number}', noSince: 'No list was in force before: every entry is added', added: 'Added', removed: 'Removed', changed: 'Changed', same: 'No difference from the list in force', before: 'Before', after: 'After', field: 'Field', component: 'Document component', show: 'Show', all: 'All', more: '%{count} more', noneOfKind: 'No entry of this kind', whole: 'Whole entry',
    },
    past: { act: 'Act', at: 'When', by: 'Who', reason: 'Reason', status: 'Status', version: 'Version', none: 'The history is for those concerned' },
    pub: {
      title: 'Papers and publication', decision: 'Decision', signedBy: 'Signed by', effective: 'In force', hash: 'SHA-256 hash', hashHint: 'Over what was published; anyone can compute it again.', copyHash: 'Copy the hash', copied: 'Copied', notCopied: 'The browser did not allow it; mark the hash to copy it', publicPage: 'Public page', downloads: 'Downloads', csv: 'CSV table', json: 'JSON', canonical: 'The bytes that were hashed', submission: 'Submission', submittedBy: '%{by}, %{at}', supersedes: 'Supersedes', supersededBy: 'Superseded by', publishedAt: 'Published at',
    },
    waiting: {
      draft: 'Draft in the making', draftDetail: '%{count} entries', returned: 'Returned, to be corrected', consultation: 'In consultation', consultationDetail: '%{answered}/%{total} units have answered · due %{day}', consultationLate: '%{count} late', decide: 'To decide', decideDetail: 'Submission %{number} · %{at} · %{count} entries', publish: 'Approved, to be published', publishDetail: 'Decision %{number} of %{day}',
      answer: 'To answer', answerDetail: 'Due %{day} · %{count} entries without a position', overdue: 'overdue', answered: 'Answered, may be amended', dueToday: 'due today', all: 'All lists',
    },
  },
});

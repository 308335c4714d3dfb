// Words that several pages share, in Vietnamese: the terms of the field, the frame of the app, and every enum.
import type * as enums from '../../schema/enums.ts';

type EnumWords = {
  Role: Record<enums.Role, string>; UnitLevel: Record<enums.UnitLevel, string>; UnitKind: Record<enums.UnitKind, string>;
  SuccessionKind: Record<enums.SuccessionKind, string>; ListStatus: Record<enums.ListStatus, string>; ListAct: Record<enums.ListAct, string>;
  ComponentClass: Record<enums.ComponentClass, string>; DigitizationStage: Record<enums.DigitizationStage, string>;
  Exemption: Record<enums.Exemption, string>; Position: Record<enums.Position, string>; RuleState: Record<enums.RuleState, string>;
  DossierStatus: Record<enums.DossierStatus, string>; Channel: Record<enums.Channel, string>; Payment: Record<enums.Payment, string>;
  ComponentForm: Record<enums.ComponentForm, string>; FigurePart: Record<enums.FigurePart, string>; TargetStatus: Record<enums.TargetStatus, string>;
  ScoreView: Record<enums.ScoreView, string>; ProcedureLevel: Record<enums.ProcedureLevel, string>; StatutoryUnit: Record<enums.StatutoryUnit, string>;
  OnlineLevel: Record<enums.OnlineLevel, string>; AccountKind: Record<enums.AccountKind, string>; ProvisionalReason: Record<enums.ProvisionalReason, string>;
};

const enumWords = {
  Role: {
    CENTER_ADMIN: 'Trung tâm Phục vụ hành chính công tỉnh', CHAIRMAN_OFFICE: 'Thư ký Chủ tịch UBND tỉnh', PPC_OFFICE: 'Văn phòng UBND tỉnh',
    ICT_DEPARTMENT: 'Sở Khoa học và Công nghệ', DEPARTMENT_OFFICER: 'Cán bộ sở, ban, ngành', DISTRICT_OFFICER: 'Cán bộ cấp huyện',
    COMMUNE_OFFICER: 'Cán bộ xã, phường', INSPECTOR: 'Thanh tra', SYSTEM_ADMIN: 'Quản trị hệ thống', API_INGEST: 'Ứng dụng gửi hồ sơ', API_READ: 'Ứng dụng đọc số liệu',
  },
  UnitLevel: { PROVINCE: 'Tỉnh', DEPARTMENT: 'Sở, ban, ngành', DISTRICT: 'Cấp huyện', COMMUNE: 'Xã, phường', DESK: 'Bộ phận Một cửa' },
  UnitKind: {
    PROVINCIAL_PEOPLES_COMMITTEE: 'UBND tỉnh', CHAIRMAN: 'Chủ tịch UBND tỉnh', PROVINCIAL_OFFICE: 'Văn phòng UBND tỉnh', PROVINCIAL_PAC: 'Trung tâm Phục vụ hành chính công tỉnh',
    DEPARTMENT: 'Sở', MANAGEMENT_BOARD: 'Ban quản lý', INSPECTORATE: 'Thanh tra tỉnh', VERTICAL_AGENCY: 'Cơ quan ngành dọc', SUBORDINATE_AGENCY: 'Đơn vị trực thuộc',
    DISTRICT_PEOPLES_COMMITTEE: 'UBND cấp huyện', DISTRICT_PAC: 'Bộ phận Tiếp nhận và Trả kết quả cấp huyện', COMMUNE_PEOPLES_COMMITTEE: 'UBND xã, phường',
    COMMUNE_RRD: 'Bộ phận Tiếp nhận và Trả kết quả cấp xã', COMMUNE_PAC: 'Trung tâm Phục vụ hành chính công cấp xã',
  },
  SuccessionKind: { RENAME: 'Đổi tên', MERGE: 'Hợp nhất', MERGE_INTO: 'Sáp nhập vào', SPLIT: 'Chia, tách' },
  ListStatus: {
    DRAFT: 'Dự thảo', CONSULTATION: 'Đang lấy ý kiến', SUBMITTED: 'Đã trình', APPROVED: 'Đã phê duyệt', PUBLISHED: 'Đã công bố', SUPERSEDED: 'Đã được thay thế', WITHDRAWN: 'Đã rút',
  },
  ListAct: {
    CREATE: 'Lập danh mục', EDIT_ENTRIES: 'Sửa thành phần hồ sơ', OPEN_CONSULTATION: 'Gửi lấy ý kiến', RESPOND: 'Cho ý kiến', CLOSE_CONSULTATION: 'Kết thúc lấy ý kiến',
    SUBMIT: 'Trình Chủ tịch UBND tỉnh', RETURN: 'Trả lại', APPROVE: 'Phê duyệt', PUBLISH: 'Công bố', WITHDRAW: 'Rút', SUPERSEDE: 'Thay thế',
  },
  ComponentClass: { PRIOR_RESULT: 'Kết quả giải quyết TTHC trước đó', SECTOR_LAW: 'Theo pháp luật chuyên ngành', MANAGEMENT_NEED: 'Theo yêu cầu quản lý' },
  DigitizationStage: { RECEIPT: 'Khi tiếp nhận', PROCESSING: 'Khi giải quyết', RESULT: 'Khi có kết quả' },
  Exemption: { FILED_ELECTRONICALLY: 'Đã nộp bản điện tử', SHOWN_FOR_CHECKING: 'Chỉ xuất trình để đối chiếu', PROCESSING_OPINION: 'Ý kiến trong quá trình giải quyết', SECRET: 'Bí mật nhà nước' },
  Position: { AGREE: 'Nhất trí', OBJECT: 'Không nhất trí' },
  RuleState: { OFFICIAL: 'Chính thức', RECONSTRUCTED: 'Dựng lại từ số liệu công khai', DRAFT: 'Dự thảo' },
  DossierStatus: {
    NEW: 'Mới đăng ký', RECEIVED: 'Được tiếp nhận', REFUSED: 'Không được tiếp nhận', PROCESSING: 'Đang xử lý', SUPPLEMENT_REQUESTED: 'Yêu cầu bổ sung',
    FEE_REQUESTED: 'Yêu cầu thực hiện nghĩa vụ tài chính', WITHDRAWN: 'Công dân yêu cầu rút', STOPPED: 'Dừng xử lý', RESOLVED: 'Đã xử lý xong', RETURNED: 'Đã trả kết quả',
  },
  Channel: { DIRECT: 'Trực tiếp', ONLINE: 'Trực tuyến', POSTAL: 'Bưu chính công ích' },
  Payment: { UNPAID: 'Chưa thanh toán', CASH: 'Tiền mặt', OTHER_NON_CASH: 'Không dùng tiền mặt, hình thức khác', LOCAL_GATEWAY: 'Cổng thanh toán của tỉnh', PORTAL: 'Thanh toán trực tuyến trên Cổng DVCQG' },
  ComponentForm: { PAPER: 'Bản giấy', ELECTRONIC: 'Bản điện tử', SHOWN: 'Xuất trình', FROM_DATABASE: 'Lấy từ cơ sở dữ liệu' },
  FigurePart: { NUMERATOR: 'Tử số', DENOMINATOR: 'Mẫu số', MISSING: 'Chưa đạt' },
  TargetStatus: { ON_TRACK: 'Đúng tiến độ', AT_RISK: 'Có nguy cơ không đạt', MISSED: 'Không đạt', NO_TARGET: 'Chưa giao chỉ tiêu', NO_DATA: 'Chưa có số liệu', NOT_APPLICABLE: 'Không áp dụng' },
  ScoreView: { AS_WAS: 'Theo đơn vị hành chính tại thời điểm đó', AS_NOW: 'Theo đơn vị hành chính hiện hành' },
  ProcedureLevel: { MINISTRY: 'Cấp Bộ', PROVINCE: 'Cấp tỉnh', COMMUNE: 'Cấp xã' },
  StatutoryUnit: { WORKING_DAY: 'ngày làm việc', CALENDAR_DAY: 'ngày', HOUR: 'giờ', MONTH: 'tháng', UNSTATED: 'không nêu đơn vị' },
  OnlineLevel: { NONE: 'Không trực tuyến', PARTIAL: 'Trực tuyến một phần', FULL: 'Trực tuyến toàn trình' },
  AccountKind: { PERSON: 'Người dùng', CLIENT: 'Ứng dụng' },
  ProvisionalReason: { PERIOD_RUNNING: 'kỳ chưa kết thúc', OBSERVATION_PENDING: 'số liệu chờ xác nhận', OBSERVATION_INCOMPLETE: 'mới có tử số hoặc mẫu số', DRAFT_FORMULA: 'công thức dự thảo' },
} satisfies EnumWords;

export const vi = {
  app: { name: 'Chất lượng phục vụ hành chính công', province: 'Tỉnh Bắc Ninh', skip: 'Đến nội dung chính', demo: 'Dữ liệu minh họa', print: 'In trang' },
  terms: {
    unit: 'Đơn vị', procedure: 'Thủ tục hành chính', component: 'Thành phần hồ sơ', procedureResult: 'Kết quả giải quyết TTHC',
    list: 'Danh mục thành phần hồ sơ phải số hóa', lists: 'Danh mục số hóa', submission: 'Tờ trình', decision: 'Quyết định', effectiveDate: 'Ngày hiệu lực', legalBasis: 'Căn cứ pháp lý',
    target: 'Chỉ tiêu', targets: 'Chỉ tiêu', assignTargets: 'Giao chỉ tiêu', criterion: 'Tiêu chí', group: 'Nhóm chỉ số', indicatorSet: 'Bộ chỉ số', numerator: 'Tử số', denominator: 'Mẫu số',
    rate: 'Tỷ lệ', score: 'Điểm', maximum: 'Điểm tối đa', rank: 'Xếp hạng', met: 'Đạt', onTime: 'Hồ sơ đúng hạn', overdue: 'Hồ sơ quá hạn',
    synchronised: 'Đồng bộ lên Cổng DVCQG', digitized: 'Số hóa', reused: 'Khai thác, sử dụng lại', onlinePayment: 'Thanh toán trực tuyến', urge: 'Đôn đốc', inspect: 'Kiểm tra',
    reconciliation: 'Đối soát', asWas: 'Theo đơn vị hành chính tại thời điểm đó', asNow: 'Theo đơn vị hành chính hiện hành', asOf: 'Thời điểm số liệu',
    period: 'Kỳ', dossier: 'Hồ sơ', dossiers: 'Hồ sơ', code: 'Mã', name: 'Tên', status: 'Trạng thái', from: 'Từ ngày', to: 'Đến ngày', reason: 'Lý do', level: 'Cấp', kind: 'Loại', note: 'Ghi chú',
  },
  periods: { year: 'Năm %{year}', quarter: 'Quý %{quarter}/%{year}', month: 'Tháng %{month}/%{year}', week: 'Tuần %{week}/%{year}', range: '%{from} – %{to}',
    kinds: { YEAR: 'Năm', QUARTER: 'Quý', MONTH: 'Tháng', WEEK: 'Tuần', RANGE: 'Khoảng ngày' }, previous: 'Kỳ trước', next: 'Kỳ sau', wrongOrder: 'Ngày cuối không được trước ngày đầu',
  },
  menu: {
    label: 'Các trang', open: 'Mở danh sách trang', close: 'Đóng danh sách trang',
    groups: { overview: 'Tổng quan', monitoring: 'Theo dõi, đánh giá', lists: 'Số hóa hồ sơ', catalogue: 'Danh bạ', operations: 'Số liệu', administration: 'Quản trị' },
  },
  bar: {
    toDark: 'Chuyển sang nền tối', toLight: 'Chuyển sang nền sáng', language: 'Ngôn ngữ: %{name}', account: 'Tài khoản', signOut: 'Đăng xuất', find: 'Tìm hoặc đi đến…', findShort: 'Tìm hoặc đi đến',
    refresh: 'Đọc lại số liệu', shortcuts: 'Phím tắt',
  },
  palette: {
    title: 'Tìm hoặc đi đến', placeholder: 'Tên trang, đơn vị, mã hoặc tên thủ tục, số danh mục…', pages: 'Trang', acts: 'Thao tác', units: 'Đơn vị', procedures: 'Thủ tục hành chính', lists: 'Danh mục số hóa',
    nothing: 'Không tìm thấy "%{text}". Thử ít chữ hơn, hoặc tìm theo mã.', hint: '↑ ↓ để chọn, Enter để mở, Esc để đóng', searching: 'Đang tìm…', count: '%{count} kết quả',
  },
  shortcuts: { title: 'Phím tắt', palette: 'Tìm hoặc đi đến trang, đơn vị, thủ tục, danh mục', help: 'Danh sách phím tắt', tree: 'Đi trong cây đơn vị; mở hoặc thu nhánh', close: 'Đóng hộp thoại', skip: 'Đi từng phần; Tab đầu tiên đến nội dung chính', dark: 'Chuyển nền sáng, tối', theKey: 'Phím', theAct: 'Thao tác' },
  header: { asOf: 'Số liệu đến %{time}', asOfSource: 'Số liệu đến %{time}, nguồn: %{source}', now: 'Đọc lúc %{time}', back: 'Quay lại' },
  states: { range: '%{from}–%{to} trên %{total}', noData: 'Chưa có số liệu', notApplicable: 'Không áp dụng', fullForNotApplicable: 'tính đủ %{max} điểm', provisional: 'tạm tính', provisionalBecause: 'tạm tính: %{reasons}', rateOf: '%{percent}: %{numerator} trên %{denominator}', loading: 'Đang tải…', unknown: 'Chưa rõ', none: 'Không có', yes: 'Có', no: 'Không', unverified: 'Chưa có nguồn xác nhận' },
  empty: {
    nothingYet: 'Chưa có gì ở đây', noPermission: 'Tài khoản này không có quyền xem trang', filteredAway: 'Không có bản ghi nào khớp bộ lọc', notSynchronised: 'Số liệu chưa được đồng bộ', notApplicable: 'Không áp dụng',
    notFound: 'Không tìm thấy', clearFilters: 'Xóa bộ lọc', noPermissionHint: 'Nếu công việc cần trang này, hãy đề nghị quản trị hệ thống giao vai trò phù hợp.', filteredHint: 'Bớt điều kiện lọc hoặc xóa bộ lọc để thấy tất cả.',
    notFoundHint: 'Bản ghi không tồn tại, hoặc tài khoản này không được xem.', toHome: 'Về Trang chủ',
  },
  errors: {
    title: 'Trang gặp lỗi', body: 'Nội dung chưa lưu trên trang này có thể đã mất. Tải lại trang; nếu lỗi lặp lại, gửi mã yêu cầu dưới đây cho quản trị hệ thống.', requestId: 'Mã yêu cầu', reload: 'Tải lại trang', retry: 'Thử lại',
    unreachable: 'Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại; yêu cầu chưa được thực hiện.', consoleFault: 'Trang gặp lỗi. Tải lại trang; nếu còn lỗi, báo quản trị hệ thống.', notFound: 'Không tìm thấy bản ghi.', notOffered: 'Thao tác này không có ở đây.', loadFailed: 'Không tải được nội dung',
  },
  actions: { details: 'Chi tiết', cancel: 'Hủy', close: 'Đóng', apply: 'Áp dụng', open: 'Mở', pickDay: 'Chọn ngày', dayFormat: 'ngày/tháng/năm', badDay: 'Nhập ngày dạng 24/11/2026', today: 'Hôm nay', scrollRegion: 'Bảng, cuộn ngang được', tableOf: 'Bảng: %{name}', copy: 'Sao chép', clear: 'Xóa lựa chọn', filters: 'Bộ lọc' },
  enums: enumWords,
};

// Words of the audit trail.
import { defineWords } from '../i18n/define-words.ts';

export const auditWords = defineWords({
  vi: {
    title: 'Nhật ký', subtitle: 'Mỗi lần ghi là một dòng, niêm phong bằng chuỗi băm; không ai sửa hay xóa được.', from: 'Từ ngày', to: 'Đến ngày', field: 'Trường', before: 'Trước', after: 'Sau', nothing: 'Không ghi giá trị trước và sau.',
    reason: 'Lý do', requestId: 'Mã yêu cầu', seal: 'Mã niêm phong SHA-256', changed: 'Đổi', added: 'Thêm', removed: 'Bỏ', diff: 'Giá trị trước và sau',
    anyOperation: 'Mọi thao tác',
    operations: {
      signIn: 'Đăng nhập', signInByLink: 'Đặt mật khẩu qua liên kết', signOut: 'Đăng xuất', createApiToken: 'Cấp mã truy cập', createAccount: 'Tạo tài khoản', createDigitizationList: 'Lập danh mục', setDigitizationListEntries: 'Sửa thành phần hồ sơ',
      openConsultation: 'Gửi lấy ý kiến', closeConsultation: 'Kết thúc lấy ý kiến', respondToConsultation: 'Cho ý kiến', submitDigitizationList: 'Trình Chủ tịch UBND tỉnh', returnDigitizationList: 'Trả lại danh mục',
      approveDigitizationList: 'Phê duyệt danh mục', publishDigitizationList: 'Công bố danh mục', withdrawDigitizationList: 'Rút danh mục', assignTargets: 'Giao chỉ tiêu', ingestDossiers: 'Nhập hồ sơ',
      recordObservations: 'Ghi số liệu ngoài hồ sơ', confirmObservations: 'Xác nhận số liệu', rejectObservations: 'Từ chối số liệu', loadObservations: 'Nạp số liệu ngoài hồ sơ', saveRuleSet: 'Lưu dự thảo bộ chỉ số', putRuleSetInForce: 'Đưa bộ chỉ số vào áp dụng',
      importOfficialResults: 'Nhập kết quả chính thức', takeScoreSnapshot: 'Chụp số liệu', draftTargetCascade: 'Lập dự thảo phân bổ', updateTargetCascade: 'Sửa dự thảo phân bổ', assignTargetCascade: 'Giao chỉ tiêu theo phân bổ', discardTargetCascade: 'Bỏ dự thảo phân bổ',
      detachDossiers: 'Tách chi tiết hồ sơ cũ', attachDossiers: 'Gắn lại chi tiết hồ sơ cũ', seedDemoDossiers: 'Nạp hồ sơ mẫu',
    },
    resources: { Session: 'Phiên làm việc', Account: 'Tài khoản', ApiToken: 'Mã truy cập', DigitizationList: 'Danh mục số hóa', Target: 'Chỉ tiêu', DossierBatch: 'Đợt nhập hồ sơ', Unit: 'Đơn vị', Observation: 'Số liệu ngoài hồ sơ', OfficialResult: 'Kết quả chính thức', RuleSet: 'Bộ chỉ số', ScoreSnapshot: 'Ảnh chụp số liệu', TargetCascade: 'Phân bổ chỉ tiêu', Dossier: 'Hồ sơ' },
    fields: { at: 'Thời điểm', actor: 'Người thực hiện', operation: 'Thao tác', resource: 'Loại bản ghi', recordKey: 'Bản ghi' },
  },
  en: {
    title: 'Audit trail', subtitle: 'One line for each write, sealed by a chain of hashes; nobody can change or remove it.', from: 'From', to: 'To', field: 'Field', before: 'Before', after: 'After', nothing: 'No values before and after were recorded.',
    reason: 'Reason', requestId: 'Request id', seal: 'SHA-256 seal', changed: 'Changed', added: 'Added', removed: 'Removed', diff: 'Values before and after',
    anyOperation: 'Any operation',
    operations: {
      signIn: 'Sign in', signInByLink: 'Set a password by link', signOut: 'Sign out', createApiToken: 'Create a token', createAccount: 'Create an account', createDigitizationList: 'Create a list', setDigitizationListEntries: 'Edit entries',
      openConsultation: 'Open consultation', closeConsultation: 'Close consultation', respondToConsultation: 'Respond', submitDigitizationList: 'Submit to the Chairman', returnDigitizationList: 'Return a list',
      approveDigitizationList: 'Approve a list', publishDigitizationList: 'Publish a list', withdrawDigitizationList: 'Withdraw a list', assignTargets: 'Assign targets', ingestDossiers: 'Ingest dossiers',
      recordObservations: 'Record observations', confirmObservations: 'Confirm observations', rejectObservations: 'Reject observations', loadObservations: 'Load observations', saveRuleSet: 'Save a draft rule set', putRuleSetInForce: 'Put a rule set in force',
      importOfficialResults: 'Import official results', takeScoreSnapshot: 'Take a snapshot', draftTargetCascade: 'Draft a cascade', updateTargetCascade: 'Edit a cascade', assignTargetCascade: 'Assign a cascade', discardTargetCascade: 'Discard a cascade',
      detachDossiers: 'Detach old dossiers', attachDossiers: 'Attach old dossiers', seedDemoDossiers: 'Load demo dossiers',
    },
    resources: { Session: 'Session', Account: 'Account', ApiToken: 'Token', DigitizationList: 'Digitization list', Target: 'Target', DossierBatch: 'Batch of dossiers', Unit: 'Unit', Observation: 'Observation', OfficialResult: 'Official result', RuleSet: 'Rule set', ScoreSnapshot: 'Snapshot', TargetCascade: 'Cascade of targets', Dossier: 'Dossier' },
    fields: { at: 'When', actor: 'Who', operation: 'Operation', resource: 'Kind of record', recordKey: 'Record' },
  },
});

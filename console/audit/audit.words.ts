// Words of the audit trail.
import { defineWords } from '../i18n/define-words.ts';

export const auditWords = defineWords({
  vi: {
    title: 'Nhật ký', subtitle: 'Mỗi lần ghi là một dòng, niêm phong bằng chuỗi băm; không ai sửa hay xóa được.', from: 'Từ ngày', to: 'Đến ngày', field: 'Trường', before: 'Trước', after: 'Sau', nothing: 'Không ghi giá trị trước và sau.',
    reason: 'Lý do', requestId: 'Mã yêu cầu', seal: 'Mã niêm phong SHA-256', changed: 'Đổi', added: 'Thêm', removed: 'Bỏ', diff: 'Giá trị trước và sau',
    fields: { at: 'Thời điểm', actor: 'Người thực hiện', operation: 'Thao tác', resource: 'Loại bản ghi', recordKey: 'Bản ghi' },
  },
  en: {
    title: 'Audit trail', subtitle: 'One line for each write, sealed by a chain of hashes; nobody can change or remove it.', from: 'From', to: 'To', field: 'Field', before: 'Before', after: 'After', nothing: 'No values before and after were recorded.',
    reason: 'Reason', requestId: 'Request id', seal: 'SHA-256 seal', changed: 'Changed', added: 'Added', removed: 'Removed', diff: 'Values before and after',
    fields: { at: 'When', actor: 'Who', operation: 'Operation', resource: 'Kind of record', recordKey: 'Record' },
  },
});

// Words of accounts.
import { defineWords } from '../i18n/define-words.ts';

export const accountWords = defineWords({
  vi: {
    title: 'Tài khoản', search: 'Tìm tài khoản', role: 'Vai trò', anyRole: 'Mọi vai trò', rolesNow: 'Vai trò hôm nay', rolesPast: 'Vai trò đã hết hạn: %{count}', noRole: 'Không giữ vai trò', active: 'Đang dùng', disabled: 'Đã khóa',
    fields: { username: 'Tên đăng nhập', fullName: 'Họ và tên', kind: 'Loại', roles: 'Vai trò, đơn vị, thời hạn', state: 'Trạng thái' }, since: 'từ %{from}', between: '%{from} – %{to}', wholeProvince: 'Toàn tỉnh',
    allRoles: 'Mọi vai trò đã và đang giữ', unit: 'Đơn vị', ended: 'Đã hết hạn', held: 'Đang giữ', later: 'Chưa bắt đầu',
    token: { act: 'Cấp mã truy cập', title: 'Cấp mã truy cập cho ứng dụng', account: 'Tài khoản ứng dụng', name: 'Dùng để làm gì', nameHint: 'Ví dụ: đồng bộ hằng đêm, máy chủ A.', expiresOn: 'Ngày hết hạn', expiresHint: 'Để trống: một năm kể từ hôm nay.', create: 'Cấp mã', once: 'Mã chỉ hiện một lần này; hệ thống chỉ giữ mã băm. Sao chép và cất nơi an toàn trước khi đóng.', value: 'Mã truy cập', use: 'Gửi trong tiêu đề Authorization: Bearer. Hết hạn ngày %{day}.', copied: 'Đã sao chép mã', copyFailed: 'Trình duyệt không cho sao chép; hãy chọn và sao chép bằng tay.', noClients: 'Chưa có tài khoản ứng dụng nào đang dùng; mã chỉ cấp cho ứng dụng.', close: 'Đã cất mã, đóng' },
  },
  en: {
    title: 'Accounts', search: 'Find an account', role: 'Role', anyRole: 'Any role', rolesNow: 'Roles of today', rolesPast: 'Roles that have ended: %{count}', noRole: 'Holds no role', active: 'In use', disabled: 'Disabled',
    fields: { username: 'Username', fullName: 'Full name', kind: 'Kind', roles: 'Role, unit, time', state: 'State' }, since: 'since %{from}', between: '%{from} – %{to}', wholeProvince: 'The whole province',
    allRoles: 'All roles, held and ended', unit: 'Unit', ended: 'Ended', held: 'Held', later: 'Not begun',
    token: { act: 'Create a token', title: 'Create a token for a program', account: 'Account of the program', name: 'What it is for', nameHint: 'Such as: nightly synchronisation, server A.', expiresOn: 'Last day', expiresHint: 'Empty: a year from today.', create: 'Create', once: 'The token is shown this once; only its hash is kept. Copy it to a safe place before closing.', value: 'Token', use: 'Send it in the header Authorization: Bearer. It works until %{day}.', copied: 'The token is copied', copyFailed: 'The browser does not allow copying; select and copy it by hand.', noClients: 'No account of a program is in use; tokens are for programs only.', close: 'Kept safely, close' },
  },
});

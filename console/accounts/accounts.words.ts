// Words of accounts.
import { defineWords } from '../i18n/define-words.ts';

export const accountWords = defineWords({
  vi: {
    title: 'Tài khoản', search: 'Tìm tài khoản', role: 'Vai trò', anyRole: 'Mọi vai trò', rolesNow: 'Vai trò hôm nay', rolesPast: 'Vai trò đã hết hạn: %{count}', noRole: 'Không giữ vai trò', active: 'Đang dùng', disabled: 'Đã khóa',
    fields: { username: 'Tên đăng nhập', fullName: 'Họ và tên', kind: 'Loại', roles: 'Vai trò, đơn vị, thời hạn', state: 'Trạng thái' }, since: 'từ %{from}', between: '%{from} – %{to}', wholeProvince: 'Toàn tỉnh',
  },
  en: {
    title: 'Accounts', search: 'Find an account', role: 'Role', anyRole: 'Any role', rolesNow: 'Roles of today', rolesPast: 'Roles that have ended: %{count}', noRole: 'Holds no role', active: 'In use', disabled: 'Disabled',
    fields: { username: 'Username', fullName: 'Full name', kind: 'Kind', roles: 'Role, unit, time', state: 'State' }, since: 'since %{from}', between: '%{from} – %{to}', wholeProvince: 'The whole province',
  },
});

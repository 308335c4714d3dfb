// Words of signing in.
import { defineWords } from '../i18n/define-words.ts';

export const signInWords = defineWords({
  vi: {
    title: 'Đăng nhập', username: 'Tên đăng nhập', password: 'Mật khẩu', submit: 'Đăng nhập', submitting: 'Đang đăng nhập…',
    needBoth: 'Nhập tên đăng nhập và mật khẩu.', demoTitle: 'Bản minh họa', demoHint: 'Chọn một tài khoản; mật khẩu chung là',
    purpose: 'Theo dõi chất lượng phục vụ người dân, doanh nghiệp trong giải quyết thủ tục hành chính, và danh mục thành phần hồ sơ phải số hóa.',
    linkTitle: 'Đặt mật khẩu', linkHint: 'Liên kết này dùng được một lần. Mật khẩu mới cần ít nhất 12 ký tự.', newPassword: 'Mật khẩu mới', repeat: 'Nhập lại mật khẩu mới', linkSubmit: 'Đặt mật khẩu và đăng nhập',
    differ: 'Hai lần nhập không giống nhau.', tooShort: 'Cần ít nhất 12 ký tự.', noSecret: 'Địa chỉ này thiếu mã bí mật. Hãy mở đúng liên kết mà quản trị hệ thống đã gửi.', toSignIn: 'Đến trang đăng nhập', contact: 'Quên mật khẩu: đề nghị quản trị hệ thống gửi liên kết đăng nhập mới.',
  },
  en: {
    title: 'Sign in', username: 'Username', password: 'Password', submit: 'Sign in', submitting: 'Signing in…',
    needBoth: 'Enter the username and the password.', demoTitle: 'Demonstration', demoHint: 'Choose an account; the password of all is',
    purpose: 'Monitoring of the quality of service to citizens and businesses in administrative procedures, and the list of document components to be digitized.',
    linkTitle: 'Set a password', linkHint: 'This link works once. The new password has at least 12 characters.', newPassword: 'New password', repeat: 'New password again', linkSubmit: 'Set the password and sign in',
    differ: 'The two are not the same.', tooShort: 'At least 12 characters.', noSecret: 'This address lacks its secret. Open the very link that the system administrator sent.', toSignIn: 'To the sign-in page', contact: 'Forgotten the password: ask the system administrator for a new sign-in link.',
  },
});

// react-admin's own messages in Vietnamese, complete: the type refuses a missing one.
import type { TranslationMessages } from 'react-admin';

export const vietnameseMessages: TranslationMessages = {
  ra: {
    action: {
      add_filter: 'Thêm bộ lọc', add: 'Thêm', back: 'Quay lại', bulk_actions: 'Đã chọn %{smart_count} mục', cancel: 'Hủy', clear_array_input: 'Xóa danh sách', clear_input_value: 'Xóa nội dung',
      clone: 'Nhân bản', confirm: 'Xác nhận', create: 'Tạo mới', create_item: 'Tạo %{item}', delete: 'Xóa', edit: 'Sửa', export: 'Xuất tệp', list: 'Danh sách', refresh: 'Đọc lại',
      remove_filter: 'Bỏ bộ lọc này', remove_all_filters: 'Bỏ mọi bộ lọc', remove: 'Bỏ', reset: 'Đặt lại', save: 'Lưu', search: 'Tìm kiếm', search_columns: 'Tìm cột', select_all: 'Chọn tất cả',
      select_all_button: 'Chọn tất cả', select_row: 'Chọn dòng này', show: 'Xem', sort: 'Sắp xếp', undo: 'Hoàn tác', unselect: 'Bỏ chọn', expand: 'Mở rộng', close: 'Đóng', open_menu: 'Mở danh sách trang',
      close_menu: 'Đóng danh sách trang', update: 'Cập nhật', move_up: 'Chuyển lên', move_down: 'Chuyển xuống', open: 'Mở', toggle_theme: 'Chuyển nền sáng, tối', select_columns: 'Cột', update_application: 'Tải lại ứng dụng',
    },
    boolean: { true: 'Có', false: 'Không', null: ' ' },
    page: {
      create: 'Tạo %{name}', dashboard: 'Trang chủ', edit: '%{name} %{recordRepresentation}', error: 'Có lỗi xảy ra', list: '%{name}', loading: 'Đang tải', not_found: 'Không tìm thấy trang',
      show: '%{name} %{recordRepresentation}', empty: 'Chưa có %{name}.', invite: 'Bạn có muốn tạo mới không?', access_denied: 'Không có quyền truy cập', authentication_error: 'Lỗi xác thực',
    },
    input: {
      file: { upload_several: 'Thả các tệp vào đây, hoặc bấm để chọn.', upload_single: 'Thả tệp vào đây, hoặc bấm để chọn.' },
      image: { upload_several: 'Thả các ảnh vào đây, hoặc bấm để chọn.', upload_single: 'Thả ảnh vào đây, hoặc bấm để chọn.' },
      references: { all_missing: 'Không tìm thấy các bản ghi liên quan.', many_missing: 'Ít nhất một bản ghi liên quan không còn nữa.', single_missing: 'Bản ghi liên quan không còn nữa.' },
      password: { toggle_visible: 'Ẩn mật khẩu', toggle_hidden: 'Hiện mật khẩu' },
    },
    message: {
      about: 'Giới thiệu', access_denied: 'Tài khoản này không có quyền xem trang', are_you_sure: 'Bạn chắc chắn chứ?', authentication_error: 'Máy chủ báo lỗi và chưa kiểm tra được tài khoản.',
      auth_error: 'Có lỗi khi kiểm tra phiên làm việc.', bulk_delete_content: 'Xóa %{name} này? |||| Xóa %{smart_count} mục này?', bulk_delete_title: 'Xóa %{name} |||| Xóa %{smart_count} %{name}',
      bulk_update_content: 'Cập nhật %{name} %{recordRepresentation}? |||| Cập nhật %{smart_count} mục này?', bulk_update_title: 'Cập nhật %{name} %{recordRepresentation} |||| Cập nhật %{smart_count} %{name}',
      clear_array_input: 'Xóa toàn bộ danh sách?', delete_content: 'Xóa %{name} này?', delete_title: 'Xóa %{name} %{recordRepresentation}', details: 'Chi tiết',
      error: 'Trang gặp lỗi và yêu cầu chưa hoàn thành.', invalid_form: 'Biểu mẫu chưa hợp lệ. Hãy xem các ô báo lỗi', loading: 'Vui lòng chờ', no: 'Không',
      not_found: 'Địa chỉ không đúng, hoặc liên kết đã cũ.', select_all_limit_reached: 'Có quá nhiều mục để chọn hết. Chỉ %{max} mục đầu được chọn.',
      unsaved_changes: 'Có thay đổi chưa lưu. Bạn vẫn muốn rời trang?', yes: 'Có', placeholder_data_warning: 'Mạng trục trặc: chưa đọc lại được số liệu.',
    },
    navigation: {
      clear_filters: 'Xóa bộ lọc', no_filtered_results: 'Không có %{name} nào khớp bộ lọc.', no_results: 'Không có %{name}', no_more_results: 'Trang %{page} vượt quá số trang. Hãy thử trang trước.',
      page_out_of_boundaries: 'Trang %{page} không có', page_out_from_end: 'Đây là trang cuối', page_out_from_begin: 'Đây là trang đầu', page_range_info: '%{offsetBegin}–%{offsetEnd} trên %{total}',
      partial_page_range_info: '%{offsetBegin}–%{offsetEnd} trên hơn %{offsetEnd}', current_page: 'Trang %{page}', page: 'Đến trang %{page}', first: 'Đến trang đầu', last: 'Đến trang cuối', next: 'Trang sau',
      previous: 'Trang trước', page_rows_per_page: 'Số dòng mỗi trang:', skip_nav: 'Đến nội dung chính',
    },
    sort: { sort_by: 'Sắp xếp theo %{field_lower_first} %{order}', ASC: 'tăng dần', DESC: 'giảm dần' },
    auth: {
      auth_check_error: 'Hãy đăng nhập để tiếp tục', user_menu: 'Tài khoản', username: 'Tên đăng nhập', password: 'Mật khẩu', email: 'Thư điện tử', sign_in: 'Đăng nhập',
      sign_in_error: 'Đăng nhập không thành công, hãy thử lại', logout: 'Đăng xuất',
    },
    notification: {
      updated: 'Đã cập nhật |||| Đã cập nhật %{smart_count} mục', created: 'Đã tạo', deleted: 'Đã xóa |||| Đã xóa %{smart_count} mục', bad_item: 'Mục không hợp lệ', item_doesnt_exist: 'Mục này không còn nữa',
      http_error: 'Không kết nối được máy chủ', data_provider_error: 'Không đọc được số liệu.', i18n_error: 'Không tải được ngôn ngữ đã chọn', canceled: 'Đã hủy thao tác',
      logged_out: 'Phiên làm việc đã kết thúc, hãy đăng nhập lại.', not_authorized: 'Tài khoản này không có quyền truy cập.', application_update_available: 'Đã có phiên bản mới.', offline: 'Mất kết nối mạng. Chưa đọc được số liệu.',
    },
    validation: {
      required: 'Bắt buộc', minLength: 'Cần ít nhất %{min} ký tự', maxLength: 'Không quá %{max} ký tự', minValue: 'Không nhỏ hơn %{min}', maxValue: 'Không lớn hơn %{max}', number: 'Phải là số',
      email: 'Phải là địa chỉ thư điện tử', oneOf: 'Phải là một trong: %{options}', regex: 'Phải đúng dạng: %{pattern}', unique: 'Không được trùng',
    },
    saved_queries: {
      label: 'Bộ lọc đã lưu', query_name: 'Tên bộ lọc', new_label: 'Lưu bộ lọc hiện tại…', new_dialog_title: 'Lưu bộ lọc hiện tại với tên', remove_label: 'Bỏ bộ lọc đã lưu', remove_label_with_name: 'Bỏ bộ lọc "%{name}"',
      remove_dialog_title: 'Bỏ bộ lọc đã lưu?', remove_message: 'Bỏ bộ lọc này khỏi danh sách đã lưu?', help: 'Lọc danh sách rồi lưu lại để dùng sau',
    },
    guesser: { empty: { title: 'Không có số liệu', message: 'Hãy kiểm tra nguồn số liệu' } },
    configurable: {
      customize: 'Tùy chỉnh', configureMode: 'Tùy chỉnh trang này',
      inspector: { title: 'Tùy chỉnh', content: 'Đưa chuột lên phần tử để tùy chỉnh', reset: 'Đặt lại', hideAll: 'Ẩn tất cả', showAll: 'Hiện tất cả' },
      Datagrid: { title: 'Bảng', unlabeled: 'Cột không tên #%{column}' },
      SimpleForm: { title: 'Biểu mẫu', unlabeled: 'Ô không tên #%{input}' },
      SimpleList: { title: 'Danh sách', primaryText: 'Dòng chính', secondaryText: 'Dòng phụ', tertiaryText: 'Dòng thứ ba' },
    },
  },
};

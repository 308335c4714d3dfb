// Words of pages that update themselves.
import { defineWords } from '../i18n/define-words.ts';

export const liveWords = defineWords({
  vi: {
    connecting: 'Đang kết nối…', live: 'Trực tiếp', lost: 'Mất kết nối, đang kết nối lại', ended: 'Không cập nhật trực tiếp', changed: 'Vừa thay đổi: %{units}', changedMore: 'Vừa thay đổi: %{units} và %{count} đơn vị khác',
    orderChanged: 'Thứ tự đã khác. Sắp xếp lại', cellChanged: 'vừa thay đổi',
  },
  en: {
    connecting: 'Connecting…', live: 'Live', lost: 'Connection lost, connecting again', ended: 'Not updating by itself', changed: 'Just changed: %{units}', changedMore: 'Just changed: %{units} and %{count} more units',
    orderChanged: 'The order has changed. Sort again', cellChanged: 'just changed',
  },
});

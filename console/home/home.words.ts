// Words of the home page.
import { defineWords } from '../i18n/define-words.ts';

export const homeWords = defineWords({
  vi: {
    title: 'Trang chủ', waiting: 'Chờ bạn xử lý', standing: 'Chúng ta đang ở đâu', nothingWaiting: 'Không có việc nào chờ bạn', nothingWaitingHint: 'Danh mục cần quyết định, ý kiến cần trả lời và hồ sơ bị trả lại sẽ hiện ở đây.',
    noStanding: 'Chưa có kết quả của kỳ này', noStandingHint: 'Điểm, sáu nhóm chỉ số và khoảng cách đến chỉ tiêu hiện ở đây khi có số liệu.', greeting: 'Hôm nay, %{day}',
  },
  en: {
    title: 'Home', waiting: 'Waiting for you', standing: 'Where we stand', nothingWaiting: 'Nothing is waiting for you', nothingWaitingHint: 'Lists to decide, consultations to answer and what was returned will show here.',
    noStanding: 'No result for this period yet', noStandingHint: 'The score, the six groups and the distance to the targets show here once there are figures.', greeting: 'Today, %{day}',
  },
});

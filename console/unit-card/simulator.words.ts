// Words of the simulator and of the acts that would help a score.
import { defineWords } from '../i18n/define-words.ts';

export const simulatorWords = defineWords({
  vi: {
    title: 'Mô phỏng điểm', open: 'Mô phỏng điểm', source: 'hồ sơ của hệ thống tỉnh và số liệu các hệ thống quốc gia; phần mô phỏng không được lưu', result: 'Kết quả mô phỏng', counts: 'Thay đổi số liệu',
    hint: 'Sửa tử số, mẫu số của tiêu chí. Một con số dùng chung (như số hồ sơ đã tiếp nhận) thay đổi ở mọi tiêu chí dùng nó.', reset: 'Đặt lại', now: 'Hiện tại', simulated: 'Mô phỏng', change: 'Thay đổi', rank: 'Xếp hạng', rankOf: '%{rank}/%{of}',
    gapToNext: 'Cách đơn vị xếp trên', gapToBest: 'Cách đơn vị dẫn đầu', best: 'dẫn đầu', points: '%{points} điểm', noRank: 'Không xếp hạng', above: 'Điểm của %{name}', unknownAbove: 'chưa tính được phần của tiêu chí %{codes}',
    locked: 'Không áp dụng: đã tính đủ %{max} điểm', saturated: 'Đã đủ điểm', fullAt: 'Đủ điểm từ %{percent}', numeratorOf: 'Tử số của %{code}', denominatorOf: 'Mẫu số của %{code}', sliderOf: 'Tỷ lệ của %{code}', groups: 'Nhóm chỉ số', acts: 'Việc được mô phỏng', actDossiers: 'Số hồ sơ: %{act}',
    removeAct: 'Bỏ: %{act}', allDossiers: 'mọi hồ sơ', refused: 'Chưa mô phỏng được', draft: 'Công thức dự thảo', beforeAfter: '%{name}: từ %{before} lên %{after} trên %{max} điểm', dossiersWord: 'hồ sơ',
    next: 'Việc nên làm trước', nextHint: 'Xếp theo số điểm tăng thêm nếu làm hết và mọi thứ khác giữ nguyên.', act: 'Việc', dossiers: 'Hồ sơ', pointsHead: 'Điểm', perDossier: 'Điểm mỗi hồ sơ', needed: 'Cần làm', criteria: 'Tiêu chí', seeDossiers: 'Xem hồ sơ', seeDossiersOf: 'Xem hồ sơ: %{act}',
    tryIt: 'Thử mô phỏng', tryOf: 'Thử mô phỏng: %{act}', plus: '+%{points}', atStake: 'giữ %{points}', unknown: 'Chưa xác định', atMost: 'tối đa +%{points}', byDraft: 'theo công thức dự thảo: +%{points}', outside: 'ngoài 100 điểm', procedures: '%{count} thủ tục', none: 'Không còn việc nào làm tăng điểm',
    noneHint: 'Mọi tiêu chí áp dụng đã đủ điểm, hoặc phần còn thiếu không thể thay đổi được nữa.', neededAll: 'tất cả', components: '%{count} thành phần', behind: 'Hồ sơ của việc này', order: 'Hồ sơ đem lại nhiều điểm nhất đứng trước.', dueOrder: 'Hồ sơ đến hạn sớm nhất đứng trước.',
    countsOnly: 'Chỉ xem được số lượng', countsOnlyHint: 'Từng hồ sơ chỉ dành cho đơn vị giải quyết và các cơ quan theo dõi toàn tỉnh.', gone: 'Không còn hồ sơ nào cho việc này', unknownKind: 'Không có việc này', shown: '%{from}–%{to} trong %{count}', perPage: 'Số dòng', nextPage: 'Trang sau', previousPage: 'Trang trước',
  },
  en: {
    title: 'Score simulator', open: 'Simulate the score', source: "dossiers of the province's system and figures of the national systems; what is simulated is not stored", result: 'Result', counts: 'Change the counts',
    hint: 'Change numerators and denominators. A count that criteria share (the dossiers received) changes in each that reads it.', reset: 'Reset', now: 'Now', simulated: 'Simulated', change: 'Change', rank: 'Rank', rankOf: '%{rank} of %{of}',
    gapToNext: 'Behind the next unit', gapToBest: 'Behind the best', best: 'the best', points: '%{points} points', noRank: 'Not ranked', above: 'Score of %{name}', unknownAbove: 'the part of criteria %{codes} cannot be told',
    locked: 'Not applicable: has its %{max} points', saturated: 'Full score', fullAt: 'Full from %{percent}', numeratorOf: 'Numerator of %{code}', denominatorOf: 'Denominator of %{code}', sliderOf: 'Rate of %{code}', groups: 'Groups', acts: 'Acts that are simulated', actDossiers: 'Dossiers: %{act}',
    removeAct: 'Leave out: %{act}', allDossiers: 'all dossiers', refused: 'This cannot be simulated', draft: 'Draft formula', beforeAfter: '%{name}: from %{before} to %{after} of %{max} points', dossiersWord: 'dossiers',
    next: 'What to do first', nextHint: 'By the points gained if all is done and everything else stays as it is.', act: 'Act', dossiers: 'Dossiers', pointsHead: 'Points', perDossier: 'Points a dossier', needed: 'Needed', criteria: 'Criteria', seeDossiers: 'See dossiers', seeDossiersOf: 'See dossiers: %{act}',
    tryIt: 'Try in simulator', tryOf: 'Try in simulator: %{act}', plus: '+%{points}', atStake: 'keeps %{points}', unknown: 'Unknown', atMost: 'at most +%{points}', byDraft: 'by the draft formula: +%{points}', outside: 'outside the 100 points', procedures: '%{count} procedures', none: 'Nothing is left that gains points',
    noneHint: 'Every criterion that applies has its full score, or what is missing cannot be changed any more.', neededAll: 'all', components: '%{count} components', behind: 'Dossiers of this act', order: 'The dossiers that bring most stand first.', dueOrder: 'The dossiers due first stand first.',
    countsOnly: 'Counts only', countsOnlyHint: 'Single dossiers are for the unit that resolves them and for the bodies that watch the whole province.', gone: 'No dossier is left for this act', unknownKind: 'There is no such act', shown: '%{from}–%{to} of %{count}', perPage: 'Rows', nextPage: 'Next page', previousPage: 'Previous page',
  },
});

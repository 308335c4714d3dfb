// Words of "where we stand".
import { defineWords } from '../i18n/define-words.ts';

export const standingWords = defineWords({
  vi: {
    title: 'Chúng ta đang ở đâu', period: 'Kỳ xem', source: 'hồ sơ của hệ thống tỉnh và số liệu các hệ thống quốc gia', band: 'Xếp loại %{name}', rank: 'Xếp hạng %{rank} / %{count} trong khối %{level}',
    groups: 'Sáu nhóm chỉ số', board: 'Bảng theo dõi', card: 'Thông tin đơn vị', belowTarget: 'Chưa đạt chỉ tiêu', unitsBelow: '%{count} / %{all} đơn vị', allReached: 'Mọi đơn vị được giao chỉ tiêu đều đang đạt.', noTargets: 'Chưa giao chỉ tiêu nào cho kỳ này.', best: 'Điểm cao nhất', worst: 'Điểm thấp nhất', gap: 'cách %{points} điểm %',
    reached: 'Đang đạt mọi chỉ tiêu được giao.', missing: 'Hồ sơ còn thiếu của tiêu chí %{code}', missingShort: 'còn thiếu', none: 'Tài khoản này không theo dõi đơn vị nào', noneHint: 'Điểm và chỉ tiêu dành cho vai trò theo dõi, đánh giá.', notMeasured: 'Không có điểm của %{unit} trong kỳ này', rateToTarget: '%{rate} / %{target}', lacking: 'Thiếu nhiều điểm nhất', points: '%{points} điểm',
  },
  en: {
    title: 'Where we stand', period: 'Period', source: "dossiers of the province's system and figures of the national systems", band: 'Band %{name}', rank: 'Rank %{rank} of %{count} among %{level}',
    groups: 'The six groups', board: 'Scoreboard', card: 'About the unit', belowTarget: 'Below target', unitsBelow: '%{count} of %{all} units', allReached: 'Every unit with a target is reaching it.', noTargets: 'No target is assigned for this period.', best: 'Highest scores', worst: 'Lowest scores', gap: '%{points} points % short',
    reached: 'Every assigned target is being reached.', missing: 'Missing dossiers of criterion %{code}', missingShort: 'missing', none: 'This account watches no unit', noneHint: 'Scores and targets are for roles that monitor.', notMeasured: 'No score of %{unit} in this period', rateToTarget: '%{rate} / %{target}', lacking: 'Most points lacking', points: '%{points} points',
  },
});

// Words of the unit card and of the criterion of a unit.
import { defineWords } from '../i18n/define-words.ts';

export const unitCardWords = defineWords({
  vi: {
    title: 'Thông tin đơn vị', scoreOf: '%{score} / %{max} điểm', rankOf: 'Xếp hạng %{rank} / %{count}', peers: 'trong khối %{level}', band: 'Xếp loại', groups: 'Sáu nhóm chỉ số', criteria: 'Tiêu chí', helps: 'Còn có thể tăng điểm',
    helpsHint: 'Tiêu chí còn thiếu nhiều điểm nhất, theo điểm tối đa.', lost: 'còn %{points} điểm', outside: 'Ngoài 100 điểm', outsideHint: 'Theo dõi riêng, không cộng vào điểm.', rate: 'Tỷ lệ', counts: 'Tử số / Mẫu số', scoreMax: 'Điểm / tối đa', dossiers: 'Hồ sơ',
    succession: 'Sắp xếp đơn vị', numeratorLink: 'Tử số', missingLink: 'Còn thiếu', dossiersOf: '%{part} của tiêu chí %{code}', observed: 'Số liệu quan trắc', inBoard: 'Xem trong bảng', inTree: 'Xem trong cây đơn vị', fullScore: 'Đã đủ điểm mọi tiêu chí.',
    definition: 'Cách tính', fullAt: 'Đủ điểm từ', sourceLabel: 'Nguồn', stateLabel: 'Trạng thái công thức', whenEmpty: 'Khi không có số liệu', figure: 'Số liệu', unitCard: 'Thông tin đơn vị', average: '%{value} ngày làm việc',
    applies: 'Áp dụng cho', targetLine: 'Chỉ tiêu %{target}', gap: 'cách chỉ tiêu %{points} điểm phần trăm', reached: 'đạt chỉ tiêu', allDossiers: 'Xem tất cả %{count} hồ sơ', listTitle: '%{part} · %{count} hồ sơ',
    sources: { DOSSIERS: 'Hồ sơ của hệ thống tỉnh', OBSERVATION: 'Số liệu hệ thống quốc gia' }, empty: { FULL: 'tính đủ điểm', ZERO: 'tính 0 điểm', NO_DATA: 'tính 0 điểm, ghi "Chưa có số liệu"' },
    noDossiers: 'Không có hồ sơ phía sau con số này', noDossiersHint: 'Số liệu do các hệ thống quốc gia báo về, không tính từ từng hồ sơ.', procedures: 'Con số đếm thủ tục; danh sách là hồ sơ của các thủ tục đó.', components: 'Con số đếm thành phần hồ sơ; danh sách là hồ sơ có các thành phần đó.', quantity: 'Con số là ngày làm việc; danh sách là hồ sơ đã giải quyết xong.',
    fullScoreFor: 'Tính đủ %{max} điểm; không có gì phải cải thiện.', unknown: 'Bộ chỉ số của kỳ này không có tiêu chí %{code}', notForLevel: 'Tiêu chí này không áp dụng cho %{level}.', percentOf: '%{percent} của %{max} điểm', source: 'hồ sơ của hệ thống tỉnh và số liệu các hệ thống quốc gia', draft: 'Chưa chính thức: công thức %{state}',
  },
  en: {
    title: 'About the unit', scoreOf: '%{score} / %{max} points', rankOf: 'Rank %{rank} of %{count}', peers: 'among %{level}', band: 'Band', groups: 'The six groups', criteria: 'Criteria', helps: 'Where points can be gained',
    helpsHint: 'The criteria that lack most points of their maximum.', lost: '%{points} points to gain', outside: 'Outside the 100 points', outsideHint: 'Watched apart, not part of the score.', rate: 'Rate', counts: 'Numerator / Denominator', scoreMax: 'Score / maximum', dossiers: 'Dossiers',
    succession: 'Reorganisations', numeratorLink: 'Numerator', missingLink: 'Missing', dossiersOf: '%{part} of criterion %{code}', observed: 'Observed figure', inBoard: 'See on the scoreboard', inTree: 'See in the tree of units', fullScore: 'Every criterion has its full score.',
    definition: 'How it is counted', fullAt: 'Full score from', sourceLabel: 'Source', stateLabel: 'State of the formula', whenEmpty: 'Without data', figure: 'Figures', unitCard: 'About the unit', average: '%{value} working days',
    applies: 'Applies to', targetLine: 'Target %{target}', gap: '%{points} percentage points below the target', reached: 'target reached', allDossiers: 'See all %{count} dossiers', listTitle: '%{part} · %{count} dossiers',
    sources: { DOSSIERS: "Dossiers of the province's system", OBSERVATION: 'Figures of the national systems' }, empty: { FULL: 'full score', ZERO: 'score 0', NO_DATA: 'score 0, shown as "No data"' },
    noDossiers: 'No dossier stands behind this figure', noDossiersHint: 'The national systems report it; it is not counted from single dossiers.', procedures: 'The figure counts procedures; the list has the dossiers of those procedures.', components: 'The figure counts components; the list has the dossiers with those components.', quantity: 'The figure is in working days; the list has the finished dossiers.',
    fullScoreFor: 'It gives the full %{max} points; there is nothing to improve.', unknown: 'The indicator set of this period has no criterion %{code}', notForLevel: 'This criterion does not apply to %{level}.', percentOf: '%{percent} of %{max} points', source: "dossiers of the province's system and figures of the national systems", draft: 'Not official: formula %{state}',
  },
});

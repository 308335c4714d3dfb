// Words of cascades of targets.
import { defineWords } from '../i18n/define-words.ts';

export const cascadeWords = defineWords({
  vi: {
    title: 'Phân bổ chỉ tiêu', subtitle: 'Chỉ tiêu của tỉnh hoặc của một nhóm đơn vị được chia xuống từng đơn vị, kiểm tra rồi mới giao theo quyết định.', create: 'Lập bản phân bổ', emptyHint: 'Lập bản phân bổ từ chỉ tiêu chung của tỉnh hoặc của một nhóm đơn vị.', toTargets: 'Bảng chỉ tiêu', anyStatus: 'Mọi trạng thái', record: 'Bản phân bổ',
    fields: { title: 'Tên', status: 'Trạng thái', criterion: 'Tiêu chí', period: 'Kỳ', percent: 'Chỉ tiêu nhóm', decision: 'Quyết định', changedAt: 'Sửa lần cuối', within: 'Nhóm' },
    statuses: { DRAFT: 'Dự thảo', ASSIGNED: 'Đã giao', DISCARDED: 'Đã bỏ' },
    methods: { EQUAL: 'Chia đều', BY_VOLUME: 'Theo khối lượng', LAST_RESULT_PLUS_STEP: 'Kết quả trước cộng thêm' },
    methodHints: {
      EQUAL: 'Mọi đơn vị cùng một tỷ lệ.', BY_VOLUME: 'Mức tăng so với kết quả trước tỷ lệ với khối lượng: đơn vị nhiều hồ sơ tăng nhiều hơn, tối đa 100%; trung bình theo khối lượng đúng bằng chỉ tiêu nhóm.',
      LAST_RESULT_PLUS_STEP: 'Kết quả trước cộng một mức tăng, tối đa 100%.',
    },
    reach: { SECURED: 'Đã đủ', REACHABLE: 'Có thể đạt', UNREACHABLE: 'Không thể đạt', UNKNOWN: 'Chưa tính được' },
    reachHints: { SECURED: 'Số đã tính đủ cho chỉ tiêu đến hết kỳ.', REACHABLE: 'Còn đạt được từ số sẽ phát sinh và số còn bổ sung được.', UNREACHABLE: 'Không đạt được dù mọi hồ sơ sắp tới đều đạt.', UNKNOWN: 'Số liệu không phát sinh theo hồ sơ hoặc chưa có khối lượng dự kiến.' },
    draft: {
      title: 'Lập bản phân bổ', act: 'Lập dự thảo', name: 'Tên bản phân bổ', suggested: '%{code} %{group}, %{period}', criterion: 'Tiêu chí', group: 'Nhóm đơn vị', whole: 'Toàn tỉnh và mọi đơn vị trực thuộc', level: 'Chỉ %{level}', some: 'Một số đơn vị', units: 'Các đơn vị', wholeHint: 'Tỉnh cũng nhận chỉ tiêu này.', percent: 'Chỉ tiêu của nhóm (%)', method: 'Cách chia',
      step: 'Mức tăng (điểm %)', base: 'Kết quả trước lấy từ', baseSame: 'chính kỳ giao, đến nay (kỳ chưa bắt đầu: kỳ hiện tại cùng loại)', baseOther: 'kỳ khác', basePeriod: 'Kỳ gốc', done: 'Đã lập dự thảo phân bổ', noUnits: 'Chọn ít nhất một đơn vị.', unitsHint: 'Gõ tên hoặc mã đơn vị',
    },
    grid: {
      label: 'Các đơn vị của bản phân bổ', unit: 'Đơn vị', last: 'Kết quả trước', volume: 'Dự kiến đến hết kỳ', volumeOf: '%{count}, còn %{coming}', proposed: 'Đề xuất', percent: 'Chỉ tiêu (%)', lift: 'Tăng (điểm %)', needed: 'Còn phải đạt', perWeek: 'Mỗi tuần', reach: 'Khả năng', edited: 'đã sửa', input: 'Chỉ tiêu (%) của %{unit}',
      faults: { notANumber: 'viết như 95,5', outOfRange: 'từ 0 đến 100', tooPrecise: 'tối đa 4 chữ số thập phân' }, onlyUnreachable: 'Chỉ đơn vị không thể đạt', allReach: 'Mọi khả năng', ofLevel: 'Cấp', allLevels: 'Mọi cấp', sortBy: 'Sắp xếp',
    },
    counts: { DOSSIERS: 'hồ sơ', COMPONENTS: 'thành phần', PROCEDURES: 'thủ tục', OBSERVATION: 'đơn vị số liệu' },
    checks: {
      title: 'Kiểm tra', met: 'Đạt chỉ tiêu nhóm', notMet: 'Chưa đạt chỉ tiêu nhóm', weighted: 'Trung bình theo khối lượng', simple: 'Trung bình cộng', last: 'Kết quả trước của cả nhóm', group: 'Chỉ tiêu nhóm', atFull: 'Đơn vị ở mức 100%', belowLast: 'Đơn vị thấp hơn kết quả trước', withoutData: 'Đơn vị chưa có số liệu', unreachable: 'Đơn vị không thể đạt',
      stale: 'Lưu để tính lại theo %{count} giá trị đang sửa.', days: 'Còn %{days} ngày làm việc đến hết kỳ; mỗi tuần là 5 ngày làm việc.',
    },
    acts: {
      save: 'Lưu thay đổi (%{count})', saved: 'Đã lưu bản phân bổ', undo: 'Bỏ thay đổi', assign: 'Giao chỉ tiêu', assigned: 'Đã giao chỉ tiêu theo bản phân bổ', discard: 'Bỏ dự thảo', discarded: 'Đã bỏ dự thảo', discardTitle: 'Bỏ dự thảo này?', discardBody: 'Dự thảo vẫn xem lại được nhưng không sửa và không giao được nữa.', saveFirst: 'Lưu hoặc bỏ thay đổi trước khi giao.',
      ownUnit: 'Không giao được: trong nhóm có đơn vị nơi bạn công tác.', newer: 'Người khác vừa sửa bản này. Đã tải bản mới nhất; giá trị đang nhập vẫn còn, hãy xem lại rồi lưu.',
    },
    assign: {
      title: 'Giao chỉ tiêu theo bản phân bổ', decision: 'Số quyết định', decisionHint: 'Ví dụ 100/QĐ-UBND; ghi vào từng chỉ tiêu và lịch sử.', decisionMissing: 'Nhập số quyết định.', consequences: 'Khi giao', units: '%{count} đơn vị nhận chỉ tiêu tiêu chí %{criterion}, %{period}.', group: '%{unit} nhận chỉ tiêu %{percent}.',
      replaces: '%{count} chỉ tiêu đang có bị thay; giá trị cũ vào lịch sử.', replacesNone: 'Chưa đơn vị nào có chỉ tiêu của kỳ này.', notMet: 'Trung bình theo khối lượng chưa đạt chỉ tiêu nhóm.', unreachable: '%{count} đơn vị không thể đạt chỉ tiêu đến hết kỳ.', belowLast: '%{count} đơn vị nhận chỉ tiêu thấp hơn kết quả trước.', final: 'Bản phân bổ không sửa được nữa; thay đổi về sau là giao lại.',
    },
    facts: { head: 'Tiêu chí %{criterion} · %{period} · %{group} · chỉ tiêu nhóm %{percent}', how: '%{method} · kết quả trước: %{base}', step: '%{method} (+%{step} điểm %) · kết quả trước: %{base}', decision: 'Quyết định %{number}, giao lúc %{at}, %{by}', wholeGroup: '%{unit} và các đơn vị trực thuộc', levelGroup: '%{level} của %{unit}', someGroup: 'một số đơn vị của %{unit}', source: 'hồ sơ tiếp nhận đến lúc lập dự thảo' },
    notFound: 'Không có bản phân bổ này',
    forecast: { label: 'Dự báo cuối kỳ', short: 'dự báo %{percent}', needs: 'cần thêm %{needed} mỗi tuần, nay %{pace}', none: 'Không dự báo được', basis: { RECENT_PACE: 'theo nhịp tiếp nhận của kỳ và tỷ lệ các tuần gần đây', PERIOD_PACE: 'theo nhịp và tỷ lệ của cả kỳ đến nay', AS_IT_STANDS: 'theo số hiện có', PERIOD_OVER: 'kỳ đã kết thúc' } },
  },
  en: {
    title: 'Break down targets', subtitle: 'The target of the province or of a group of units is broken down to each unit, checked, and only then assigned under a decision.', create: 'Make a breakdown', emptyHint: 'Make one from the target of the province or of a group of units.', toTargets: 'Sheet of targets', anyStatus: 'Any status', record: 'Breakdown',
    fields: { title: 'Title', status: 'Status', criterion: 'Criterion', period: 'Period', percent: 'Target of the group', decision: 'Decision', changedAt: 'Last changed', within: 'Group' },
    statuses: { DRAFT: 'Draft', ASSIGNED: 'Assigned', DISCARDED: 'Discarded' },
    methods: { EQUAL: 'Equal', BY_VOLUME: 'By volume', LAST_RESULT_PLUS_STEP: 'Last result plus a step' },
    methodHints: {
      EQUAL: 'The same percentage for every unit.', BY_VOLUME: 'The lift over the last result is in proportion to volume: who handles more is lifted more, up to 100%; the mean weighted by volume is exactly the target of the group.',
      LAST_RESULT_PLUS_STEP: 'The last result and a step, up to 100%.',
    },
    reach: { SECURED: 'Secured', REACHABLE: 'Reachable', UNREACHABLE: 'Out of reach', UNKNOWN: 'Not known' },
    reachHints: { SECURED: 'Enough counts already, to the end of the period.', REACHABLE: 'It can still be reached from what comes and what can be made up.', UNREACHABLE: 'Not even if all that is still to come counts.', UNKNOWN: 'It does not come in with dossiers, or nothing is expected yet.' },
    draft: {
      title: 'Make a breakdown', act: 'Make the draft', name: 'Title', suggested: '%{code} %{group}, %{period}', criterion: 'Criterion', group: 'Group of units', whole: 'The whole province and all units below it', level: 'Only %{level}', some: 'Some units', units: 'Units', wholeHint: 'The province gets this target too.', percent: 'Target of the group (%)', method: 'How it is broken down',
      step: 'Step (percentage points)', base: 'Last results from', baseSame: 'the period itself, so far (not begun yet: the present one of its kind)', baseOther: 'another period', basePeriod: 'Base period', done: 'The draft is made', noUnits: 'Choose at least one unit.', unitsHint: 'Type the name or code of a unit',
    },
    grid: {
      label: 'Units of the breakdown', unit: 'Unit', last: 'Last result', volume: 'Expected by the end', volumeOf: '%{count}, %{coming} to come', proposed: 'Proposed', percent: 'Target (%)', lift: 'Lift (points)', needed: 'Still needed', perWeek: 'A week', reach: 'Reach', edited: 'changed', input: 'Target (%) of %{unit}',
      faults: { notANumber: 'write it as 95.5', outOfRange: '0 to 100', tooPrecise: 'at most 4 decimals' }, onlyUnreachable: 'Only units out of reach', allReach: 'Any reach', ofLevel: 'Level', allLevels: 'All levels', sortBy: 'Sort',
    },
    counts: { DOSSIERS: 'dossiers', COMPONENTS: 'components', PROCEDURES: 'procedures', OBSERVATION: 'counted units' },
    checks: {
      title: 'Checks', met: 'Reaches the target of the group', notMet: 'Falls short of the target of the group', weighted: 'Mean weighted by volume', simple: 'Simple mean', last: 'Last result of the whole group', group: 'Target of the group', atFull: 'Units at 100%', belowLast: 'Units below their last result', withoutData: 'Units without data', unreachable: 'Units out of reach',
      stale: 'Save to compute anew with the %{count} values being changed.', days: '%{days} working days are left of the period; a week is 5 working days.',
    },
    acts: {
      save: 'Save changes (%{count})', saved: 'The breakdown is saved', undo: 'Drop changes', assign: 'Assign targets', assigned: 'The targets of the breakdown are assigned', discard: 'Discard the draft', discarded: 'The draft is discarded', discardTitle: 'Discard this draft?', discardBody: 'It stays readable, but can no longer be changed or assigned.', saveFirst: 'Save or drop the changes before assigning.',
      ownUnit: 'Not to be assigned by you: you work in one of its units.', newer: 'Somebody else has just changed it. The newest version is loaded; what you entered is still here, look again and save.',
    },
    assign: {
      title: 'Assign the targets of the breakdown', decision: 'Decision number', decisionHint: 'Such as 100/QĐ-UBND; it goes into each target and its history.', decisionMissing: 'Enter the decision number.', consequences: 'When assigned', units: '%{count} units get a target for criterion %{criterion}, %{period}.', group: '%{unit} gets the target %{percent}.',
      replaces: '%{count} present targets are replaced; the old values go into the history.', replacesNone: 'No unit has a target for this period yet.', notMet: 'The mean weighted by volume falls short of the target of the group.', unreachable: '%{count} units cannot reach their target by the end of the period.', belowLast: '%{count} units get a target below their last result.', final: 'The breakdown cannot be changed any more; later changes are new assignments.',
    },
    facts: { head: 'Criterion %{criterion} · %{period} · %{group} · target of the group %{percent}', how: '%{method} · last results: %{base}', step: '%{method} (+%{step} points) · last results: %{base}', decision: 'Decision %{number}, assigned %{at}, %{by}', wholeGroup: '%{unit} and the units below it', levelGroup: '%{level} of %{unit}', someGroup: 'some units of %{unit}', source: 'dossiers taken in until the draft was made' },
    notFound: 'There is no such breakdown',
    forecast: { label: 'Forecast to the end', short: 'forecast %{percent}', needs: '%{needed} more a week needed, now %{pace}', none: 'No forecast', basis: { RECENT_PACE: 'at the pace of the period and the rate of the recent weeks', PERIOD_PACE: 'at the pace and rate of the period so far', AS_IT_STANDS: 'as it stands', PERIOD_OVER: 'the period is over' } },
  },
});

// One observation of the demo that waits for a second officer, and a drafted rule set: both made by the services, as officers would.
import type { MikroORM } from '@mikro-orm/postgresql';
import { commandContext } from '../../api/commands/command-context.ts';
import { addMonths, dayOf } from '../../api/domain/local-day.ts';
import { recordObservations } from '../../api/indicators/observation-recording.service.ts';
import { saveRuleSet } from '../../api/indicators/rule-set-drafting.service.ts';
import type { Clock } from '../../api/request/clock.ts';
import { readRuleSet } from '../reference/rule-sets.ts';

/** The Office of today began with the province. */
const FIRST_MONTH_OF_OFFICE = '2025-07';

/** The last month that is over, of the Office itself: its own officer recorded it, so another one confirms. */
export async function seedWaitingObservations(orm: MikroORM, clock: Clock): Promise<void> {
  const period = addMonths(`${dayOf(clock.now()).slice(0, 7)}-01`, -1).slice(0, 7);
  if (period < FIRST_MONTH_OF_OFFICE) return;
  const rows = { FEEDBACK: 4, FEEDBACK_ON_TIME: 4, FEEDBACK_SATISFIED: 3 };
  const ctx = await commandContext(orm, clock, 'office2');
  const unitCode = ctx.actor?.roles[0]?.unitCode ?? 'BN25.VP';
  await recordObservations(ctx, {
    source: 'Báo cáo xử lý phản ánh, kiến nghị của Văn phòng UBND tỉnh (minh họa)',
    items: Object.entries(rows).map(([metric, value]) => ({ unitCode, period, metric, value })),
  });
}

/** Stricter about digitization and online filing: for the page that shows a draft beside the set in force. */
export async function seedDraftRuleSet(orm: MikroORM, clock: Clock): Promise<void> {
  const inForce = readRuleSet('rule-set-portal-2026-09.json');
  const year = Number(dayOf(clock.now()).slice(0, 4)) + 1;
  await saveRuleSet(await commandContext(orm, clock, 'ict'), {
    definition: {
      ...inForce, code: `du-thao-${year}`, nameVi: `Dự thảo bộ chỉ số năm ${year} (minh họa)`, nameEn: `Draft indicator set of ${year} (demo)`, state: 'DRAFT', validFrom: `${year}-01-01`, validTo: null,
      legalBasis: null, note: 'Bản minh họa: số hóa (4.2) chỉ tính khi mọi thành phần hồ sơ đã số hóa, 3.3 chỉ đủ điểm từ 80%. / A demo: a dossier is digitized (4.2) only when all its components are, and 3.3 has its full score from 80% only.',
      parameters: { digitizedComponents: 'ALL' },
      criteria: inForce.criteria.map((one) => (one.code === '3.3' ? { ...one, fullAtPercent: 80, state: 'DRAFT' } : one)),
    },
  });
}

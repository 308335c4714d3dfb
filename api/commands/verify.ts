// npm run verify: audits what is stored; prints every difference and exits 1 if there is one. Works beside a running server.
import { verifyAuditTrail } from '../audit/audit.verification.ts';
import { verifyPublishedLists } from '../digitization-lists/list.verification.ts';
import { verifyDossiers, verifyRollups } from '../dossiers/dossier.verification.ts';
import { verifyObservations } from '../indicators/observation.verification.ts';
import { verifySnapshots } from '../scores/snapshot.verification.ts';
import { verifyUnits } from '../units/unit.verification.ts';
import type { Verification } from '../request/verification.ts';
import { withPlatform } from './open-platform.ts';

const checks: readonly (readonly [vi: string, en: string, check: Verification])[] = [
  ['Nhật ký', 'audit trail', verifyAuditTrail],
  ['Đơn vị và kế thừa', 'units and succession', verifyUnits],
  ['Danh mục đã công bố', 'published lists', verifyPublishedLists],
  ['Hồ sơ và số liệu dẫn xuất', 'dossiers and what is derived from them', verifyDossiers],
  ['Số liệu tổng hợp', 'sums against the dossiers', verifyRollups],
  ['Số liệu ngoài hồ sơ', 'observations against their history', verifyObservations],
  ['Ảnh chụp số liệu', 'snapshots of scores', verifySnapshots],
];

await withPlatform(async ({ orm }) => {
  let isClean = true;
  for (const [vi, en, check] of checks) {
    const { checked, differences } = await check(orm.em.fork());
    console.log(`${differences.length === 0 ? '✓' : '✗'} ${vi} / ${en}: ${checked} đã kiểm / checked, ${differences.length} sai lệch / differences`);
    for (const difference of differences.slice(0, 100)) console.log(`    ${difference}`);
    isClean &&= differences.length === 0;
  }
  return isClean ? 0 : 1;
});

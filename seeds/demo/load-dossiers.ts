// Loads the demo's dossiers by the ordinary path: generated in the national format, mapped and checked as any file, taken in batches.
import type { MikroORM } from '@mikro-orm/postgresql';
import { writeAuditEntry } from '../../api/audit/audit.service.ts';
import { commandContext } from '../../api/commands/command-context.ts';
import { ingestBatch } from '../../api/dossiers/ingestion.service.ts';
import { RecordMapper } from '../../api/dossiers/reader/map-record.ts';
import type { RawDossier } from '../../api/dossiers/reader/raw-dossier.ts';
import type { Clock } from '../../api/request/clock.ts';
import { readReference } from '../reference/read-reference.ts';
import { generateDossiers } from './dossiers/generate.ts';
import { DemoHistory } from './history.ts';
import { describeShares, ShareCounters } from './dossiers/shares.ts';

const BATCH = 1000;

const dayOfNational = (time: string): string => `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6, 8)}`;

export async function loadDemoDossiers(orm: MikroORM, clock: Clock, count: number, log: (line: string) => void): Promise<void> {
  const counters = new ShareCounters();
  const history = new DemoHistory(orm, clock);
  const holidays = readReference<{ holidays: { date: string }[] }>('holidays.json').holidays.map((day) => day.date);
  const { units } = readReference<{ units: never[] }>('units.json');
  const { procedures } = readReference<{ procedures: never[] }>('procedures.json');
  const mapper = new RecordMapper({});
  let batch: RawDossier[] = [];
  let number = 0;
  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    number += 1;
    const ctx = await commandContext(orm, clock, 'connector');
    const receipt = await ingestBatch(ctx, `demo-${number}`, batch as Record<string, unknown>[]);
    const first = receipt.rejected[0];
    if (first) throw new Error(`A demo dossier was refused: ${first.dossierCode} ${first.path}: ${first.en}`);
    batch = [];
    if (number % 20 === 0) log(`  ${(number * BATCH).toLocaleString('vi-VN')} hồ sơ mẫu / demo dossiers …`);
  };
  for (const national of generateDossiers({ now: clock.now(), count, sliceCount: Math.round(count / 5), units, procedures, holidays, counters })) {
    const read = mapper.readRow(number, national);
    if ('error' in read) throw new Error(`A demo dossier cannot be read: ${read.error.path}: ${read.error.en}`);
    while (history.isDue(dayOfNational(national.NgayNopHoSo))) {
      await send();
      await history.take();
    }
    batch.push(read.record);
    if (batch.length === BATCH) await send();
  }
  await send();
  while (history.isDue(null)) await history.take();
  const author = { accountId: null, actor: 'seeds', at: clock.now(), requestId: null };
  await orm.em.fork().transactional((em) => writeAuditEntry(em, author, { operation: 'seedDemoDossiers', resource: 'DossierBatch', recordKey: 'demo', after: { count } }));
  log(describeShares(counters));
}

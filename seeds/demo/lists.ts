// Demo lists, carried through the same services as real ones: one in force, one submitted, one in consultation. Never in production.
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import pino from 'pino';
import { Account, AccountRole } from '../../api/accounts/account.entity.ts';
import { actorOf } from '../../api/accounts/session.service.ts';
import { reader } from '../../api/database/tables.ts';
import { openConsultation, respond } from '../../api/digitization-lists/consultation.service.ts';
import { approveList, submitList } from '../../api/digitization-lists/decision.service.ts';
import type { DigitizationList } from '../../api/digitization-lists/digitization-list.type.ts';
import { createList, setEntries } from '../../api/digitization-lists/list-entries.service.ts';
import { publishList } from '../../api/digitization-lists/publication.service.ts';
import { addDays, addMonths } from '../../api/domain/local-day.ts';
import { Clock } from '../../api/request/clock.ts';
import { RequestContext } from '../../api/request/context.ts';
import { toGlobalId } from '../../api/request/global-id.ts';
import { unitsAt } from '../../api/units/unit-rows.ts';
import type { Unit } from '../../api/units/unit.type.ts';
import { candidates, entryOf, type Candidate } from './list-entries.ts';

const log = pino({ level: 'silent' });
const MONTHS_IN_FORCE = 10;
const OFFICERS = 8;
/** The tree of units is complete from 10/04/2023 on; a list in force for months cannot begin before. */
const EARLIEST_TODAY = '2024-04-01';

class Stage {
  readonly #em: SqlEntityManager;

  constructor(em: SqlEntityManager) {
    this.#em = em;
  }

  /** The context of a request of that account at nine in the morning of a day. */
  async as(username: string, day: string, time = '09:00'): Promise<RequestContext> {
    const account = await this.#em.findOneOrFail(Account, { username });
    return new RequestContext({
      em: this.#em, clock: new Clock(new Date(`${day}T${time}:00+07:00`)), actor: await actorOf(reader(this.#em), account.id, day), language: 'vi', requestId: 'demo',
      log, sessionSecret: null, clientAddress: 'demo', setSessionCookie: () => {},
    });
  }
}

const ref = (list: DigitizationList) => ({ listId: toGlobalId('DigitizationList', list.listId), expectedVersion: list.version });
const componentId = (candidate: Candidate): string => toGlobalId('DocumentComponent', candidate.id);

/** Made in the tree of its own day: before 01/07/2025 other departments answered for the same procedures. */
async function publishedList(stage: Stage, em: SqlEntityManager, effectiveFrom: string): Promise<DigitizationList> {
  const made = addDays(effectiveFrom, -40);
  const all = await candidates(reader(em), made);
  const center = await stage.as('center', made);
  let list = await createList(center, { title: `Danh mục thành phần hồ sơ phải số hóa của tỉnh Bắc Ninh, áp dụng từ ${effectiveFrom.split('-').reverse().join('/')}` });
  list = await setEntries(center, { ...ref(list), upsert: all.slice(0, 100).map((candidate) => entryOf(candidate, made)) });
  ({ list } = await submitList(await stage.as('center', addDays(effectiveFrom, -20)), { ...ref(list), submissionNumber: '38/TTr-HCC' }));
  const signedOn = addDays(effectiveFrom, -12);
  list = await approveList(await stage.as('chairman', signedOn), { ...ref(list), decisionNumber: '1486/QĐ-UBND', signedOn, signedBy: 'Chủ tịch UBND tỉnh' });
  return publishList(await stage.as('center', addDays(effectiveFrom, -10)), { ...ref(list), effectiveFrom });
}

async function submittedList(stage: Stage, base: DigitizationList, all: readonly Candidate[], today: string): Promise<void> {
  const made = addDays(today, -20);
  const center = await stage.as('center', made);
  let list = await createList(center, { title: 'Danh mục sửa đổi, bổ sung các lĩnh vực đất đai, xây dựng và người có công', basedOnId: ref(base).listId });
  list = await setEntries(center, {
    ...ref(list),
    upsert: [
      ...all.slice(100, 112).map((candidate) => entryOf(candidate, made)),
      ...all.slice(20, 24).map((candidate) => ({ ...entryOf(candidate, made), class: 'MANAGEMENT_NEED' as const, note: 'Bổ sung theo yêu cầu quản lý' })),
    ],
    removeComponentIds: all.slice(60, 63).map(componentId),
  });
  await submitList(await stage.as('center', addDays(today, -2)), { ...ref(list), submissionNumber: '52/TTr-HCC' });
}

/** Bodies to ask: the departments that get a score, Gia Bình with its communes where it stands, else some communes; the demo's own units always. */
function unitsToAsk(units: readonly Unit[]): Unit[] {
  const giaBinh = units.find((unit) => unit.code === '27.263');
  const own = new Set(['27.256.09187', '24.09187', 'BN.STP', 'BN25.STP']);
  const communes = units.filter((unit) => unit.level === 'COMMUNE' && unit.isMeasured);
  return units.filter(
    (unit) =>
      own.has(unit.code) || unit === giaBinh || (unit.level === 'DEPARTMENT' && unit.isMeasured)
      || (giaBinh ? unit.level === 'COMMUNE' && unit.parentId === giaBinh.unitId : communes.indexOf(unit) >= 0 && communes.indexOf(unit) % 4 === 0),
  );
}

/** Officers who have answered before the demo begins; without a password nobody signs in as one. */
async function officerOf(em: SqlEntityManager, unit: Unit, day: string): Promise<string> {
  const username = `officer-${unit.code.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '')}`;
  const account = em.create(Account, {
    username, fullName: `Cán bộ ${unit.name}`, kind: 'PERSON', isDemo: true, disabledAt: null, createdAt: new Date(`${day}T00:00:00+07:00`), version: 1, passwordHash: null,
  });
  await em.flush();
  em.create(AccountRole, { accountId: account.id, role: unit.level === 'DEPARTMENT' ? 'DEPARTMENT_OFFICER' : 'COMMUNE_OFFICER', unitId: unit.unitId, validFrom: day, validTo: null });
  await em.flush();
  return username;
}

async function consultedList(stage: Stage, em: SqlEntityManager, base: DigitizationList, all: readonly Candidate[], today: string): Promise<void> {
  const made = addDays(today, -12);
  const opened = addDays(today, -6);
  const center = await stage.as('center', made);
  let list = await createList(center, { title: 'Danh mục cập nhật: thay giấy tờ bằng dữ liệu dân cư và hộ tịch', basedOnId: ref(base).listId });
  list = await setEntries(center, {
    ...ref(list),
    upsert: [
      ...all.slice(112, 120).map((candidate) => entryOf(candidate, made)),
      ...all.slice(0, 3).map((candidate) => ({ ...entryOf(candidate, made), replacedByData: 'Cơ sở dữ liệu hộ tịch điện tử' })),
    ],
    removeComponentIds: all.slice(40, 42).map(componentId),
  });
  const units = unitsToAsk((await unitsAt(center, opened).orderBy('u.code').execute()) as Unit[]);
  list = await openConsultation(await stage.as('center', opened), { ...ref(list), unitCodes: units.map((unit) => unit.code), dueOn: addDays(today, 9) });

  const entries = [...all.slice(0, 40), ...all.slice(42, 100), ...all.slice(112, 120)];
  const answer = async (username: string, unitCode: string, day: string, objections: Record<number, string>): Promise<void> => {
    const positions = entries.map((candidate, index) => {
      const comment = objections[index];
      return comment ? { componentId: componentId(candidate), position: 'OBJECT' as const, comment } : { componentId: componentId(candidate), position: 'AGREE' as const };
    });
    await respond(await stage.as(username, day, '14:00'), { listId: ref(list).listId, unitCode, positions });
  };
  const justice = units.find((unit) => /^BN(25)?\.STP$/.test(unit.code));
  if (justice) await answer('department', justice.code, addDays(today, -3), { 0: 'Văn bản ủy quyền thay đổi theo từng hồ sơ, không nên số hóa để dùng lại.' });
  const others = units.filter((unit) => unit !== justice && unit.level !== 'DISTRICT' && !['24.09187', '27.256.09187'].includes(unit.code));
  const step = Math.max(1, Math.floor(others.length / OFFICERS));
  for (let index = 0; index < OFFICERS && index * step < others.length; index += 1) {
    const unit = others[index * step] as Unit;
    const objections: Record<number, string> = index % 3 === 1 ? { 1: 'Đã có dữ liệu chứng sinh liên thông, đề nghị không yêu cầu bản giấy.', 5: 'Số lượng lớn, đề nghị lùi thời điểm áp dụng.' } : {};
    await answer(await officerOf(em, unit, made), unit.code, addDays(today, -1 - (index % 4)), objections);
  }
}

/** All or nothing, and only where there is no list yet. */
export async function seedDemoLists(orm: MikroORM, clock: Clock): Promise<void> {
  const today = clock.today();
  if (today < EARLIEST_TODAY) return;
  await orm.em.fork().transactional(async (em) => {
    if (await reader(em).selectFrom('digitizationLists').select('id').limit(1).executeTakeFirst()) return;
    const effectiveFrom = `${addMonths(today, -MONTHS_IN_FORCE).slice(0, 7)}-01`;
    const stage = new Stage(em);
    const all = await candidates(reader(em), today);
    const base = await publishedList(stage, em, effectiveFrom);
    await submittedList(stage, base, all, today);
    await consultedList(stage, em, base, all, today);
  });
}

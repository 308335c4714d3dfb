// Published data asked by nobody in particular: from the cache, by ETag, and never older than the last publication that was answered.
import type { Bench } from '../bench.ts';
import { TOKENS } from '../database/prepare.ts';
import { NESTED_PAGE } from '../documents.ts';
import { readFacts } from '../facts.ts';
import type { PreparedRequest } from '../load/http-connection.ts';
import { ServerPool } from '../servers/pool.ts';
import type { RunningServer } from '../servers/start.ts';
import { spreadOf, type Spread } from '../statistics.ts';
import { at, nestedPage, post, type Json, type Work } from '../works.ts';
import { answerOf, askOnce, difference } from './compare.ts';

const VARIABLES = { offset: 0 };

/** The nested page, asked by nobody: in whole, by POST as by GET. */
export const publicPage: Work = {
  requests: (kind) => [kind === 'bare' ? { method: 'GET', path: '/nested?offset=0&public=1' } : post(NESTED_PAGE, VARIABLES)],
  shape: nestedPage.shape,
};

const byGet = (headers: Record<string, string> = {}): PreparedRequest => ({
  method: 'GET', path: `/graphql?${new URLSearchParams({ query: NESTED_PAGE, variables: JSON.stringify(VARIABLES) })}`, headers: { 'apollo-require-preflight': '1', ...headers },
});

export interface ByEtag {
  /** Against the floor, which answers in whole. */
  ratio: Spread;
  perSecond: Spread;
}

/** With the ETag of the last answer in each request; null where answers carry none. */
export async function measureByEtag(bench: Bench): Promise<ByEtag | null> {
  const pool = await bench.pool();
  const ours = await pool.get('ours');
  const bare = await pool.get('bare');
  if (!ours || !bare) return null;
  const etag = /\r\netag: *([^\r]+)/i.exec((await askOnce(ours.port, byGet())).headers)?.[1];
  if (!etag) return null;
  const again = byGet({ 'if-none-match': etag });
  if ((await askOnce(ours.port, again)).status !== 304) return null;
  const { rounds, seconds } = bench.options;
  const mine: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    mine.push((await bench.loader.run({ port: ours.port, requests: [again], seconds, statuses: [304] })).perSecond);
    floor.push((await bench.loader.run({ port: bare.port, requests: publicPage.requests('bare', pool.facts), seconds })).perSecond);
  }
  return { ratio: spreadOf(mine.map((value, round) => value / (floor[round] ?? Number.NaN))), perSecond: spreadOf(mine) };
}

async function mutate(server: RunningServer, token: string, name: string, type: string, input: object, field = 'digitizationList'): Promise<Json> {
  const text = `mutation Act($input: ${type}!) { ${name}(input: $input) { ${field} { id version number } } }`;
  return at(await answerOf(server, post(text, { input }, { authorization: `Bearer ${token}` })), 'data', name, field);
}

/** A new list in force from today on, by the ordinary way of a list. */
async function publish(server: RunningServer, today: string, turn: number): Promise<void> {
  const current = await answerOf(server, post('{ publishedDigitizationList { id } }', {}, { authorization: `Bearer ${TOKENS.center}` }));
  const ref = (list: Json): { listId: Json; expectedVersion: Json } => ({ listId: at(list, 'id'), expectedVersion: at(list, 'version') });
  let list = await mutate(server, TOKENS.center, 'createDigitizationList', 'CreateDigitizationListInput', { title: `Bench ${turn}`, basedOnId: at(current, 'data', 'publishedDigitizationList', 'id') });
  list = await mutate(server, TOKENS.center, 'submitDigitizationList', 'SubmitDigitizationListInput', { ...ref(list), submissionNumber: `${turn}/TTr-HCC` });
  const decisionNumber = `${9000 + turn}/QĐ-UBND`;
  list = await mutate(server, TOKENS.chairman, 'approveDigitizationList', 'ApproveDigitizationListInput', { ...ref(list), decisionNumber, signedOn: today, signedBy: 'Chủ tịch UBND tỉnh' });
  await mutate(server, TOKENS.center, 'publishDigitizationList', 'PublishDigitizationListInput', { ...ref(list), effectiveFrom: today });
}

/** Publishes again and again under load, and asks at once after each, as nobody and as an officer: each answer must be the floor's, which reads the tables. */
export async function countWrongAnswers(bench: Bench): Promise<{ publications: number; stale: number; crossed: number }> {
  const connection = await bench.workCopy();
  const facts = await readFacts(connection, await bench.database());
  const pool = new ServerPool(connection, facts, { without: [], log: bench.log });
  try {
    const ours = (await pool.get('ours')) as RunningServer;
    const bare = (await pool.get('bare')) as RunningServer;
    const publications = bench.options.isQuick ? 2 : 10;
    const [page] = publicPage.requests('ours', facts) as [PreparedRequest];
    const [floor] = publicPage.requests('bare', facts) as [PreparedRequest];
    const [officers] = nestedPage.requests('ours', facts) as [PreparedRequest];
    const [ofOfficers] = nestedPage.requests('bare', facts) as [PreparedRequest];
    const load = bench.loader.run({ port: ours.port, requests: [page, byGet()], seconds: publications });
    const isWrong = async (work: Work, request: PreparedRequest, fromFloor: PreparedRequest): Promise<boolean> => {
      const answer = work.shape('ours', await answerOf(ours, request));
      return difference(work.shape('bare', await answerOf(bare, fromFloor)), answer) !== null;
    };
    let stale = 0;
    let crossed = 0;
    for (let turn = 1; turn <= publications; turn += 1) {
      await publish(ours, facts.setting.today, turn);
      for (const request of [page, byGet()]) if (await isWrong(publicPage, request, floor)) stale += 1;
      if (await isWrong(nestedPage, officers, ofOfficers)) crossed += 1;
    }
    await load;
    return { publications, stale, crossed };
  } finally {
    await pool.stopAll();
  }
}

// Reads gathered over requests: one statement for all who wait, and never an answer that was read before it was asked for.
import pino from 'pino';
import { procedureOfId, type CatalogueRow } from '../../api/procedures/procedure.service.ts';
import { Clock } from '../../api/request/clock.ts';
import { RequestContext } from '../../api/request/context.ts';
import { Gathered } from '../../api/request/gathered.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

describe('gathered reads', () => {
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

  it('read what was asked together at once, each key once', async () => {
    const runs: number[][] = [];
    const gathered = new Gathered<number, number>(async (keys) => {
      runs.push([...keys]);
      return keys.map((key) => key * 2);
    });
    expect(await Promise.all([gathered.load(1), gathered.load(2), gathered.load(1)])).toEqual([2, 4, 2]);
    expect(runs).toEqual([[1, 2]]);
  });

  it('give who asks while a read runs the next one', async () => {
    let stored = 'before';
    const gathered = new Gathered<string, string>(async (keys) => {
      const seen = stored;
      await pause(30);
      return keys.map(() => seen);
    });
    const early = gathered.load('x');
    await pause(10);
    stored = 'after';
    const late = await Promise.all([gathered.load('x'), gathered.load('y')]);
    expect(await early).toBe('before');
    expect(late).toEqual(['after', 'after']);
  });

  it('tell a failure to all who waited for it, and go on', async () => {
    let isDown = true;
    const gathered = new Gathered<number, number>(async (keys) => {
      if (isDown) throw new Error('down');
      return [...keys];
    });
    const told = await Promise.allSettled([gathered.load(1), gathered.load(2)]);
    expect(told.map((one) => one.status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await gathered.load(3)).toBe(3);
  });

  it('do not wait for ever behind one that hangs', async () => {
    let isFirst = true;
    const gathered = new Gathered<number, number>((keys) => {
      if (!isFirst) return Promise.resolve([...keys]);
      isFirst = false;
      return new Promise(() => {});
    });
    void gathered.load(1);
    await pause(20);
    expect(await gathered.load(2)).toBe(2);
  });
});

describe('in the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(() => api.close());

  it('twenty requests for twenty procedures cost one statement, and each gets its own', async () => {
    const rows = await api.sql<{ id: number; code: string }>('select id, code from procedures order by id limit 20');
    const requests = rows.map(() => new RequestContext({
      em: api.orm.em, isShared: true, clock: new Clock(), actor: null, language: 'vi', requestId: 'test', log: pino({ level: 'silent' }), setSessionCookie: () => {}, sessionSecret: null, clientAddress: '127.0.0.1',
    }));
    let found: (CatalogueRow | null)[] = [];
    const statements = await api.countStatements(async () => {
      found = await Promise.all(rows.map(({ id }, index) => procedureOfId(requests[index] as RequestContext, id)));
    });
    expect(found.map((procedure) => procedure?.code)).toEqual(rows.map((row) => row.code));
    expect(statements).toBe(1);
  });

  it('a token that is revoked is refused from the next request on', async () => {
    const ask = () => api.ask('frontend', '{ viewer { account { username } } }');
    expect((await ask()).errors).toEqual([]);
    await api.sql("update api_tokens set revoked_at = now() where account_id = (select id from accounts where username = 'frontend')");
    const refused = await Promise.all([ask(), ask(), ask()]);
    expect(refused.map((answer) => answer.errors[0]?.extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});

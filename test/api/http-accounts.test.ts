// Who calls over HTTP: forgery, sessions, tokens, guessing; and that no secret is stored or logged.
import pino from 'pino';
import { createHash } from 'node:crypto';
import { SESSION_HOURS } from '../../api/accounts/session.service.ts';
import { DEMO_PASSWORD, DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { barePost, codeOf, cookieOf, messageOf, post, PREFLIGHT, request, signIn } from '../support/http.ts';

const VIEWER = { query: '{ viewer { account { username } } }' };
const ACCOUNTS = { query: '{ accounts { totalCount } }' };
const TOKEN = 'mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { token } }';
const nameOf = (answer: { json: { data?: unknown } }): string | undefined => (answer.json.data as { viewer: { account: { username: string } } | null } | undefined)?.viewer?.account.username;

let api: TestApi;
let cookie: string;
const lines: string[] = [];
beforeAll(async () => {
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  api = await createTestApi({ clock: '2026-11-12T12:00:00+07:00', log });
  cookie = cookieOf(await signIn(api, 'admin', DEMO_PASSWORD));
});
afterAll(() => api.close());

describe('forgery', () => {
  it('a GET without the preflight header is refused, whoever asks', async () => {
    const url = `/graphql?query=${encodeURIComponent(VIEWER.query)}`;
    for (const headers of [{}, { cookie }, { authorization: `Bearer ${DEMO_TOKENS['frontend']}` }, { accept: 'text/html' }]) {
      const answer = await request(api, 'GET', url, { headers: headers as Record<string, string> });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN']);
    }
    expect(nameOf(await request(api, 'GET', url, { headers: { cookie, ...PREFLIGHT } }))).toBe('admin');
  });

  it('a POST with a cookie needs the header, one with a token or nothing does not', async () => {
    const forged = await barePost(api, VIEWER, { cookie });
    expect([forged.status, codeOf(forged)]).toEqual([403, 'FORBIDDEN']);
    expect(nameOf(await post(api, VIEWER, { cookie }))).toBe('admin');
    expect(nameOf(await barePost(api, VIEWER, { authorization: `Bearer ${DEMO_TOKENS['frontend']}` }))).toBe('frontend');
    expect((await barePost(api, VIEWER)).status).toBe(200);
  });

  it('a form of another site carries no operation', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await request(api, 'POST', '/graphql', { headers: { 'content-type': type, cookie }, body: JSON.stringify({ query: 'mutation { signOut { ok } }' }) });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    expect(nameOf(await post(api, VIEWER, { cookie }))).toBe('admin');
  });

  it('a wrong token is not made up for by a good cookie', async () => {
    const answer = await post(api, VIEWER, { cookie, authorization: 'Bearer wrong' });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('sessions', () => {
  it('are a cookie that scripts and other sites cannot use', async () => {
    const header = String((await signIn(api, 'center', DEMO_PASSWORD)).headers['set-cookie']);
    expect(header).toMatch(/^bn_session=[^;]{40,};/);
    for (const flag of [/; HttpOnly/, /; SameSite=Lax/, /; Path=\//, /; Expires=/]) expect(header).toMatch(flag);
  });

  it('last the same hours in a browser wherever the clock of the platform stands', async () => {
    const before = await createTestApi({ clock: '2024-08-06T08:00:00+07:00' });
    const header = String((await signIn(before, 'center', DEMO_PASSWORD)).headers['set-cookie']);
    await before.close();
    const hours = (Date.parse(/Expires=([^;]+)/.exec(header)?.[1] ?? '') - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(SESSION_HOURS);
  });

  it('are kept as a hash, and a changed or invented cookie is nobody', async () => {
    const secret = decodeURIComponent(cookie.slice('bn_session='.length));
    const stored = JSON.stringify(await api.sql('select * from sessions'));
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(secret.split('.')[0]);
    for (const other of [`${cookie}x`, 'bn_session=s_invented', cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))]) {
      expect(nameOf(await post(api, VIEWER, { cookie: other }))).toBeUndefined();
    }
  });

  it('end with their time, with signing out, and with the account', async () => {
    const secretHash = async (): Promise<string> => String((await api.sql('select secret_hash from sessions order by id desc limit 1'))[0]?.['secret_hash']);
    const first = cookieOf(await signIn(api, 'office', DEMO_PASSWORD));
    await api.sql("update sessions set expires_at = '2026-11-12T11:59:59+07:00' where secret_hash = $1", [await secretHash()]);
    expect(nameOf(await post(api, VIEWER, { cookie: first }))).toBeUndefined();
    const second = cookieOf(await signIn(api, 'office', DEMO_PASSWORD));
    const signedOut = await post(api, { query: 'mutation { signOut { ok } }' }, { cookie: second });
    expect(String(signedOut.headers['set-cookie'])).toMatch(/^bn_session=;.*Expires=Thu, 01 Jan 1970/);
    expect(nameOf(await post(api, VIEWER, { cookie: second }))).toBeUndefined();
    const third = cookieOf(await signIn(api, 'office', DEMO_PASSWORD));
    await api.sql("update accounts set disabled_at = now() where username = 'office'");
    expect(nameOf(await post(api, VIEWER, { cookie: third }))).toBeUndefined();
    expect(codeOf(await signIn(api, 'office', DEMO_PASSWORD))).toBe('UNAUTHENTICATED');
    await api.sql("update accounts set disabled_at = null where username = 'office'");
  });
});

describe('guessing', () => {
  it('tells no difference between a wrong name and a wrong password', async () => {
    const wrong = await signIn(api, 'inspector', 'not-the-password');
    const nobody = await signIn(api, 'nobody', 'not-the-password');
    expect([codeOf(wrong), messageOf(wrong)]).toEqual(['UNAUTHENTICATED', 'Tên đăng nhập hoặc mật khẩu không đúng.']);
    expect([codeOf(nobody), messageOf(nobody)]).toEqual([codeOf(wrong), messageOf(wrong)]);
    expect(wrong.headers['set-cookie']).toBeUndefined();
    expect(codeOf(await signIn(api, 'connector', ''))).toBe('UNAUTHENTICATED');
  });

  it('is slowed down after ten failures of a name, also for the right password, and for nobody else', async () => {
    const codes: (string | undefined)[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) codes.push(codeOf(await signIn(api, attempt % 2 ? 'ICT' : 'ict', `guess ${attempt}`)));
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'UNAUTHENTICATED'), 'RATE_LIMITED']);
    const limited = await signIn(api, 'ict', DEMO_PASSWORD);
    expect(codeOf(limited)).toBe('RATE_LIMITED');
    expect(limited.json.errors?.[0]?.extensions['retryAfterSeconds']).toBeGreaterThan(0);
    expect(codeOf(await signIn(api, 'chairman', DEMO_PASSWORD))).toBeUndefined();
  });
});

describe('tokens', () => {
  const make = async (input: object): Promise<string> => {
    const answer = await post(api, { query: TOKEN, variables: { input: { accountUsername: 'frontend', ...input } } }, { cookie });
    expect(codeOf(answer)).toBeUndefined();
    return (answer.json.data as { createApiToken: { token: string } }).createApiToken.token;
  };
  const asBearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

  it('are shown once: only their hash is stored, and the audit trail has neither', async () => {
    const token = await make({ name: 'trang mới' });
    expect(nameOf(await barePost(api, VIEWER, asBearer(token)))).toBe('frontend');
    const [stored] = await api.sql("select * from api_tokens where name = 'trang mới'");
    expect(stored?.['secret_hash']).toBe(createHash('sha256').update(token).digest('hex'));
    expect(JSON.stringify(stored)).not.toContain(token);
    const trail = JSON.stringify(await api.sql('select * from audit_entries'));
    expect(trail).toContain('trang mới');
    for (const secret of [token, DEMO_PASSWORD, String(stored?.['secret_hash'])]) expect(trail).not.toContain(secret);
  });

  it('end on their last day, and at once when revoked', async () => {
    const token = await make({ name: 'ngắn', expiresOn: '2026-11-12' });
    expect(nameOf(await barePost(api, VIEWER, asBearer(token)))).toBe('frontend');
    await api.sql("update api_tokens set expires_on = '2026-11-11' where name = 'ngắn'");
    expect(codeOf(await barePost(api, VIEWER, asBearer(token)))).toBe('UNAUTHENTICATED');
    await api.sql("update api_tokens set expires_on = '2026-12-31', revoked_at = now() where name = 'ngắn'");
    const revoked = await barePost(api, VIEWER, asBearer(token));
    expect([revoked.status, codeOf(revoked)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('unknown ones are told so, before any operation', async () => {
    for (const token of ['wrong', 'bn_' + 'A'.repeat(43), '\u00ff', `${DEMO_TOKENS['frontend']}x`]) {
      const answer = await barePost(api, ACCOUNTS, asBearer(token));
      expect([answer.status, codeOf(answer), answer.json.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    }
  });
});

describe('the log', () => {
  it('has no password and no token, whatever goes wrong with them', async () => {
    const made = await post(api, { query: TOKEN, variables: { input: { accountUsername: 'connector', name: 'log' } } }, { cookie });
    const { token } = (made.json.data as { createApiToken: { token: string } }).createApiToken;
    await signIn(api, 'chairman', DEMO_PASSWORD);
    await post(api, { query: `mutation { signIn(input: {username: "chairman", password: "${DEMO_PASSWORD}" }) { nothing } }` });
    await post(api, { query: 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', variables: { input: { username: 'chairman', password: DEMO_PASSWORD, more: 1 } } });
    await barePost(api, { query: 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }', variables: { input: { batchId: 'log', dossiers: [{ code: 'x' }] } } }, { authorization: `Bearer ${token}` });
    // A fault of the platform in the middle of a sign-in and of a call with a token: both must be logged, without the secrets.
    await api.sql('alter table sessions rename to sessions_away');
    const before = lines.length;
    const failed = await signIn(api, 'chairman', DEMO_PASSWORD);
    await api.sql('alter table sessions_away rename to sessions');
    await api.sql('alter table api_tokens rename to api_tokens_away');
    const failedToo = await barePost(api, VIEWER, { authorization: `Bearer ${token}` });
    await api.sql('alter table api_tokens_away rename to api_tokens');
    for (const answer of [failed, failedToo]) {
      expect(codeOf(answer)).toBe('INTERNAL');
      expect(lines.slice(before).join('')).toContain(String(answer.json.errors?.[0]?.extensions['requestId']));
      expect(answer.text).not.toMatch(/sessions|api_tokens|relation/);
    }
    const log = lines.join('');
    const hash = createHash('sha256').update(token).digest('hex');
    for (const secret of [DEMO_PASSWORD, token, hash, ...Object.values(DEMO_TOKENS), decodeURIComponent(cookie.slice('bn_session='.length)).split('.')[0] ?? '-']) expect(log).not.toContain(secret);
    expect(log).not.toMatch(/\$argon2/);
  });
});

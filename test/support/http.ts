// Plain HTTP against the API under test: no header is added that the test does not name.
import type { TestApi } from './api.ts';

export interface HttpAnswer {
  status: number;
  type: string;
  headers: Record<string, unknown>;
  text: string;
  json: { data?: unknown; errors?: { message: string; extensions: { code: string; fields?: { path: string; code: string }[]; [key: string]: unknown } }[] };
}

export const PREFLIGHT = { 'apollo-require-preflight': '1' };
const JSON_TYPE = { 'content-type': 'application/json' };

export async function request(api: TestApi, method: 'GET' | 'POST' | 'PUT' | 'OPTIONS', url: string, options: { headers?: Record<string, string>; body?: string } = {}): Promise<HttpAnswer> {
  const answer = await api.app.inject({ method, url, headers: options.headers, payload: options.body });
  const type = String(answer.headers['content-type'] ?? '');
  return { status: answer.statusCode, type, headers: answer.headers, text: answer.body, json: type.includes('json') && answer.body ? (JSON.parse(answer.body) as HttpAnswer['json']) : {} };
}

/** A POST with JSON and the preflight header, as the console sends it. */
export const post = (api: TestApi, body: object, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  request(api, 'POST', '/graphql', { headers: { ...JSON_TYPE, ...PREFLIGHT, ...headers }, body: JSON.stringify(body) });

/** The same without the preflight header. */
export const barePost = (api: TestApi, body: object, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  request(api, 'POST', '/graphql', { headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });

export const codeOf = (answer: HttpAnswer): string | undefined => answer.json.errors?.[0]?.extensions.code;
export const messageOf = (answer: HttpAnswer): string | undefined => answer.json.errors?.[0]?.message;

const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }';
export const signIn = (api: TestApi, username: string, password: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  post(api, { query: SIGN_IN, variables: { input: { username, password } } }, headers);
export const cookieOf = (answer: HttpAnswer): string => String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';

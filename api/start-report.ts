// What a start prints: addresses, and in a demo the accounts and tokens to try it with.
import type { FastifyInstance } from 'fastify';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_TOKENS } from '../seeds/demo/accounts.ts';
import type { Env } from './env.ts';

interface StartReport {
  env: Env;
  app: FastifyInstance;
  startedAt: number;
  dataDir: string | null;
}

export function tellReady({ env, app, startedAt, dataDir }: StartReport): void {
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : env.port;
  const host = ['::', '0.0.0.0', '127.0.0.1', '::1'].includes(env.host) ? 'localhost' : env.host;
  const url = `http://${host}:${port}`;
  const lines = [
    '',
    `Sẵn sàng sau ${((Date.now() - startedAt) / 1000).toFixed(1)} giây / ready.`,
    `  Trang quản trị / console   ${url}/`,
    `  GraphQL                    ${url}/graphql   (SDL: ${url}/graphql/schema.graphql)`,
    ...(dataDir ? [`  Dữ liệu / data             ${dataDir}`] : []),
    ...(env.clockStartsAt ? [`  Đồng hồ / clock            ${env.clockStartsAt.toISOString()}`] : []),
  ];
  if (env.isDemo) {
    const people = DEMO_ACCOUNTS.filter((account) => account.kind === 'PERSON').map((account) => account.username);
    lines.push(
      `  Tài khoản dùng thử / demo accounts (mật khẩu / password: ${DEMO_PASSWORD})`,
      `    ${people.join(' · ')}`,
      '  Mã truy cập dùng thử / demo API tokens (Authorization: Bearer …)',
      ...Object.entries(DEMO_TOKENS).map(([name, token]) => `    ${name.padEnd(10)} ${token}`),
    );
  }
  console.log(`${lines.join('\n')}\n`);
}

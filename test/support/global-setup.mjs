// Before all tests: one PostgreSQL server and one prepared template database for every worker.
import { register } from 'tsx/esm/api';

export default async function globalSetup() {
  const unregister = register();
  try {
    const { startTestServer } = await import('./test-server.ts');
    const server = await startTestServer();
    globalThis.testServer = server;
    // Workers inherit the environment, and nothing else, from this process.
    process.env.TEST_PG = JSON.stringify({ ...server.connection, template: server.template, broken: server.broken });
  } finally {
    await unregister();
  }
}

// The entry program and the lifecycle: what is refused in one line, and that a shutdown runs once.
import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onShutdown } from '../../api/database/lifecycle.ts';
import { repository } from '../support/run-embedded.ts';

function start(args: string[], before: string[] = []): { status: number | null; lines: string[] } {
  const run = spawnSync(process.execPath, [...before, join(repository, 'api/start.mjs'), ...args], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  return { status: run.status, lines: run.stderr.split('\n').filter(Boolean) };
}

describe('api/start.mjs', () => {
  it.each(['20.19.0', '22.16.0'])('refuses Node %s with one line that names the way out', (version) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); Object.defineProperty(process, 'version', { value: 'v${version}' })`;
    const { status, lines } = start([], ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]);
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`v${version}.*npm rebuild node.* / .*v${version}.*npm rebuild node`))]);
  });

  it.each(['unknown', 'constructor', '../main'])('refuses the command "%s" and names those there are', (command) => {
    const { status, lines } = start([command]);
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringContaining('serve, ingest, verify, detach, account, build')]);
  });
});

describe('onShutdown', () => {
  it('runs its work once, however many signals come, and exits with 0', async () => {
    const work = jest.fn(async () => undefined);
    const exit = jest.fn<(code: number) => void>();
    const shutdown = onShutdown(work, exit);
    process.emit('SIGTERM');
    process.emit('SIGINT');
    await shutdown.begin('PARENT_GONE');
    shutdown.dispose();
    expect(work.mock.calls).toEqual([['SIGTERM']]);
    expect(exit.mock.calls).toEqual([[0]]);
  });

  it('exits with 1 when its work fails', async () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const exit = jest.fn<(code: number) => void>();
    const shutdown = onShutdown(() => Promise.reject(new Error('no')), exit);
    await shutdown.begin('SIGINT');
    shutdown.dispose();
    silence.mockRestore();
    expect(exit.mock.calls).toEqual([[1]]);
  });
});

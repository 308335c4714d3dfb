// The built-in PostgreSQL on full, read-only and tiny disks: one clear line, and nothing stored is lost.
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isReady, query, refusal, runProgram, sweep, temporaryDirectory } from '../support/run-embedded.ts';

let home = '';
let disk = '';

beforeEach(() => {
  home = temporaryDirectory();
  disk = join(home, 'disk');
  mkdirSync(disk);
});

afterEach(async () => {
  await sweep(disk).catch(() => undefined); // The mount point itself cannot be removed.
  spawnSync('umount', ['-l', disk], { stdio: 'ignore' });
  await sweep(home);
});

/** A disk of its own of `megabytes`; false, with a warning, where this machine does not permit a mount. */
function isMounted(megabytes: number): boolean {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', disk], { encoding: 'utf8' });
  if (mounted.status === 0) return true;
  console.warn(`NOT TESTED, this machine permits no mount: ${mounted.stderr || mounted.error?.message}`);
  return false;
}

function fill(file: string): void {
  const descriptor = openSync(file, 'w');
  for (const size of [1 << 20, 1 << 12]) {
    const block = Buffer.alloc(size);
    try {
      while (writeSync(descriptor, block) === size);
    } catch {
      // ENOSPC: as full as blocks of this size can make it.
    }
  }
  closeSync(descriptor);
}

it('refuses a first start on a full disk with one line and leaves no half cluster', async () => {
  if (!isMounted(20)) return;
  const { code, lines } = await refusal({ dataDir: disk });
  expect([code, lines]).toEqual([1, [expect.stringMatching(/^DISK_FULL .* \/ The disk that holds/)]]);
  expect(readdirSync(disk).filter((name) => name.startsWith('pg18') && !name.endsWith('.password'))).toEqual([]);
});

it('keeps every acknowledged row when the disk fills up under load, the server is killed and space comes back', async () => {
  if (!isMounted(120)) return;
  const dataDir = disk;
  const program = runProgram({ dataDir, load: true });
  await program.until((line) => (line.acknowledged ?? 0) >= 50);
  fill(join(disk, 'filler'));
  const beside = runProgram({ dataDir, shared: true, query: "CREATE TABLE big AS SELECT repeat(i::text, 200) t FROM generate_series(1, 20000) i" });
  expect(await beside.ended).toBe(1);
  expect(beside.stderr()).toContain('No space left on device');
  expect(program.lines.some((line) => line.exited)).toBe(false);
  await program.end('SIGKILL');
  const last = program.lines.findLast((line) => line.acknowledged)?.acknowledged ?? 0;

  const full = runProgram({ dataDir, query: 'SELECT 1' });
  if ((await full.ended) !== 0) expect(full.stderr()).toMatch(/^DISK_FULL .*\n$/);
  rmSync(join(disk, 'filler'));
  const { rows } = await query({ dataDir }, `SELECT count(*)::int AS kept FROM acknowledged WHERE id <= ${last}`);
  expect(rows).toEqual([{ kept: last }]);
});

it('refuses a read-only disk that holds data with one line', async () => {
  if (!isMounted(120)) return;
  await query({ dataDir: disk }, 'SELECT 1');
  expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
  const { code, lines } = await refusal({ dataDir: disk });
  expect([code, lines]).toEqual([1, [expect.stringMatching(/^UNWRITABLE .*EROFS/)]]);
});

it('as root puts new data elsewhere when DATA_DIR is on a read-only disk', async () => {
  if (!isMounted(1)) return;
  spawnSync('mount', ['-o', 'remount,ro', disk]);
  const relocationRoot = join(home, 'var');
  chmodSync(home, 0o755);
  const program = runProgram({ dataDir: join(disk, '.data'), relocationRoot });
  expect((await program.until(isReady)).dataDir?.startsWith(relocationRoot)).toBe(true);
  await program.end();
});

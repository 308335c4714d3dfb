// The TypeScript files of the repository, as git knows them, and the small budgets that each must keep.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAX_LINES = 300;

export function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\n').filter((file) => file && !file.startsWith('schema/generated/') && existsSync(resolve(ROOT, file)));
}

/** Files over the budget, and uses of `any`. */
export function brokenBudgets(): string[] {
  return sourceFiles().flatMap((file) => {
    const lines = readFileSync(resolve(ROOT, file), 'utf8').split('\n');
    const long = lines.length > MAX_LINES + 1 ? [`${file}: ${lines.length - 1} lines, at most ${MAX_LINES}`] : [];
    const anys = lines.flatMap((line, index) => (/(:|\bas|<)\s?any\b/.test(line.replace(/\/\/.*|'[^']*'|`[^`]*`/g, '')) ? [`${file}:${index + 1}: any`] : []));
    return [...long, ...anys];
  });
}

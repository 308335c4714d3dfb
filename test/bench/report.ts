// The table that a run ends with, the same table as markdown for the README, and the one JSON object of the last line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions } from './options.ts';
import { shownNumber, shownSpread, type Spread } from './statistics.ts';

export interface Result {
  /** Where it stands in the JSON object; null: in the table only. */
  key: readonly string[] | null;
  label: string;
  /** Ratio or number; a spread where there were rounds. */
  value: Spread | number;
  must: number | null;
  goal: number | null;
  better: 'MORE' | 'LESS';
}

export interface Row {
  name: string;
  what: string;
  results?: readonly Result[];
  notes?: readonly string[];
  failure?: string;
}

const medianOf = (value: Spread | number): number => (typeof value === 'number' ? value : value.median);
const reaches = (result: Result, limit: number): boolean => (result.better === 'MORE' ? medianOf(result.value) >= limit : medianOf(result.value) <= limit);

function verdict(result: Result): string {
  if (result.goal !== null && reaches(result, result.goal)) return 'goal';
  if (result.must !== null) return reaches(result, result.must) ? 'pass' : 'MISS';
  return result.goal === null ? '' : 'below goal';
}

const shown = (value: Spread | number): string => (typeof value === 'number' ? shownNumber(value) : shownSpread(value));
const limit = (value: number | null, better: Result['better']): string => (value === null ? '' : `${better === 'MORE' ? '≥' : '≤'} ${value}`);

function markdown(rows: readonly Row[]): string[] {
  const lines = ['| work | against | median (range) | must | goal | |', '| --- | --- | --- | --- | --- | --- |'];
  for (const { name, what, results = [], failure } of rows) {
    if (failure) lines.push(`| ${name} | | not measured: ${failure.split('\n')[0]?.slice(0, 160)} | | | |`);
    for (const [index, result] of results.entries()) {
      lines.push(`| ${index === 0 ? what : ''} | ${result.label} | ${shown(result.value)} | ${limit(result.must, result.better)} | ${limit(result.goal, result.better)} | ${verdict(result)} |`);
    }
  }
  return lines;
}

/** Columns of equal width, for reading in a terminal. */
function aligned(lines: readonly string[]): string {
  const cells = lines.filter((line) => !line.startsWith('| ---')).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function jsonOf(rows: readonly Row[]): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const { key, value } of rows.flatMap((row) => row.results ?? [])) {
    if (!key) continue;
    const [first = '', second] = key;
    const number = Number(medianOf(value).toPrecision(4));
    if (second === undefined) json[first] = number;
    else json[first] = { ...(json[first] as object | undefined), [second]: number };
  }
  return json;
}

export function tellResults(rows: readonly Row[], { options, minutes }: { options: BenchOptions; minutes: number }): void {
  const table = markdown(rows);
  const notes = rows.flatMap(({ notes: ofRow = [] }) => ofRow);
  const about = `${options.dossiers.toLocaleString('en')} dossiers, ${options.rounds} interleaved rounds of ${options.seconds} s, 20 connections, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; ${minutes.toFixed(0)} minutes in all.`;
  // For the README: only a whole run is worth keeping.
  if (!options.isQuick && options.only === null) {
    writeFileSync(join(options.dataDir, 'result.md'), `<!-- Written by npm run bench. -->\n${table.join('\n')}\n\n${about}\n\n${notes.map((note) => `- ${note}\n`).join('')}`);
  }
  console.log(`\n${aligned(table)}\n\n${about}`);
  console.log(JSON.stringify(jsonOf(rows)));
}

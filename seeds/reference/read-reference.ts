// Reads a file of seeds/data; their sources stand in seeds/data/SOURCES.md.
import { readFileSync } from 'node:fs';

export const readReference = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8').normalize('NFC')) as T;

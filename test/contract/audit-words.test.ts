// Whatever is written into the audit trail, its reader finds in words.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { auditWords } from '../../console/audit/audit.words.ts';
import { ROOT, sourceFiles } from './source-files.ts';

const texts = sourceFiles().filter((file) => file.startsWith('api/') || file.startsWith('seeds/')).map((file) => readFileSync(resolve(ROOT, file), 'utf8'));
const named = (pattern: RegExp): string[] => [...new Set(texts.filter((text) => /recordWrite|writeAuditEntry/.test(text)).flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort();

it.each(named(/(?:operation: |OPERATION = )'([a-zA-Z]+)'/g))('tells the operation %s in both languages', (name) => {
  expect([Object.keys(auditWords.vi.operations), Object.keys(auditWords.en.operations)]).toEqual([expect.arrayContaining([name]), expect.arrayContaining([name])]);
});

it.each(named(/resource: '([A-Za-z]+)'/g))('tells records of the kind %s in both languages', (name) => {
  expect([Object.keys(auditWords.vi.resources), Object.keys(auditWords.en.resources)]).toEqual([expect.arrayContaining([name]), expect.arrayContaining([name])]);
});

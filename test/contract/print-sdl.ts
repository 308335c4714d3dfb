// Prints the schema of the server into schema/schema.graphql; with --check only says whether the file still agrees.
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from '../../api/build-schema.ts';

const SDL_FILE = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));

const stored = (): string => {
  try {
    return readFileSync(SDL_FILE, 'utf8');
  } catch {
    return '';
  }
};

const sdl = `${printSchemaWithDirectives(await buildSchema())}\n`;
if (stored() === sdl) {
  console.log('schema/schema.graphql agrees with the server');
} else if (process.argv.includes('--check')) {
  console.error('schema/schema.graphql is not what the server serves: run npm run sdl, then npm run codegen');
  process.exit(1);
} else {
  writeFileSync(SDL_FILE, sdl);
  console.log('schema/schema.graphql is written');
}

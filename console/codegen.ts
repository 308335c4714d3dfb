// Makes typed documents in schema/generated from the SDL and every *.queries.ts of the console.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['console/**/*.queries.ts'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'schema/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The server runs these texts only, when it runs known documents only.
        persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', Period: 'string', Decimal: 'string', URL: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;

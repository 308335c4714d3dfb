// Trusted documents: people in the console and anonymous callers run the documents of schema/generated only; programs with a token run their own.
import type { ApolloServerPlugin } from '@apollo/server';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { GraphQLError, parse, visit, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import type { Actor } from './request/actor.ts';
import { AppError } from './request/app-error.ts';
import type { RequestContext } from './request/context.ts';

const MANIFEST = new URL('../schema/generated/persisted-documents.json', import.meta.url);

/** The Apollo client adds __typename everywhere and keeps the written order; the manifest has neither. */
function normalised(document: DocumentNode): string {
  const bare = visit(document, { Field: (field) => (field.name.value === '__typename' ? null : undefined) });
  return printExecutableGraphQLDocument(bare);
}

const readManifest = (): Set<string> => {
  const documents = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
  return new Set(Object.values(documents).map((text) => normalised(parse(text))));
};

/** Null: the document is known, or comes from a program. */
export function unknownDocument(): (document: DocumentNode, actor: Actor | null) => GraphQLError | null {
  const known = readManifest();
  return (document, actor) => {
    if (actor?.kind === 'CLIENT' || known.has(normalised(document))) return null;
    const refusal = new AppError('FORBIDDEN', {
      message: { vi: 'Máy chủ chỉ chạy các truy vấn đã đăng ký.', en: 'This server runs known documents only.' },
    });
    return new GraphQLError(refusal.message, { originalError: refusal, extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
  };
}

export function trustedDocuments(): ApolloServerPlugin<RequestContext> {
  const refusalOf = unknownDocument();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          const refusal = refusalOf(document, contextValue.actor);
          if (refusal) throw refusal;
        },
      };
    },
  };
}

/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ConsoleAccounts($where: AccountWhere, $first: Int, $offset: Int) {\n    accounts(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id username fullName kind disabledAt roles { role validFrom validTo unit { code name } } }\n    }\n  }\n": typeof types.ConsoleAccountsDocument,
    "\n  query ConsoleAuditEntries($where: AuditEntryWhere, $first: Int, $offset: Int) {\n    auditEntries(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id at actor operation resource recordKey before after reason requestId hash }\n    }\n  }\n": typeof types.ConsoleAuditEntriesDocument,
    "\n  query ConsoleViewer {\n    viewer { account { username fullName } roles { role validFrom validTo unit { code name level } } }\n  }\n": typeof types.ConsoleViewerDocument,
    "\n  mutation ConsoleSignIn($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }\n": typeof types.ConsoleSignInDocument,
    "\n  mutation ConsoleSignInByLink($input: SignInByLinkInput!) { signInByLink(input: $input) { viewer { account { username } } } }\n": typeof types.ConsoleSignInByLinkDocument,
    "\n  mutation ConsoleSignOut { signOut { ok } }\n": typeof types.ConsoleSignOutDocument,
    "\n  query ConsoleUnitRoots($asOf: Date) {\n    units(where: { level: PROVINCE }, asOf: $asOf, first: 10) {\n      nodes { code name level measured children(first: 0) { totalCount } }\n    }\n  }\n": typeof types.ConsoleUnitRootsDocument,
    "\n  query ConsoleUnitBranch($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) { code children(first: 200) { nodes { code name level measured children(first: 0) { totalCount } } } }\n  }\n": typeof types.ConsoleUnitBranchDocument,
    "\n  query ConsoleUnitSearch($search: String!, $asOf: Date, $first: Int!) {\n    units(where: { search: $search }, asOf: $asOf, first: $first) {\n      totalCount\n      nodes { code name level ancestors { code name } predecessors { code name } }\n    }\n  }\n": typeof types.ConsoleUnitSearchDocument,
    "\n  query ConsoleUnitDetail($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) {\n      code name nameEn kind level measured validFrom validTo unverifiedFields\n      ancestors { code name }\n      children(first: 0) { totalCount }\n      predecessors { code name validFrom validTo }\n      successors { code name validFrom validTo }\n      successions {\n        takesEffectOn kind title legalDocument verified\n        predecessors { code name }\n        successors { code name }\n      }\n    }\n  }\n": typeof types.ConsoleUnitDetailDocument,
};
const documents: Documents = {
    "\n  query ConsoleAccounts($where: AccountWhere, $first: Int, $offset: Int) {\n    accounts(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id username fullName kind disabledAt roles { role validFrom validTo unit { code name } } }\n    }\n  }\n": types.ConsoleAccountsDocument,
    "\n  query ConsoleAuditEntries($where: AuditEntryWhere, $first: Int, $offset: Int) {\n    auditEntries(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id at actor operation resource recordKey before after reason requestId hash }\n    }\n  }\n": types.ConsoleAuditEntriesDocument,
    "\n  query ConsoleViewer {\n    viewer { account { username fullName } roles { role validFrom validTo unit { code name level } } }\n  }\n": types.ConsoleViewerDocument,
    "\n  mutation ConsoleSignIn($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }\n": types.ConsoleSignInDocument,
    "\n  mutation ConsoleSignInByLink($input: SignInByLinkInput!) { signInByLink(input: $input) { viewer { account { username } } } }\n": types.ConsoleSignInByLinkDocument,
    "\n  mutation ConsoleSignOut { signOut { ok } }\n": types.ConsoleSignOutDocument,
    "\n  query ConsoleUnitRoots($asOf: Date) {\n    units(where: { level: PROVINCE }, asOf: $asOf, first: 10) {\n      nodes { code name level measured children(first: 0) { totalCount } }\n    }\n  }\n": types.ConsoleUnitRootsDocument,
    "\n  query ConsoleUnitBranch($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) { code children(first: 200) { nodes { code name level measured children(first: 0) { totalCount } } } }\n  }\n": types.ConsoleUnitBranchDocument,
    "\n  query ConsoleUnitSearch($search: String!, $asOf: Date, $first: Int!) {\n    units(where: { search: $search }, asOf: $asOf, first: $first) {\n      totalCount\n      nodes { code name level ancestors { code name } predecessors { code name } }\n    }\n  }\n": types.ConsoleUnitSearchDocument,
    "\n  query ConsoleUnitDetail($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) {\n      code name nameEn kind level measured validFrom validTo unverifiedFields\n      ancestors { code name }\n      children(first: 0) { totalCount }\n      predecessors { code name validFrom validTo }\n      successors { code name validFrom validTo }\n      successions {\n        takesEffectOn kind title legalDocument verified\n        predecessors { code name }\n        successors { code name }\n      }\n    }\n  }\n": types.ConsoleUnitDetailDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleAccounts($where: AccountWhere, $first: Int, $offset: Int) {\n    accounts(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id username fullName kind disabledAt roles { role validFrom validTo unit { code name } } }\n    }\n  }\n"): (typeof documents)["\n  query ConsoleAccounts($where: AccountWhere, $first: Int, $offset: Int) {\n    accounts(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id username fullName kind disabledAt roles { role validFrom validTo unit { code name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleAuditEntries($where: AuditEntryWhere, $first: Int, $offset: Int) {\n    auditEntries(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id at actor operation resource recordKey before after reason requestId hash }\n    }\n  }\n"): (typeof documents)["\n  query ConsoleAuditEntries($where: AuditEntryWhere, $first: Int, $offset: Int) {\n    auditEntries(where: $where, first: $first, offset: $offset) {\n      totalCount\n      nodes { id at actor operation resource recordKey before after reason requestId hash }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleViewer {\n    viewer { account { username fullName } roles { role validFrom validTo unit { code name level } } }\n  }\n"): (typeof documents)["\n  query ConsoleViewer {\n    viewer { account { username fullName } roles { role validFrom validTo unit { code name level } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleSignIn($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }\n"): (typeof documents)["\n  mutation ConsoleSignIn($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleSignInByLink($input: SignInByLinkInput!) { signInByLink(input: $input) { viewer { account { username } } } }\n"): (typeof documents)["\n  mutation ConsoleSignInByLink($input: SignInByLinkInput!) { signInByLink(input: $input) { viewer { account { username } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsoleSignOut { signOut { ok } }\n"): (typeof documents)["\n  mutation ConsoleSignOut { signOut { ok } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleUnitRoots($asOf: Date) {\n    units(where: { level: PROVINCE }, asOf: $asOf, first: 10) {\n      nodes { code name level measured children(first: 0) { totalCount } }\n    }\n  }\n"): (typeof documents)["\n  query ConsoleUnitRoots($asOf: Date) {\n    units(where: { level: PROVINCE }, asOf: $asOf, first: 10) {\n      nodes { code name level measured children(first: 0) { totalCount } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleUnitBranch($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) { code children(first: 200) { nodes { code name level measured children(first: 0) { totalCount } } } }\n  }\n"): (typeof documents)["\n  query ConsoleUnitBranch($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) { code children(first: 200) { nodes { code name level measured children(first: 0) { totalCount } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleUnitSearch($search: String!, $asOf: Date, $first: Int!) {\n    units(where: { search: $search }, asOf: $asOf, first: $first) {\n      totalCount\n      nodes { code name level ancestors { code name } predecessors { code name } }\n    }\n  }\n"): (typeof documents)["\n  query ConsoleUnitSearch($search: String!, $asOf: Date, $first: Int!) {\n    units(where: { search: $search }, asOf: $asOf, first: $first) {\n      totalCount\n      nodes { code name level ancestors { code name } predecessors { code name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsoleUnitDetail($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) {\n      code name nameEn kind level measured validFrom validTo unverifiedFields\n      ancestors { code name }\n      children(first: 0) { totalCount }\n      predecessors { code name validFrom validTo }\n      successors { code name validFrom validTo }\n      successions {\n        takesEffectOn kind title legalDocument verified\n        predecessors { code name }\n        successors { code name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConsoleUnitDetail($code: String!, $asOf: Date) {\n    unit(code: $code, asOf: $asOf) {\n      code name nameEn kind level measured validFrom validTo unverifiedFields\n      ancestors { code name }\n      children(first: 0) { totalCount }\n      predecessors { code name validFrom validTo }\n      successors { code name validFrom validTo }\n      successions {\n        takesEffectOn kind title legalDocument verified\n        predecessors { code name }\n        successors { code name }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
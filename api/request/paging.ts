// Relay connections over Kysely: stable order with a tie-break, pages by key or by offset, totals only when asked for.
import { sql, type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { limitOfPage } from '../database/one-plan.ts';
import type { Tables } from '../database/tables.ts';
import { invalidField } from './app-error.ts';

export const MAX_PAGE = 200;
const DEFAULT_PAGE = 50;
/** Deep offsets cost the database every row before them; clients that go further page by key. */
const MAX_OFFSET = 100_000;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, at most 200; 50 unless told (số bản ghi).' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor: the page after it.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many to pass over, for numbered pages; not together with `after`.' })
  offset?: number | null;
}

@ObjectType({ description: 'Where a page stands among all pages.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether a page follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether a page goes before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record of this page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record of this page.' })
  endCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  countRows: () => Promise<number>;
}

interface PageFacts<T> {
  nodes: T[];
  cursorOf: (node: T, index: number) => string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  countRows: () => Promise<number>;
}

/** Most readers select nodes alone: cursors are made for those who select them. */
function pageWith<T>({ nodes, cursorOf, hasNextPage, hasPreviousPage, countRows }: PageFacts<T>): Connection<T> {
  const cursorAt = (index: number): string | null => (nodes[index] === undefined ? null : cursorOf(nodes[index], index));
  return {
    nodes,
    countRows,
    get edges() {
      return nodes.map((node, index) => ({ cursor: cursorOf(node, index), node }));
    },
    get pageInfo() {
      return { hasNextPage, hasPreviousPage, startCursor: cursorAt(0), endCursor: cursorAt(nodes.length - 1) };
    },
  };
}

/** The connection and edge types of one node type; call it once for each type. */
export function connectionType<T extends object>(name: string, node: () => ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'Pass it as `after` to go on from here.' })
    cursor!: string;

    @Field(node, { description: 'The record.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} records.` })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The records with their cursors.' })
    edges!: NodeEdge[];

    @Field(() => [node()], { description: 'The records.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    countRows!: () => Promise<number>;

    @Field(() => Int, { description: 'How many records there are in all pages; counted only when it is selected.' })
    totalCount(): Promise<number> {
      return this.countRows();
    }
  }
  return NodeConnection as ClassType<Connection<T>>;
}

export interface OrderKey {
  by: Expression<unknown> | RawBuilder<unknown>;
  direction: 'asc' | 'desc';
}

/** Null stands last in both directions, so that what is unknown never hides what is known. */
function afterKeys(order: readonly OrderKey[], values: readonly unknown[]): RawBuilder<SqlBool> {
  const branches = order.map((key, index) => {
    const equal = order.slice(0, index).map((earlier, i) => sql<SqlBool>`${earlier.by} is not distinct from ${values[i]}`);
    const value = values[index];
    const beyond =
      value === null
        ? sql<SqlBool>`false`
        : key.direction === 'asc'
          ? sql<SqlBool>`(${key.by} > ${value} or ${key.by} is null)`
          : sql<SqlBool>`(${key.by} < ${value} or ${key.by} is null)`;
    return sql<SqlBool>`(${sql.join([...equal, beyond], sql` and `)})`;
  });
  return sql<SqlBool>`(${sql.join(branches, sql` or `)})`;
}

const encodeCursor = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function decodeCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (Array.isArray(values) && values.length === length && values.every(isKey)) return values;
  } catch {
    // falls through to the refusal
  }
  throw malformedCursor();
}

const malformedCursor = () => invalidField('after', 'Con trỏ trang không hợp lệ.', 'Not a valid cursor for this order.', 'MALFORMED_CURSOR');

/** A cursor of another order has values of other types: the database says so. */
const WRONG_VALUE = new Set(['22P02', '22003', '22007', '22008', '42883']);

async function rowsAfter<T>(after: string | null | undefined, run: () => Promise<T[]>): Promise<T[]> {
  try {
    return await run();
  } catch (error) {
    if (after && WRONG_VALUE.has(String((error as { code?: unknown }).code))) throw malformedCursor();
    throw error;
  }
}

function checkPage(args: PageArgs): { first: number; offset: number } {
  const first = args.first ?? DEFAULT_PAGE;
  const offset = args.offset ?? 0;
  if (first < 0 || first > MAX_PAGE) {
    throw invalidField('first', `Mỗi trang từ 0 đến ${MAX_PAGE} bản ghi.`, `A page has 0 to ${MAX_PAGE} records.`, 'OUT_OF_RANGE');
  }
  if (offset < 0 || offset > MAX_OFFSET) {
    throw invalidField('offset', `offset từ 0 đến ${MAX_OFFSET}; xa hơn hãy dùng after.`, `offset is 0 to ${MAX_OFFSET}; use after to go further.`, 'OUT_OF_RANGE');
  }
  if (args.after && args.offset) throw invalidField('offset', 'Chỉ dùng một trong after và offset.', 'Use after or offset, not both.');
  return { first, offset };
}

type AnyQuery<O> = SelectQueryBuilder<Tables, never, O>;

/**
 * One page of a query. `order` must end in a unique key. The query comes with its scope and filters, without order or limit;
 * the keys travel as the extra columns key_0, key_1 ...
 */
export async function pageOf<O extends object>(query: unknown, order: readonly OrderKey[], args: PageArgs): Promise<Connection<O>> {
  const { first, offset } = checkPage(args);
  const base = query as AnyQuery<O>;
  let page = base.limit(limitOfPage(first));
  for (const [index, key] of order.entries()) {
    page = page
      .select(sql`${key.by}`.as(`key_${index}`))
      .orderBy(sql`${key.by}`, (by) => (key.direction === 'asc' ? by.asc().nullsLast() : by.desc().nullsLast())) as unknown as AnyQuery<O>;
  }
  if (offset > 0) page = page.offset(offset);
  if (args.after) page = page.where(afterKeys(order, decodeCursor(args.after, order.length)));
  const rows = first === 0 ? [] : await rowsAfter(args.after, () => page.execute() as Promise<(O & Record<string, unknown>)[]>);
  return pageWith<O & Record<string, unknown>>({
    nodes: rows.slice(0, first),
    cursorOf: (row) => encodeCursor(order.map((_, index) => keyValue(row, index))),
    hasNextPage: rows.length > first,
    hasPreviousPage: offset > 0 || Boolean(args.after),
    countRows: () => countOf(base),
  });
}

const keyValue = (row: Record<string, unknown>, index: number): unknown => {
  const value = row[`key_${index}`] ?? row[`key${index}`] ?? null;
  return value instanceof Date ? value.toISOString() : value;
};

async function countOf(query: unknown): Promise<number> {
  const base = query as AnyQuery<object>;
  const { total } = await base.clearSelect().select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  return total as unknown as number;
}

/** A page of rows that are already in memory, for short lists such as the children of a unit. */
export function pageOfRows<T extends object>(rows: readonly T[], args: PageArgs): Connection<T> {
  const { first, offset } = checkPage(args);
  const after = args.after ? decodeCursor(args.after, 1)[0] : null;
  if (after !== null && !Number.isInteger(after)) throw malformedCursor();
  const start = after === null ? offset : Number(after) + 1;
  return pageWith({
    nodes: rows.slice(start, start + first),
    cursorOf: (_, index) => encodeCursor([start + index]),
    hasNextPage: start + first < rows.length,
    hasPreviousPage: start > 0,
    countRows: () => Promise.resolve(rows.length),
  });
}

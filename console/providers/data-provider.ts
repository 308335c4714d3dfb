// A thin provider over typed documents: each feature says how its records are read and written, this joins them for react-admin.
import type { TypedDocumentNode } from '@apollo/client';
import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import { read, write } from './apollo.ts';
import type { Feature } from './feature.ts';

/** One numbered page as react-admin asks for it. */
export interface PageRequest {
  first: number;
  offset: number;
  sort: { field: string; direction: 'ASC' | 'DESC' } | null;
  filter: Record<string, unknown>;
}

interface RecordPage {
  records: RaRecord[];
  total: number;
}

export interface ResourceRecords {
  list?: (page: PageRequest, signal?: AbortSignal) => Promise<RecordPage>;
  one?: (id: string, signal?: AbortSignal) => Promise<RaRecord | null>;
  create?: (values: Record<string, unknown>) => Promise<RaRecord>;
  update?: (id: string, values: Record<string, unknown>, previous: RaRecord) => Promise<RaRecord>;
}

/** A page of records from a document: how to ask, and where the records stand in the answer. */
export const listOf =
  <T, V>(document: TypedDocumentNode<T, V>, toVariables: (page: PageRequest) => V, toPage: (answer: T) => RecordPage): NonNullable<ResourceRecords['list']> =>
  async (page, signal) =>
    toPage(await read(document, toVariables(page), signal));

/** One record by the id that stands in the address. */
export const oneOf =
  <T, V>(document: TypedDocumentNode<T, V>, toVariables: (id: string) => V, toRecord: (answer: T) => RaRecord | null): NonNullable<ResourceRecords['one']> =>
  async (id, signal) =>
    toRecord(await read(document, toVariables(id), signal));

export const createdBy =
  <T, V>(document: TypedDocumentNode<T, V>, toVariables: (values: Record<string, unknown>) => V, toRecord: (answer: T) => RaRecord): NonNullable<ResourceRecords['create']> =>
  async (values) =>
    toRecord(await write(document, toVariables(values)));

export const updatedBy =
  <T, V>(
    document: TypedDocumentNode<T, V>,
    toVariables: (id: string, values: Record<string, unknown>, previous: RaRecord) => V,
    toRecord: (answer: T) => RaRecord,
  ): NonNullable<ResourceRecords['update']> =>
  async (id, values, previous) =>
    toRecord(await write(document, toVariables(id, values, previous)));

/** "validFrom" is ordered by VALID_FROM; null when the API cannot order by it. */
export function orderOf<F extends string>(page: PageRequest, fields: readonly F[]): { field: F; direction: 'ASC' | 'DESC' }[] | null {
  if (!page.sort) return null;
  const wanted = page.sort.field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const field = fields.find((name) => name === wanted);
  return field ? [{ field, direction: page.sort.direction }] : null;
}

/** A filter as text; empty is as if left out. */
export const textOf = (filter: Record<string, unknown>, name: string): string | null => {
  const value = filter[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

export function createDataProvider(features: readonly Feature[]): DataProvider {
  const byName = new Map(features.map((feature) => [feature.name, feature.records]));

  const needed = <K extends keyof ResourceRecords>(resource: string, act: K): NonNullable<ResourceRecords[K]> => {
    const found = byName.get(resource)?.[act];
    if (!found) throw new Error(`${resource} records have no "${act}"`);
    return found;
  };

  const one = async (resource: string, id: Identifier, signal?: AbortSignal): Promise<RaRecord> => {
    const record = await needed(resource, 'one')(String(id), signal);
    if (!record) throw Object.assign(new Error('errors.notFound'), { status: 404, body: { code: 'NOT_FOUND', errors: {} } });
    return record;
  };

  const page: DataProvider['getList'] = async (resource, params) => {
    const { page: number = 1, perPage = 25 } = params.pagination ?? {};
    const { field, order } = params.sort ?? {};
    const { records, total } = await needed(resource, 'list')(
      { first: perPage, offset: (number - 1) * perPage, sort: field ? { field, direction: order ?? 'ASC' } : null, filter: (params.filter ?? {}) as Record<string, unknown> },
      params.signal,
    );
    return { data: records as never[], total };
  };

  const refused = (): Promise<never> => Promise.reject(new Error('errors.notOffered'));

  return {
    supportAbortSignal: true,
    getList: page,
    getOne: async (resource, params) => ({ data: (await one(resource, params.id, params.signal)) as never }),
    getMany: async (resource, params) => ({ data: (await Promise.all(params.ids.map((id) => one(resource, id, params.signal)))) as never[] }),
    getManyReference: (resource, params) => page(resource, { ...params, filter: { ...(params.filter as object), [params.target]: params.id } }),
    create: async (resource, params) => ({ data: (await needed(resource, 'create')(params.data as Record<string, unknown>)) as never }),
    update: async (resource, params) => ({
      data: (await needed(resource, 'update')(String(params.id), params.data as Record<string, unknown>, params.previousData)) as never,
    }),
    updateMany: refused,
    delete: refused,
    deleteMany: refused,
  };
}

// Steps of a list's life over GraphQL, for the tests of lists and of what builds on them.
import type { Answer, TestApi } from './api.ts';

export interface ListView {
  id: string;
  number: string;
  title: string;
  status: string;
  version: number;
  entryCount: number;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  contentHash: string | null;
  allowedActions: string[];
}

export const LIST = 'id number title status version entryCount effectiveFrom effectiveTo contentHash allowedActions';

type Payload = { digitizationList: ListView; warnings?: { code: string; message: string }[] };
type Input = Record<string, unknown>;

export const mutationOf = (operation: string, extra = ''): string =>
  `mutation($input: ${operation[0]?.toUpperCase()}${operation.slice(1)}Input!) { ${operation}(input: $input) { digitizationList { ${LIST} } ${extra} } }`;

export class ListSteps {
  readonly #api: TestApi;

  constructor(api: TestApi) {
    this.#api = api;
  }

  try(as: string | null, operation: string, input: Input): Promise<Answer> {
    return this.#api.ask(as, mutationOf(operation, operation === 'submitDigitizationList' ? 'warnings { code message }' : ''), { input });
  }

  async act(as: string, operation: string, input: Input): Promise<Payload> {
    const answer = await this.try(as, operation, input);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors, null, 1));
    return (answer.data as Record<string, Payload>)[operation] as Payload;
  }

  async componentIds(codes: string[]): Promise<string[]> {
    const rows = await this.#api.sql<{ id: number; code: string }>('select id, code from document_components where code = any($1)', [codes]);
    return codes.map((code) => Buffer.from(`DocumentComponent:${rows.find((row) => row.code === code)?.id}`).toString('base64url'));
  }

  async draft(title: string, codes: string[], more: Input = {}): Promise<ListView> {
    const { digitizationList: made } = await this.act('center', 'createDigitizationList', { title, ...more });
    if (codes.length === 0) return made;
    const upsert = (await this.componentIds(codes)).map((componentId) => ({ componentId, class: 'PRIOR_RESULT', stage: 'RECEIPT' }));
    return (await this.act('center', 'setDigitizationListEntries', { listId: made.id, expectedVersion: made.version, upsert })).digitizationList;
  }

  async submit(list: ListView, submissionNumber = '12/TTr-HCC'): Promise<ListView> {
    return (await this.act('center', 'submitDigitizationList', { listId: list.id, expectedVersion: list.version, submissionNumber })).digitizationList;
  }

  async approve(list: ListView, decisionNumber: string, signedOn: string): Promise<ListView> {
    return (await this.act('chairman', 'approveDigitizationList', { listId: list.id, expectedVersion: list.version, decisionNumber, signedOn, signedBy: 'Chủ tịch UBND tỉnh' })).digitizationList;
  }

  async publish(list: ListView, effectiveFrom: string): Promise<ListView> {
    return (await this.act('center', 'publishDigitizationList', { listId: list.id, expectedVersion: list.version, effectiveFrom })).digitizationList;
  }

  /** From nothing to published, all on one day. */
  async published(title: string, codes: string[], decisionNumber: string, today: string, effectiveFrom: string, more: Input = {}): Promise<ListView> {
    return this.publish(await this.approve(await this.submit(await this.draft(title, codes, more)), decisionNumber, today), effectiveFrom);
  }

  /** null: NOT_FOUND, which is what a hidden list and a missing one both are. */
  async read<T = ListView>(as: string | null, id: string, fields = LIST): Promise<T | null> {
    const answer = await this.#api.ask<{ digitizationList: T | null }>(as, `query($id: ID!) { digitizationList(id: $id) { ${fields} } }`, { id });
    const code = answer.errors[0]?.extensions.code;
    if (code && code !== 'NOT_FOUND') throw new Error(JSON.stringify(answer.errors));
    return answer.data?.digitizationList ?? null;
  }
}

// Holds the answers of the servers against each other before anything is timed: the same data, the same numbers.
import { HttpConnection, requestBytes, type PreparedRequest } from '../load/http-connection.ts';
import type { RunningServer } from '../servers/start.ts';
import { at, list, type Json, type Work } from '../works.ts';

/** The first place where two values differ. */
export function difference(a: Json, b: Json, path = ''): string | null {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const name of names) {
      const inner = difference(at(a, name), at(b, name), `${path}.${name}`);
      if (inner) return inner;
    }
    return null;
  }
  return a === b ? null : `${path || 'all'}: ${JSON.stringify(a)?.slice(0, 200)} is not ${JSON.stringify(b)?.slice(0, 200)}`;
}

export async function askOnce(port: number, request: PreparedRequest): Promise<{ status: number; headers: string; text: string }> {
  const connection = await HttpConnection.open(port);
  try {
    const { status, headers, body } = await connection.send(requestBytes(request), true);
    return { status, headers, text: body };
  } finally {
    connection.close();
  }
}

export async function answerOf(server: RunningServer, request: PreparedRequest): Promise<Json> {
  const { status, text } = await askOnce(server.port, request);
  if (status !== 200) throw new Error(`${server.kind} answers ${status}: ${text.slice(0, 1000)}`);
  const body = JSON.parse(text) as Json;
  const errors = list(at(body, 'errors'));
  if (errors.length > 0) throw new Error(`${server.kind}: ${JSON.stringify(errors).slice(0, 1000)}`);
  return body;
}

/** Throws where the other's answer is not ours; some of the requests stand for all. */
export async function compareWith(ours: readonly Json[], other: RunningServer, work: Work, requests: readonly PreparedRequest[]): Promise<void> {
  for (const [index, expected] of ours.entries()) {
    const found = difference(expected, work.shape(other.kind, await answerOf(other, requests[index] as PreparedRequest)));
    if (found) throw new Error(`${other.kind} answers otherwise than ours at ${found}`);
  }
}

export const COMPARED = 5;

export async function answersOf(server: RunningServer, work: Work, requests: readonly PreparedRequest[]): Promise<Json[]> {
  const answers: Json[] = [];
  for (const request of requests.slice(0, COMPARED)) answers.push(work.shape(server.kind, await answerOf(server, request)));
  return answers;
}

// The bench's side of the load process: orders one round and waits for its result.
import type { ChildProcess } from 'node:child_process';
import { forkProgram } from '../children.ts';
import { requestBytes, type PreparedRequest } from './http-connection.ts';
import type { LoadOrder, LoadResult } from './load.ts';

const CONNECTIONS = 20;

export interface LoadAsked {
  port: number;
  requests: readonly PreparedRequest[];
  seconds: number;
  connections?: number | undefined;
  statuses?: number[];
}

export class Loader {
  readonly #child: ChildProcess = forkProgram('./load/load.ts');

  async run({ port, requests, seconds, connections = CONNECTIONS, statuses = [200] }: LoadAsked): Promise<LoadResult> {
    const order: LoadOrder = { port, requests: requests.map((request) => requestBytes(request).toString('base64')), connections, ms: seconds * 1000, statuses };
    const result = await new Promise<LoadResult>((done, failed) => {
      const onExit = (): void => failed(new Error('the load process has ended'));
      this.#child.once('exit', onExit);
      this.#child.once('message', (message: { result?: LoadResult; error?: string }) => {
        this.#child.off('exit', onExit);
        if (message.result) done(message.result);
        else failed(new Error(message.error));
      });
      this.#child.send(order);
    });
    if (result.failures > 0) throw new Error(`${result.failures} of ${result.failures + result.count} requests failed: ${result.firstFailure}`);
    return result;
  }
}

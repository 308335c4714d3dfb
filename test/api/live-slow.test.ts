// A subscriber that stops reading: what waits for it is bounded, and nobody else waits for it.
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { asProgram, board, startLivePair, WARD, type LivePair } from '../support/live-pair.ts';
import { disconnect, soon } from '../support/live.ts';

let pair: LivePair;
beforeAll(async () => {
  pair = await startLivePair();
});
afterEach(disconnect);
afterAll(() => pair.close());

const connections = (): Promise<number> => pair.metric('live_connections');

/** A connection that has been greeted and reads no more. */
async function unread(): Promise<WebSocket> {
  const socket = new WebSocket(`${pair.url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false });
  const greeted = new Promise((heard) => socket.once('message', heard));
  await new Promise((opened) => socket.once('open', opened));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await greeted;
  socket.pause();
  return socket;
}

it('is cut off when it asks on and reads nothing, and others hear their events meanwhile', async () => {
  const watched = board(asProgram(pair.url));
  await watched.until((event) => event.isWhole);
  const before = await connections();
  const slow = await unread();
  slow.on('error', () => {});
  await soon(async () => (await connections()) === before + 1);
  const message = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(60_000) } });
  let sent = 0;
  for (const deadline = Date.now() + 15_000; Date.now() < deadline && (await connections()) > before; await sleep(5)) {
    if (slow.bufferedAmount > 4_000_000) continue;
    for (let count = 0; count < 20; count += 1) slow.send(message);
    sent += 20 * message.length;
    if (sent === 60 * message.length) {
      await pair.ingest(WARD);
      await watched.until((event) => event.rows.some((row) => row.unit.code === WARD), 3000);
    }
  }
  expect(await connections()).toBe(before);
  expect(sent).toBeLessThan(64 * 1024 * 1024);
  slow.terminate();
});

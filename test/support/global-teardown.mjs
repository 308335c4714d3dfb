// After all tests: stops the server that the setup started and removes its directory.
export default async function globalTeardown() {
  await globalThis.testServer?.stop();
}

/** Jest's global tear-down: ends what the set-up started. */
// biome-ignore lint/style/noDefaultExport: Jest takes the default export
export default async function tearDown(): Promise<void> {
  await globalThis.annalsTestServer?.stop()
}

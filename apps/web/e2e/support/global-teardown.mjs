export default async function tearDown() {
  await globalThis.lotrinhJourneyServer?.tearDown();
}

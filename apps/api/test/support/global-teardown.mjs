export default async function tearDown() {
  await globalThis.lotrinhTestServer?.tearDown();
}

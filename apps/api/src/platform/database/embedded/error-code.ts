/**
 * Whether an error of the operating system or of PostgreSQL bears one of these codes. It looks at the code alone:
 * `instanceof Error` fails for an error that Node made in another realm, as under jest.
 */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url));
const written = /\bdocument\(\/\* GraphQL \*\/ `\s*(?:query|mutation) (\w+)[^`]*`\)/g;
const compiled = /^export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/gm;

/**
 * Writes each GraphQL document, fragments included, where it is used. The generated lookup would carry all of them into
 * the chunk that every page loads.
 */
export function inlineDocuments(): Plugin {
  let texts = new Map<string, string>();
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const source = readFileSync(generated, 'utf8');
      texts = new Map([...source.matchAll(compiled)].map(([, name = '', text = '']) => [name, text]));
    },
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('/* GraphQL */')) return undefined;
      return code.replace(written, (_whole, name: string) => {
        const text = texts.get(name);
        if (text === undefined) throw new Error(`${id}: document ${name} is not generated; run codegen`);
        return JSON.stringify(text.replace(/\s+/g, ' ').trim());
      });
    },
  };
}

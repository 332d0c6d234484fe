import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { inlineDocuments } from './inline-documents.js';
import { themeVariables } from './theme-variables.js';

const lib = (name: string) => fileURLToPath(new URL(`../../libs/${name}/src/index.ts`, import.meta.url));
const api = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  plugins: [themeVariables(), inlineDocuments(), react()],
  resolve: {
    alias: Object.fromEntries(
      ['contracts', 'domain', 'messages', 'text'].map((name) => [`@lotrinh/${name}`, lib(name)]),
    ),
  },
  server: { host: '127.0.0.1', proxy: { '/api': api, '/graphql': api } },
  build: {
    outDir: 'dist',
    // Data URLs would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // Browsers of the support page; all know light-dark(), which lowering would break in the grid's styles.
    target: ['chrome131', 'edge131', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    manifest: true,
  },
});

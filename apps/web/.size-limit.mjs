// Size budgets in gzip, over what the bundler says it made. A check that finds no file fails: a renamed source must not
// pass by being absent.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = 'dist';
const manifest = existsSync(`${dist}/.vite/manifest.json`)
  ? JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))
  : {};

/** The chunks and all that they load at once; nothing where one of them is unknown. */
const closure = (...starts) => {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key].imports?.forEach(visit);
  };
  if (!starts.every((key) => manifest[key])) return [];
  starts.forEach(visit);
  return [...seen].map((key) => manifest[key]);
};
const unique = (names) => [...new Set(names)].map((name) => `${dist}/${name}`);
const scripts = (chunks) => unique(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')));
const styles = (chunks) => unique(chunks.flatMap((chunk) => chunk.css ?? []));

const entry = closure('index.html');
const shell = closure('index.html', 'src/app/shell/shell.tsx');
const lazy = scripts(Object.values(manifest)).filter((file) => !scripts(entry).includes(file));
const fonts = unique(entry.flatMap((chunk) => chunk.assets ?? []).filter((file) => file.endsWith('.woff2')));
const gzipped = (file) => gzipSync(readFileSync(file)).length;
const largestLazy = lazy.sort((a, b) => gzipped(b) - gzipped(a)).slice(0, 1);

const check = (name, path, limit) => ({ name, path: path.length > 0 ? path : [`${dist}/missing`], limit, gzip: true });

export default [
  check('entry', scripts(entry), '160 kB'),
  check('entry + shell', scripts(shell), '215 kB'),
  check('styles of the first view', styles(shell), '45 kB'),
  check('fonts of the first view', fonts, '70 kB'),
  check(`largest lazy chunk (${largestLazy})`, largestLazy, '215 kB'),
];

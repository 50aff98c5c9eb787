// After the web build: writes each text file a second and third time, compressed (.br, .gz), for the server to send,
// and prints what the employee's home loads first. Over the budget it fails, unless --no-budget says that
// somebody only wants to start.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const BUDGET = 180_000;
/** What the browser loads for the employee's home, besides what these import themselves. */
const HOME = [
  /^apps\/web\/src\/main\.ts$/,
  /^libs\/shared\/web\/src\/i18n\/nl\.json$/,
  /(training\.routes|libs\/training\/web\/src\/index)\.ts$/,
  /^libs\/training\/web\/src\/.*home-page\.ts$/,
  /^libs\/training\/web\/src\/i18n\/nl\.json$/,
];

const web = join(import.meta.dirname, '..', '..', 'dist', 'web');
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const sizes = new Map();
await Promise.all(
  readdirSync(web, { recursive: true })
    .filter((file) => /\.(js|css|svg|json)$/.test(file) && !file.endsWith('browser-stats.json'))
    .map(async (file) => {
      const bytes = readFileSync(join(web, file));
      const [small, wide] = await Promise.all([brotli(bytes), gzip(bytes, { level: 9 })]);
      writeFileSync(join(web, `${file}.br`), small);
      writeFileSync(join(web, `${file}.gz`), wide);
      sizes.set(file, { raw: bytes.length, brotli: small.length, gzip: wide.length });
    }),
);

const { outputs } = JSON.parse(readFileSync(join(web, 'browser-stats.json'), 'utf8'));
const loaded = new Set();
for (const [file, { entryPoint }] of Object.entries(outputs)) {
  if (entryPoint && HOME.some((pattern) => pattern.test(entryPoint))) load(file);
}
const total = (kind) => [...loaded].reduce((sum, file) => sum + (sizes.get(file)?.[kind] ?? 0), 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
process.stdout.write(
  `Initial JavaScript of the employee's home: ${kilobytes(total('brotli'))} transferred with brotli, ` +
    `${kilobytes(total('gzip'))} with gzip, ${kilobytes(total('raw'))} unpacked, in ${loaded.size} files ` +
    `(budget ${kilobytes(BUDGET)}).\n`,
);
if (total('brotli') > BUDGET && !process.argv.includes('--no-budget')) {
  process.stderr.write('That is over the budget.\n');
  process.exitCode = 1;
}

/** A file and all it imports at once, not what it may load later. */
function load(file) {
  if (loaded.has(file) || !file.endsWith('.js')) return;
  loaded.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') load(path);
}

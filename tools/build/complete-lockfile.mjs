// Run after every change of dependencies: node tools/build/complete-lockfile.mjs
//
// npm leaves an optional package out of the lockfile when the registry at hand does not carry it (most mirrors lack
// the binaries of platforms nobody behind them uses), and then `npm ci` refuses that lockfile. This adds the missing
// entries from what the depending package asks for, limited to their platform as their names say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', 'package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const added = [];
for (const [path, entry] of Object.entries(lockfile.packages)) {
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    const version = wanted.replace(/^[^\d]*/, '');
    const present = found(path, name);
    if (present?.version === version || (present && version !== wanted)) continue;
    // Beside the package that asks for it, or inside it when another version has that place.
    const beside = `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`;
    const place = lockfile.packages[beside] ? `${path}/node_modules/${name}` : beside;
    lockfile.packages[place] = {
      version,
      ...platform(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added.push(name);
  }
}
if (added.length) {
  lockfile.packages = Object.fromEntries(
    Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  writeFileSync(file, JSON.stringify(lockfile, null, 2) + '\n');
}
process.stdout.write(`${added.length} packages of other platforms added to the lockfile.\n`);

/** The package that Node's lookup from `path` upwards meets. */
function found(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const entry = lockfile.packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (entry || !at) return entry;
  }
}

function platform(name) {
  const words = name.replace(/^@/, '').split(/[/-]/);
  const system = SYSTEMS.find((word) => words.includes(word));
  const processor =
    PROCESSORS.find((word) => words.includes(word)) ??
    (words.some((word) => /^arm/.test(word)) ? 'arm' : undefined);
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.includes('gnu')
      ? 'glibc'
      : undefined;
  return {
    cpu: processor ? [processor] : undefined,
    libc: system === 'linux' && libc ? [libc] : undefined,
    os: system ? [system] : undefined,
  };
}

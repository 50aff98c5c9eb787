import { globSync, readFileSync } from 'node:fs';
import { PERMISSIONS } from '@leidraad/shared/model';

interface Texts {
  action: Record<string, string>;
  object: Record<string, string>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const sources = globSync('libs/*/server/src/**/*.ts')
  .filter((path) => !path.endsWith('.spec.ts'))
  .map((path) => ({ path, source: read(path) }))
  .filter(({ source }) => /\baudit\s*\.record\(/.test(source));
const errorCodes = new Set(
  globSync('libs/*/model/src/**/*error*.ts')
    .flatMap((path) => [...read(path).matchAll(/'([a-z-]+\.[a-z-]+)':/g)])
    .map(([, code]) => code),
);

/** What the audit list leaves out. */
const LEARNING = /^(answer|attempt|lesson)\./;

/** Actions stand written out in full where they are recorded: every `word.word` there that is nothing else. */
const actions = new Set(
  sources
    .flatMap(({ source }) =>
      [...source.matchAll(/'([a-z-]+\.(?!id')[a-z-]+)'/g)].map(([, code]) => code ?? ''),
    )
    .filter((code) => !errorCodes.has(code) && !(PERMISSIONS as readonly string[]).includes(code))
    .filter((code) => !LEARNING.test(code)),
);
const objects = new Set(
  sources.flatMap(({ source }) =>
    [...source.matchAll(/\baudit\s*\.record\(\s*[^,]+,\s*'([a-z-]+)'/g)].map(([, type]) => type ?? ''),
  ),
);
objects.delete('attempt');

describe.each(['nl', 'en'])('the audit list in %s', (language) => {
  const texts = JSON.parse(read(`libs/reports/web/src/i18n/${language}.json`)) as Texts;

  it('has words for every action that is recorded', () => {
    expect(actions.size).toBeGreaterThan(40);
    expect([...actions].filter((action) => !texts.action[action.replace('.', '_')]).sort()).toEqual([]);
  });

  it('has words for every kind of thing', () => {
    expect([...objects].filter((type) => !texts.object[type]).sort()).toEqual([]);
  });
});

it('finds every action: none is put together where it is recorded', () => {
  const built = sources.filter(({ source }) => /\baudit\s*\.record\(\s*`/.test(source));
  expect(built.map(({ path }) => path)).toEqual([]);
});

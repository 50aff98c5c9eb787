import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Warning } from '@leidraad/policies/model';
import { understand } from '../understanding/understand';

const root = join(__dirname, '..', '..', '..', '..', '..');
const corpus = process.env['LEIDRAAD_CORPUS'] ?? join(root, '..', 'shared', 'corpus');
const seed = join(corpus, 'seed-social-media-policy.nl.txt');
const policies = join(corpus, 'policies');

/** Kinds that follow from the words alone, and that a well-written policy gives few of. */
const SELDOM: readonly Warning['code'][] = [
  'heading-conflict',
  'broken-sentence',
  'count-mismatch',
  'translation-slip',
  'other-language',
  'undefined-term',
  'placeholder',
];

const warningsOf = async (file: string, name: string): Promise<Warning[]> =>
  (await understand(readFileSync(file), { fileName: name })).warnings;

describe('an article for employers, translated by machine', () => {
  const known = existsSync(seed) ? it : it.skip;

  known('shows what is wrong with it, each with its words', async () => {
    const found = (await warningsOf(seed, 'seed.txt')).map(
      ({ code, params }) => `${code}: ${params['words'] ?? ''}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^addressed-to-employer: uw werknemers/i),
        expect.stringMatching(/^count-mismatch: .*tien stappen/),
        'heading-conflict: eigen laptop',
        expect.stringMatching(/^translation-slip: .*waaraan .* moet voldoen/),
        'translation-slip: Haal',
        'translation-slip: The Company',
        'broken-sentence: Persoonlijke en persoonlijke',
        expect.stringMatching(/^about-the-policy-itself: Je beleid moet/),
      ]),
    );
  });
});

describe('policies that people wrote with care', () => {
  const files = existsSync(policies) ? readdirSync(policies).filter((name) => name.endsWith('.md')) : [];

  if (files.length === 0) it.skip('are not here', () => undefined);
  for (const name of files)
    it(`get a handful of warnings at most: ${name}`, async () => {
      const seldom = (await warningsOf(join(policies, name), name)).filter(({ code }) =>
        SELDOM.includes(code),
      );
      expect(seldom.length).toBeLessThanOrEqual(6);
    });
});

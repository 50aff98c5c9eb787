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

const understood = (file: string, name: string) => understand(readFileSync(file), { fileName: name });
const warningsOf = async (file: string, name: string): Promise<Warning[]> =>
  (await understood(file, name)).warnings;

describe('an article for employers, translated by machine', () => {
  it('shows what is wrong with it, each with its words', async () => {
    if (!existsSync(seed)) return;
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
        'translation-slip: Adres van',
        'hedge: waarschijnlijk',
        'broken-sentence: Persoonlijke en persoonlijke',
        expect.stringMatching(/^about-the-policy-itself: Je beleid moet/),
        expect.stringMatching(/^about-the-policy-itself: moet uw .*beleid/),
      ]),
    );
  });

  it('counts nine steps where ten are promised', async () => {
    if (!existsSync(seed)) return;
    const [count, ...more] = (await warningsOf(seed, 'seed.txt')).filter(
      ({ code }) => code === 'count-mismatch',
    );
    expect(count?.params).toMatchObject({ promised: 10, counted: 9 });
    expect(more).toEqual([]);
  });

  it('is told to be for employers as a whole, and nothing told to be so becomes a lesson', async () => {
    if (!existsSync(seed)) return;
    const { warnings, labels } = await understood(seed, 'seed.txt');
    expect(warnings[0]).toMatchObject({ code: 'addressed-to-employer', clause: null });
    const notForLearners = warnings.filter(
      ({ code, clause }) =>
        clause !== null && (code === 'addressed-to-employer' || code === 'about-the-policy-itself'),
    );
    expect(notForLearners.length).toBeGreaterThan(20);
    expect(
      notForLearners.filter(({ clause }) => labels.proposals.get(clause ?? '')?.learnerRule === true),
    ).toEqual([]);
  });
});

describe('policies that people wrote with care', () => {
  const files = existsSync(policies) ? readdirSync(policies).filter((name) => name.endsWith('.md')) : [];

  it('get a handful of warnings at most', async () => {
    for (const name of files) {
      const seldom = (await warningsOf(join(policies, name), name)).filter(({ code }) =>
        SELDOM.includes(code),
      );
      expect({ name, isHandful: seldom.length <= 6 }).toEqual({ name, isHandful: true });
    }
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

const understood = (file: string) => understand(readFileSync(file), { fileName: basename(file) });

describe('an article for employers, translated by machine', () => {
  let article: Awaited<ReturnType<typeof understood>> | null = null;
  beforeAll(async () => {
    if (existsSync(seed)) article = await understood(seed);
  });

  it('shows what is wrong with it, each with its words', () => {
    if (!article) return;
    const found = article.warnings.map(({ code, params }) => `${code}: ${params['words'] ?? ''}`);
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

  it('counts nine steps where ten are promised', () => {
    if (!article) return;
    const [count, ...more] = article.warnings.filter(({ code }) => code === 'count-mismatch');
    expect(count?.params).toMatchObject({ promised: 10, counted: 9 });
    expect(more).toEqual([]);
  });

  it('is told to be for employers as a whole, and nothing told to be so becomes a lesson', () => {
    if (!article) return;
    const { warnings, labels } = article;
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
      const { warnings } = await understood(join(policies, name));
      const seldom = warnings.filter(({ code }) => SELDOM.includes(code));
      expect({ name, isHandful: seldom.length <= 6 }).toEqual({ name, isHandful: true });
    }
  });
});

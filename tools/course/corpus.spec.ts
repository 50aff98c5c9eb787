import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFile } from './derive-file';

const corpus = process.env['LEIDRAAD_CORPUS'] ?? join(__dirname, '..', '..', '..', 'shared', 'corpus');

// Documents of others; where they are not there, there is nothing to measure.
const DOCUMENTS = [
  { file: 'seed-social-media-policy.nl.txt', gold: 'gold/seed.nl.json', tested: 1 },
  {
    file: 'policies/civicactions-social-media.v2-201908b.md',
    gold: 'gold/civicactions-social-media.en.json',
    tested: 0.9,
  },
  { file: 'policies/18f-social-media.v4-2023.md', gold: 'gold/18f-social-media.en.json', tested: 0.7 },
  { file: 'policies/ez-integriteit-a.v3-201404.md', gold: undefined, tested: 0 },
];

describe.each(DOCUMENTS)('drafts from $file', ({ file, gold, tested }) => {
  it('cover what a course wants, and no more than its readings allow', async () => {
    if (!existsSync(join(corpus, file))) return;
    const { figures, draft, source } = await deriveFile(corpus, file, { gold });
    expect(figures.taught.count / figures.taught.of).toBeGreaterThanOrEqual(0.85);
    expect(figures.tested.count / figures.tested.of).toBeGreaterThanOrEqual(tested);
    expect(figures).toMatchObject({
      traced: { count: figures.lines },
      lintClean: { count: figures.items },
      falsified: { count: figures.items },
      wrongRules: 0,
      isDeterministic: true,
    });
    const addressees = new Map(source.clauses.map(({ id, reading }) => [id, reading?.addressee]));
    const taught = draft.lines.flatMap(({ clauses }) =>
      clauses.map(({ clauseId }) => addressees.get(clauseId)),
    );
    expect(taught).not.toContain('employer');
    expect(taught).not.toContain('policy');
  });
});

it('the article for employers teaches ownership with its hedge, and no duty of an employer', async () => {
  const file = DOCUMENTS[0].file;
  if (!existsSync(join(corpus, file))) return;
  const { draft } = await deriveFile(corpus, file, { gold: DOCUMENTS[0].gold });
  const rules = draft.rules.map(({ lessonKey, lineKey, kind }) => ({
    kind,
    text: draft.lines.find(({ path }) => path === `lessons.${lessonKey}.${lineKey}`)?.text ?? '',
  }));
  expect(rules.filter(({ kind, text }) => kind === 'owns' && /waarschijnlijk/u.test(text))).toHaveLength(1);
  expect(rules.filter(({ kind, text }) => kind === 'better-not' && /het beste/iu.test(text))).toHaveLength(1);
  expect(rules.filter(({ text }) => /^(?:U moet|Stel|Bepaal|Creëer|Train)/u.test(text))).toEqual([]);
});

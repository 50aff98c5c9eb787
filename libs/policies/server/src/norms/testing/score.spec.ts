import type { Addressee, Norm } from '@leidraad/policies/model';
import { heldOutDocuments } from './held-out';
import { addScores, percentages, scoreDocument, type LabelledDocument, type SaidClause } from './score';

const labelled = (
  ...sentences: { text: string; norm: Norm; alt?: Norm[]; addressee?: Addressee; kind?: string }[]
): LabelledDocument => ({
  document: 'test.md',
  language: 'en',
  source: '',
  sentences: sentences.map(({ text, norm, alt = [], addressee = 'employee', kind = 'sentence' }, at) => ({
    id: `1.${at + 1}`,
    text,
    kind,
    section: 1,
    norm,
    norm_alt: alt,
    topic: 'privacy',
    topic_alt: ['none'],
    addressee,
  })),
});
const said = (
  text: string,
  norm: Norm,
  addressee: Addressee = 'employee',
  learnerRule = true,
): SaidClause => ({
  text,
  norm,
  topic: 'privacy',
  addressee,
  learnerRule,
  confidence: 0.8,
});

describe('scoring labels against those of a person', () => {
  it('counts a label as right strictly, or leniently when a second annotator could defend it', () => {
    const score = scoreDocument(
      labelled(
        { text: 'Lock your screen.', norm: 'obligation', alt: ['advice'] },
        { text: 'Ask first.', norm: 'obligation', alt: ['advice'] },
        { text: 'Share it.', norm: 'permission' },
      ),
      [
        said('Lock your screen.', 'obligation'),
        said('Ask first.', 'advice'),
        said('Share it.', 'obligation'),
      ],
    );
    expect([score.strict, score.lenient, score.sentences]).toEqual([1, 2, 3]);
  });

  it('lowers precision for a norm found in a plain fact, and recall for a norm not found', () => {
    const score = scoreDocument(
      labelled(
        { text: 'Lock your screen.', norm: 'obligation' },
        { text: 'Screens are bright.', norm: 'fact', addressee: 'none' },
        { text: 'Never share it.', norm: 'prohibition' },
      ),
      [
        said('Lock your screen.', 'obligation'),
        said('Screens are bright.', 'obligation'),
        said('Never share it.', 'fact', 'none', false),
      ],
    );
    expect(percentages(score)).toMatchObject({
      precision: 50,
      recall: 50,
      learnerRulePrecision: 50,
      learnerRuleRecall: 50,
    });
  });

  it('counts a duty of the employer that is offered to learners as a false rule', () => {
    const score = scoreDocument(
      labelled({ text: 'Train your staff.', norm: 'obligation', addressee: 'employer' }),
      [said('Train your staff.', 'obligation', 'employee', true)],
    );
    expect(score.learnerRules).toEqual({ right: 0, false: 1, missed: 0 });
    expect(score.norm.right).toBe(1);
  });

  it('takes ownership and consequences as facts on both sides', () => {
    const score = scoreDocument(labelled({ text: 'The account is ours.', norm: 'allocation' }), [
      said('The account is ours.', 'fact', 'company', false),
    ]);
    expect(score.strict).toBe(1);
  });

  it('says which sentences import lost, and gives no clause to two sentences', () => {
    const score = scoreDocument(
      labelled({ text: 'Ask first.', norm: 'obligation' }, { text: 'Ask first.', norm: 'obligation' }),
      [said('• Ask first.', 'obligation')],
    );
    expect([score.found, score.strict]).toEqual([1, 1]);
    expect(score.differences).toEqual(['1.2 obligation ≠ none: Ask first.']);
  });

  it('leaves headings out of every figure', () => {
    const score = scoreDocument(labelled({ text: 'Ask first', norm: 'none', kind: 'heading' }), []);
    expect(percentages(score).strict).toBeNull();
  });
});

describe('the held-out texts', () => {
  const documents = heldOutDocuments();

  it('hold enough Dutch and English sentences to measure with', () => {
    const bodies = (language: string): number =>
      documents
        .filter((document) => document.language === language)
        .reduce(
          (sum, { sentences }) => sum + sentences.filter((s) => !/heading|title/.test(s.kind)).length,
          0,
        );
    expect(bodies('nl')).toBeGreaterThanOrEqual(260);
    expect(bodies('en')).toBeGreaterThanOrEqual(160);
  });

  it('have each labelled sentence in their source', () => {
    for (const { source, sentences } of documents)
      for (const { text } of sentences) expect(source).toContain(text);
  });

  it('score a hundred against their own labels', () => {
    const scores = documents.map((document) =>
      scoreDocument(
        document,
        document.sentences.map(({ text, norm, addressee }) => said(text, norm, addressee, false)),
      ),
    );
    expect(percentages(addScores(scores))).toMatchObject({
      found: 100,
      strict: 100,
      precision: 100,
      recall: 100,
    });
  });
});

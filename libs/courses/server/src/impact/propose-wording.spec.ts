import type { DerivableClause, DerivableSource, PolicyChange, StalePlace } from '@leidraad/courses/model';
import { staleLines } from '@leidraad/courses/model';
import { deriveCourse } from '../derive/derive-course';
import { newCourseContent } from '../new-course-content';
import { wordingProposals } from './propose-wording';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

const source = (...texts: string[]): DerivableSource => ({
  master: 'nl',
  sections: [{ number: '1', heading: { nl: 'Melden' } }],
  clauses: texts.map((text, at): DerivableClause => ({
    id: id(at + 1),
    number: `1.${at + 1}`,
    section: '1',
    kind: 'sentence',
    text: { nl: text },
    leadIn: null,
    reading: {
      decision: 'adopted',
      norm: 'obligation',
      addressee: 'employee',
      topic: null,
      plain: {},
      hedge: null,
      exception: null,
    },
  })),
  slots: {},
});

const clauseOf = ({ id: clauseId, number, text }: DerivableClause, meaningId: string) => ({
  clauseId,
  meaningId,
  sectionNumber: '1',
  number,
  text,
  start: 0,
  end: 1,
  adopted: true,
});

const OLD = source('Je moet een datalek melden bij je leidinggevende.', 'Je moet netjes blijven.');
const NEW = source(
  'Je moet een datalek binnen een uur melden bij je leidinggevende.',
  'Je moet netjes blijven.',
);

describe('proposed words', () => {
  const [old, now] = [deriveCourse(OLD, 'nl'), deriveCourse(NEW, 'nl')];
  const change: PolicyChange = {
    rows: OLD.clauses.map((clause, at) => {
      const after = NEW.clauses[at] ?? clause;
      const isSame = after.text.nl === clause.text.nl;
      return {
        kind: isSame ? 'same' : 'edited',
        change: isSame ? 'none' : 'substantive',
        from: [clauseOf(clause, `old-${at}`)],
        to: [clauseOf(after, isSame ? `old-${at}` : `new-${at}`)],
        clarifiedAs: null,
      };
    }),
  };
  const staleIn = (lessons: typeof old.lessons): StalePlace[] =>
    staleLines({ ...newCourseContent({ nl: 'Cursus' }), lessons, items: [] }, change).stale;
  const propose = wordingProposals(old, now);
  const ruleOf = (stale: StalePlace[]) =>
    stale.find(({ place }) => place.kind === 'line' && place.lineKey.startsWith('rule-'));

  it('are what the template makes of the clause as it became', () => {
    const rule = ruleOf(staleIn(old.lessons));
    expect(rule?.text.nl).not.toContain('binnen een uur');
    expect(rule && propose(rule)?.nl).toContain('binnen een uur');
  });

  it('are none for words that somebody wrote', () => {
    const rewritten = JSON.parse(
      JSON.stringify(old.lessons).replaceAll('datalek melden', 'datalek doorgeven'),
    ) as typeof old.lessons;
    const rule = ruleOf(staleIn(rewritten));
    expect(rule).toBeDefined();
    expect(rule && propose(rule)).toBeNull();
  });

  it('are none for quotations, which follow their clause, and for the statement', () => {
    for (const stale of staleIn(old.lessons))
      if (stale.place.kind !== 'line' || stale.place.lineKey === 'quotation')
        expect(propose(stale)).toBeNull();
  });
});

import { UNSURE_BELOW } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { labelDocument } from './label-document';
import { labelledText } from './testing/labelled-text';
import { SEEN } from './testing/seen';

/** The only clause of a document that holds no more than the given lines. */
function labelled(lines: string, language: Language) {
  const { document, clauses } = labelledText(lines);
  const proposal = labelDocument(document, language).proposals.get(clauses.at(-1)?.clause.number ?? '');
  if (!proposal) throw new Error('no clause');
  return proposal;
}
const sentence = (words: string, language: Language = 'nl') => labelled(`F n ${words}`, language);

describe('the norm of a sentence', () => {
  it('is that of its main clause, not of a condition', () => {
    expect(sentence('Als je iets moet melden, kun je ons bellen.').norm).toBe('fact');
    expect(sentence('Medewerkers die niet mogen filmen, moeten dat melden.').norm).toBe('obligation');
    expect(sentence('The rules that employees must follow are listed below.', 'en').norm).toBe('fact');
  });

  it('is no permission where somebody only can do something', () => {
    expect(sentence('Een bericht kan jaren later nog opduiken.').norm).toBe('fact');
    expect(sentence('Posts can resurface years later.', 'en').norm).toBe('fact');
  });

  it('is no prohibition where the negation only limits', () => {
    expect(sentence('Je moet niet alleen je wachtwoord wijzigen, maar ook je pincode.').norm).toBe(
      'obligation',
    );
    expect(sentence('You must not only change your password but also your PIN.', 'en').norm).toBe(
      'obligation',
    );
  });

  it('is the binding one of two, with the other beside it', () => {
    const mixed = sentence('Je mag kritisch zijn, maar beledig niemand.');
    expect(mixed.norm).toBe('prohibition');
    expect(mixed.second?.norm).toBe('permission');
  });

  it('comes to a list item from what leads it in', () => {
    const item = labelled('P e Je mag niet:\nP e - je account uitlenen', 'nl');
    expect(item.norm).toBe('prohibition');
    expect(item.cues).toContainEqual(
      expect.objectContaining({ shows: 'norm:prohibition', from: 'lead-in', text: 'Je mag niet:' }),
    );
  });

  it('comes to loose words from a telling heading', () => {
    expect(labelled('# Verboden\nP e - wapens op het terrein', 'nl').norm).toBe('prohibition');
    expect(labelled("# Don't\nP e - Share passwords", 'en').norm).toBe('prohibition');
  });
});

describe('what stands around a clause', () => {
  it('makes a heading that only a modal verb tells of pass its norm on', () => {
    expect(labelled('# What you must not do\nP e - Opening the cabinet', 'en').norm).toBe('prohibition');
    expect(labelled('# Wat je mag delen\nM e - Vacatures', 'nl').norm).toBe('permission');
  });

  it('makes a bare answer say what its question asked, also where a heading asks', () => {
    expect(labelled('# Moet ik bereikbaar zijn?\nM e Nee.', 'nl').norm).toBe('permission');
    expect(labelled('# Can I work from abroad?\nP e Not without approval.', 'en').norm).toBe('prohibition');
  });

  it('makes cells that only say yes or no a norm, with the other one beside it when they differ', () => {
    const row = labelled('#| Data | Own tool | Public tool\nP e | Minutes | Yes | No', 'en');
    expect(row).toMatchObject({ norm: 'prohibition', second: { norm: 'permission' } });
  });

  it('makes a question in front a condition and no norm', () => {
    expect(sentence('Twijfel je? Vraag het je collega.').cues).toContainEqual(
      expect.objectContaining({ shows: 'norm:obligation', text: 'Vraag' }),
    );
    expect(sentence('Should you need paper, use the shredder there.', 'en').norm).toBe('obligation');
  });

  it('makes a rule that tells no topic one of the ground rules, and says that no heading did', () => {
    expect(sentence('Je moet dat doen.')).toMatchObject({ topic: 'ground-rules' });
    expect(sentence('Je moet dat doen.').cues).toContainEqual(
      expect.objectContaining({ shows: 'topic:ground-rules', from: 'document' }),
    );
    expect(sentence('Het gebouw is hoog.').topic).toBe('none');
  });

  it('is no prohibition where somebody tells what another will not do', () => {
    expect(sentence('De helpdesk zal er nooit om vragen.').norm).toBe('fact');
  });
});

describe('whom a clause binds', () => {
  it('is the employer in a text that speaks of "uw werknemers"', () => {
    const article = [
      'F n Uw werknemers zitten op sociale media.',
      'F n Uw bedrijf heeft baat bij regels.',
      'F n Uw medewerkers willen duidelijkheid.',
      'O r U moet de regels uitleggen.',
    ].join('\n');
    const proposal = labelled(article, 'nl');
    expect(proposal.addressee).toBe('employer');
    expect(proposal.learnerRule).toBe(false);
  });

  it('is the organisation by its own name once the text has used it', () => {
    const text =
      'F n Wij werken bij Ravelijn.\nF n Werken bij Ravelijn is leuk.\nO c Ravelijn moet elk verzoek beantwoorden.';
    expect(labelled(text, 'nl').addressee).toBe('company');
  });
});

describe('what never becomes a learner rule', () => {
  it('is a question or a heading', () => {
    expect(sentence('Moet ik dit melden?')).toMatchObject({ norm: 'none', learnerRule: false });
    expect(sentence('Must employees report this?', 'en')).toMatchObject({ norm: 'none', learnerRule: false });
    const { document } = labelledText('F n Je moet dit melden.');
    const [clause] = document.sections[0]?.clauses ?? [];
    if (clause) clause.kind = 'heading';
    expect([...labelDocument(document, 'nl').proposals.values()]).toMatchObject([
      { norm: 'none', learnerRule: false },
    ]);
  });

  it('is a clause the machine is unsure of', () => {
    for (const language of ['nl', 'en'] as const)
      for (const text of SEEN[language])
        for (const proposal of labelDocument(labelledText(text).document, language).proposals.values())
          if (proposal.confidence < UNSURE_BELOW) expect(proposal.learnerRule).toBe(false);
  });
});

describe('every norm', () => {
  it('says which words made it', () => {
    for (const language of ['nl', 'en'] as const)
      for (const text of SEEN[language])
        for (const { norm, cues } of labelDocument(labelledText(text).document, language).proposals.values())
          if (!['fact', 'none', 'definition'].includes(norm))
            expect(cues.map(({ shows }) => shows)).toContain(`norm:${norm}`);
  });
});

import type { ChangeReasonCode, ComparableClause, Comparison } from '@leidraad/policies/model';
import { clausesFrom } from './testing/clauses-from';
import { compareClauses } from './compare-clauses';

const OLD = `
# Melden
Meld een datalek binnen 48 uur bij je leidinggevende.
Bewaar wachtwoorden in de kluis.
# Foto's
Vraag toestemming voordat je een foto van een klant plaatst.
Haal een foto weg zodra iemand daarom vraagt.
# Apparaten
Laat je laptop nooit onbeheerd achter in de auto.
Vergrendel je scherm als je wegloopt en neem je pas mee naar de kantine.
`;

const edit = (was: string, becomes: string) => OLD.replace(was, becomes);
const rows = (comparison: Comparison) =>
  comparison.relations
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, change, moved }) => `${kind} ${change}${moved ? ' moved' : ''}`);
const compare = (old: string, new_: string) =>
  compareClauses(clausesFrom(old, 'a'), clausesFrom(new_, 'b'), 'nl');

describe('comparing two versions of a policy', () => {
  it('finds every clause the same in an unchanged text', () => {
    expect(compare(OLD, OLD).relations.map(({ kind }) => kind)).toEqual(new Array(6).fill('same'));
  });

  it.each<[string, string, string, ChangeReasonCode, string, string]>([
    ['a number', '48 uur', '24 uur', 'number', '48 uur', '24 uur'],
    ['who to go to', 'leidinggevende', 'collega', 'actor', 'leidinggevende', 'collega'],
    ['a negation', 'nooit onbeheerd', 'onbeheerd', 'negation', 'nooit', ''],
    ['a condition', 'zodra iemand daarom vraagt', 'als iemand daarom vraagt', 'condition', 'zodra', 'als'],
    ['a subject', 'wachtwoorden', 'sleutels', 'content', 'wachtwoorden', 'sleutels'],
  ])('calls another %s substantive and says which words changed', (_, was, becomes, code, went, came) => {
    const { relations } = compare(OLD, edit(was, becomes));
    const changed = relations.filter(({ kind }) => kind !== 'same');
    expect(changed).toMatchObject([{ kind: 'edited', change: 'substantive', moved: false }]);
    expect(changed[0]?.reasons[0]).toEqual({ code, was: went, becomes: came });
  });

  it('sees that an exception came', () => {
    const { relations } = compare(OLD, edit('in de kluis', 'in de kluis, behalve als je thuis werkt'));
    const changed = relations.find(({ kind }) => kind === 'edited');
    expect(changed?.change).toBe('substantive');
    expect(changed?.reasons).toContainEqual({ code: 'exception', was: '', becomes: 'behalve' });
  });

  it('asks nothing of anybody for a corrected slip, another quote or another line width', () => {
    expect(rows(compare(edit('wachtwoorden', 'wachtworden'), OLD))).toEqual(['edited cosmetic']);
    expect(rows(compare(OLD, edit('Meld een', 'Meld   een')))).toEqual([]);
    expect(rows(compare(OLD, edit('Bewaar wachtwoorden', 'bewaar “wachtwoorden”')))).toEqual([
      'edited cosmetic',
    ]);
  });

  it('calls a synonym a clarification', () => {
    expect(rows(compare(OLD, edit('Haal een foto weg', 'Haal de afbeelding weg')))).toEqual([
      'edited clarifying',
    ]);
  });

  it('does not move what only stands lower because something came above it', () => {
    const more = OLD.replace('# Melden', '# Melden\nLees dit beleid elk jaar.\n');
    expect(rows(compare(OLD, more))).toEqual(['added substantive']);
  });

  it('moves the clause that stands elsewhere among its neighbours, and no other', () => {
    const moved =
      OLD.replace('Bewaar wachtwoorden in de kluis.\n', '') + 'Bewaar wachtwoorden in de kluis.\n';
    expect(rows(compare(OLD, moved))).toEqual(['moved none moved']);
  });

  it('says of the clause that left its section that it moved, not of its neighbours that stayed', () => {
    const looks = 'Je laat anderen niet meekijken op je scherm.';
    const lost = 'Meld een verloren apparaat binnen 48 uur bij de servicedesk.';
    const was = `# Apparaten\nNeem je laptop niet mee naar een café.\n# Melden\n${lost}\n${looks}\n`;
    const becomes = was.replace(`${looks}\n`, '').replace('# Melden', `${looks}\n# Melden`);
    expect(rows(compare(was, becomes.replace('48', '24')))).toEqual([
      'moved none moved',
      'edited substantive',
    ]);
  });

  it('moves all clauses of a section that moved', () => {
    const [, first, second, third] = OLD.split(/^(?=#)/mu);
    const swapped = [second, third, first].join('');
    expect(rows(compare(OLD, swapped))).toEqual(['moved none moved', 'moved none moved']);
  });

  it('finds the parts of a split and the sources of a merge', () => {
    const split = edit('wegloopt en neem je pas', 'wegloopt. \nNeem je pas');
    expect(rows(compare(OLD, split))).toEqual(['split clarifying']);
    expect(rows(compare(split, OLD))).toEqual(['merged clarifying']);
  });

  it('takes a word that was replaced throughout as one change', () => {
    const text = (name: string) =>
      `# A\n${name} leest mee met berichten.\nSpreek niet namens ${name} over plannen.\n${name} bewaart gegevens een jaar.\n`;
    const comparison = compare(text('Voorbeeld'), text('Nieuwnaam'));
    expect(comparison.renames).toEqual([{ was: 'Voorbeeld', becomes: 'Nieuwnaam', clauses: 3 }]);
    expect(rows(comparison)).toEqual(['edited cosmetic', 'edited cosmetic', 'edited cosmetic']);
  });

  it('never takes a stronger or weaker rule as a rename', () => {
    const text = (verb: string) =>
      `# A\nJe ${verb} dit lezen.\nJe ${verb} dat melden.\nJe ${verb} het bewaren.\n`;
    expect(rows(compare(text('moet'), text('mag')))).toEqual(new Array(3).fill('edited substantive'));
  });

  it('never takes what is done as a rename, at the start of a sentence or within one', () => {
    const text = (verb: string) =>
      `# A\n${verb} een lek bij de balie.\n${verb} verlies van je pas.\n${verb} brand in het pand.\n${verb} wat je ziet.\n`;
    const { renames, relations } = compare(text('Meld'), text('Negeer'));
    expect(renames).toEqual([]);
    expect(relations.every(({ change }) => change === 'substantive')).toBe(true);
  });

  it('finds a rename of which one word also stands elsewhere', () => {
    const text = (kind: string) =>
      `# A\nVraag een ${kind} account aan.\nGeef het ${kind} account terug.\nSluit met het ${kind} account af.\nHoud een ${kind} account vrij.\nHet vaste werk gaat voor.\n`;
    const { renames } = compare(text('vast'), text('zakelijk'));
    expect(renames).toEqual([{ was: 'vast', becomes: 'zakelijk', clauses: 4 }]);
    const phrase = (kind: string) => `${text(kind)}Wie vast zit, vraagt hulp.\n`;
    expect(compare(phrase('vast'), phrase('zakelijk')).renames).toEqual([
      { was: 'vast account', becomes: 'zakelijk account', clauses: 4 },
    ]);
  });

  it('lets the numbers of articles move along with them', () => {
    const old = `# 1 Doel\nDit is het doel.\n# 2 Melden\nMeld wat je ziet.\n# 3 Slot\nZie ook artikel 2 over melden.\n`;
    const new_ = `# 1 Doel\nDit is het doel.\n# 2 Begrippen\nEen lek is verlies van gegevens.\n# 3 Melden\nMeld wat je ziet.\n# 4 Slot\nZie ook artikel 3 over melden.\n`;
    const { relations } = compare(old, new_);
    expect(relations.filter(({ kind }) => kind === 'edited')).toMatchObject([
      { change: 'cosmetic', reasons: [{ code: 'renumbered', was: '2', becomes: '3' }] },
    ]);
  });

  it('puts removed clauses where they stood', () => {
    const { relations } = compare(OLD, edit('Bewaar wachtwoorden in de kluis.\n', ''));
    expect(relations.map(({ kind }) => kind)).toEqual(['same', 'removed', 'same', 'same', 'same', 'same']);
  });

  it('does not care in which order clauses are handed over', () => {
    const shuffled = (clauses: readonly ComparableClause[]) => [...clauses].reverse();
    const [old, new_] = [clausesFrom(OLD, 'a'), clausesFrom(edit('48', '24'), 'b')];
    expect(compareClauses(shuffled(old), shuffled(new_), 'nl')).toEqual(compareClauses(old, new_, 'nl'));
  });
});

import { warningsOf, wordsWarnedAt } from './testing/document';

const toEmployer = (text: string) => ({
  text,
  label: { norm: 'obligation' as const, addressee: 'employer' as const },
});
const toEmployee = (text: string) => ({
  text,
  label: { norm: 'obligation' as const, addressee: 'employee' as const },
});

describe('text for employers', () => {
  it('points at the words that only an employer is spoken to with', () => {
    expect(
      wordsWarnedAt('addressed-to-employer', 'nl', [toEmployer('U moet uw werknemers trainen.')]),
    ).toEqual(['uw werknemers']);
    expect(wordsWarnedAt('addressed-to-employer', 'en', [toEmployer('Train your staff.')])).toEqual([
      'your staff',
    ]);
  });

  it('takes the label where the words do not show it, and leaves rules for employees alone', () => {
    expect(
      wordsWarnedAt('addressed-to-employer', 'nl', [toEmployer('Bepaal wie verantwoordelijk is.')]),
    ).toEqual([null]);
    expect(
      wordsWarnedAt('addressed-to-employer', 'nl', [toEmployee('Respecteer uw bedrijf en uw klanten.')]),
    ).toEqual([]);
  });

  it('doubts a label that takes "your employees" for something said to employees', () => {
    expect(
      wordsWarnedAt('addressed-to-employer', 'nl', [toEmployee('U mag post van uw medewerkers niet lezen.')]),
    ).toEqual(['uw medewerkers']);
  });

  it('lets a company speak to its managers about their people', () => {
    expect(
      wordsWarnedAt('addressed-to-employer', 'nl', [
        'Als leidinggevende bespreek je dit met je medewerkers.',
      ]),
    ).toEqual([]);
  });

  it('tells of a document whose words are for employers, whatever the labels say', () => {
    const lines = [
      'Your staff talk about you.',
      'A good policy should include examples.',
      toEmployee('As an employer you may not ask for passwords.'),
    ];
    expect(warningsOf('en', [{ lines }])[0]).toMatchObject({
      code: 'addressed-to-employer',
      clause: null,
      params: { why: 'words', clauses: 3, words: 'Your staff' },
    });
    const diluted = Array.from({ length: 40 }, () => toEmployee('Ask first.'));
    expect(
      warningsOf('en', [{ lines: [...lines, ...diluted] }]).filter(({ clause }) => clause === null),
    ).toEqual([]);
  });

  it('tells of a document that is mostly for employers, with how much of it', () => {
    const lines = [
      toEmployer('Bepaal uw doel.'),
      toEmployer('Train uw werknemers.'),
      toEmployer('Monitor sociale media.'),
      toEmployee('Deel niets vertrouwelijks.'),
    ];
    expect(warningsOf('nl', [{ lines }])[0]).toEqual({
      code: 'addressed-to-employer',
      clause: null,
      start: null,
      end: null,
      params: { why: 'document', clauses: 3, of: 4 },
    });
    const mostlyForEmployees = [
      ...lines,
      toEmployee('Vraag het na.'),
      toEmployee('Meld fouten.'),
      toEmployee('Wees eerlijk.'),
    ];
    expect(warningsOf('nl', [{ lines: mostlyForEmployees }]).every(({ clause }) => clause !== null)).toBe(
      true,
    );
  });
});

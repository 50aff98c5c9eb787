import { missingFor, readingFrom, type ReadingDraft } from './reading-draft';

const empty: ReadingDraft = { norm: '', addressee: '', topic: '', nl: '', en: '', why: '' };

describe('a reading that is being written', () => {
  it('is adopted only once it says what the clause does and for whom', () => {
    expect(missingFor('adopted', empty)).toEqual(['norm', 'addressee']);
    expect(missingFor('adopted', { ...empty, norm: 'prohibition', addressee: 'employee' })).toEqual([]);
  });

  it('needs a reason of ten characters to be rejected or called ambiguous', () => {
    expect(missingFor('rejected', { ...empty, why: 'te kort' })).toEqual(['why']);
    expect(missingFor('ambiguous', { ...empty, why: 'Dit kan op twee manieren.' })).toEqual([]);
  });

  it('sends no empty words', () => {
    expect(
      readingFrom('id', 'rejected', {
        draft: { ...empty, nl: ' Kort. ', why: 'Alleen voor de werkgever.' },
        seen: null,
      }),
    ).toEqual({
      clauseVersionId: 'id',
      seen: null,
      decision: 'rejected',
      norm: 'none',
      addressee: 'none',
      topic: null,
      plainText: { nl: 'Kort.' },
      why: 'Alleen voor de werkgever.',
    });
  });
});

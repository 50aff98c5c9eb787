import { freeSlug, slugFrom } from './slug';

describe('addresses from titles', () => {
  it.each([
    ['Socialmediabeleid', 'socialmediabeleid'],
    ['Privé & werk: één beleid!', 'prive-werk-een-beleid'],
    ['  --  ', 'policy'],
    ['x'.repeat(80), 'x'.repeat(60)],
  ])('%s becomes %s', (title, slug) => expect(slugFrom(title, 'policy')).toBe(slug));

  it('count on while one is taken', () => {
    expect(freeSlug('beleid', new Set(['beleid', 'beleid-2']))).toBe('beleid-3');
  });
});

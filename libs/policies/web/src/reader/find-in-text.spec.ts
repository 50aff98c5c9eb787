import { runsOf } from './find-in-text';

const marked = (text: string, search: string) =>
  runsOf(text, search)
    .map((run) => (run.hit ? `[${run.text}]` : run.text))
    .join('');

describe('finding words in the policy', () => {
  it('marks every occurrence whatever the case', () => {
    expect(marked('Deel niets. Je deelt ook privé niets.', 'deel')).toBe(
      '[Deel] niets. Je [deel]t ook privé niets.',
    );
  });

  it('finds letters with accents by their plain form', () => {
    expect(marked('In een privébericht', 'prive')).toBe('In een [privé]bericht');
  });

  it('marks nothing for one letter or for nothing', () => {
    expect(marked('Deel niets.', 'd')).toBe('Deel niets.');
    expect(runsOf('', 'deel')).toEqual([]);
  });
});

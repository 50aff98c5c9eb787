import type { Item } from './item';
import { languagesOfItem } from './item-texts';
import type { SituationItem } from './items/situation';
import { confirmedTranslation, withMarksOf, withOutdated } from './outdated';
import { situation } from './testing/items';

const both = (words: string) => ({ nl: words, en: `${words} in English` });

/** A question that is written in both languages. */
const translated = (): SituationItem => {
  const item = situation(['a']);
  return {
    ...item,
    situation: both('Situatie'),
    question: both('Wat doe je'),
    options: item.options.map((option) => ({
      ...option,
      text: both(option.key),
      feedback: both(`uitleg ${option.key}`),
    })),
  };
};
const asked = (item: SituationItem, question: Item['outdated'] | object): SituationItem => ({
  ...item,
  question: question as SituationItem['question'],
});
const marks = (item: Item) => (item.outdated ?? []).map(({ path, language }) => `${path} ${language}`);

describe('translations that are older than their text', () => {
  it('are marked when the text in the master language changes', () => {
    const before = translated();
    const after = withOutdated(before, asked(before, { ...before.question, nl: 'Wat nu' }), 'nl');
    expect(marks(after)).toEqual(['question en']);
    expect(languagesOfItem(after)).toEqual(['nl']);
  });

  it('are not marked by spaces, by a change of another language, or without a translation', () => {
    const before = translated();
    const { nl = '' } = before.question;
    expect(withOutdated(before, asked(before, { ...before.question, nl: `${nl} ` }), 'nl').outdated).toBe(
      undefined,
    );
    expect(withOutdated(before, asked(before, { nl, en: 'What now' }), 'nl').outdated).toBe(undefined);
    const alone = asked(before, { nl });
    expect(withOutdated(alone, asked(alone, { nl: 'Wat nu' }), 'nl').outdated).toBe(undefined);
  });

  it('follow the master language of the policy, whichever that is', () => {
    const before = translated();
    const after = withOutdated(before, asked(before, { ...before.question, en: 'What now' }), 'en');
    expect(marks(after)).toEqual(['question nl']);
  });

  it('are up to date once they are written anew, confirmed or gone', () => {
    const before = translated();
    const changed = asked(before, { ...before.question, nl: 'Wat nu' });
    const old = withOutdated(before, changed, 'nl') as SituationItem;
    const anew = withOutdated(old, asked(old, { nl: 'Wat nu', en: 'What now' }), 'nl');
    expect(anew).not.toHaveProperty('outdated');
    expect(confirmedTranslation(old, 'question', 'en')).toEqual(changed);
    expect(withOutdated(old, asked(old, { nl: 'Wat nu' }), 'nl')).not.toHaveProperty('outdated');
    expect(marks(confirmedTranslation(old, 'situation', 'en'))).toEqual(['question en']);
  });

  it('stay marked while their text is emptied and written again', () => {
    const before = translated();
    const { en } = before.question;
    const emptied = withOutdated(before, asked(before, { en }), 'nl') as SituationItem;
    const again = withOutdated(emptied, asked(emptied, { nl: 'W', en }), 'nl');
    expect(marks(again)).toEqual(['question en']);
  });

  it('are not older than a text that is only being written now', () => {
    const opened = asked(translated(), { en: 'What do you do' });
    const begun = withOutdated(opened, asked(opened, { nl: 'W', en: 'What do you do' }), 'nl', opened);
    const written = withOutdated(
      begun,
      asked(opened, { nl: 'Wat doe je', en: 'What do you do' }),
      'nl',
      opened,
    );
    expect(marks(written)).toEqual([]);
  });

  it('keep their marks when what they belong to moves, and lose them with it', () => {
    const before = translated();
    const [first, second, ...others] = before.options;
    const changed = { ...first!, text: { ...first!.text, nl: 'iets anders' } };
    const old = withOutdated(before, { ...before, options: [changed, second!, ...others] }, 'nl');
    const moved = withOutdated(old, { ...before, options: [second!, changed, ...others] }, 'nl');
    expect(marks(moved)).toEqual(['options.a.text en']);
    const without = { ...old, options: [second!, ...others] } as SituationItem;
    expect(withOutdated(old, without, 'nl')).not.toHaveProperty('outdated');
  });

  it('keep their marks in lists without keys', () => {
    const comments = [both('een'), both('twee')].map((text) => ({ author: 'Sam', text }));
    const scene = { form: 'post' as const, author: 'Sam', text: both('Post'), comments };
    const before: SituationItem = {
      ...translated(),
      scene,
      outdated: [{ path: 'scene.comments.1.text', language: 'en' }],
    };
    const swapped = { ...before, scene: { ...scene, comments: comments.toReversed() } };
    expect(marks(withOutdated(before, swapped, 'nl'))).toEqual(['scene.comments.0.text en']);
  });

  it('come back with the part that is put back', () => {
    const before: SituationItem = {
      ...translated(),
      outdated: [
        { path: 'options.a.text', language: 'en' },
        { path: 'question', language: 'en' },
      ],
    };
    const without = withOutdated(before, { ...before, options: before.options.slice(1) }, 'nl');
    const confirmed = confirmedTranslation(without, 'question', 'en');
    const back = withMarksOf(before, confirmed, { ...confirmed, options: before.options } as Item);
    expect(marks(back)).toEqual(['options.a.text en']);
  });
});

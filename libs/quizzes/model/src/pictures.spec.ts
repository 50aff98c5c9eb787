import { draftItemSchema, type Item } from './item';
import { languagesOfItem } from './item-texts';
import { picturesOfItem } from './pictures';
import { showItem } from './answers/show-item';
import { mayContinueStatistics } from './statistics';
import { soundBreach, soundScenario, soundSituation, soundStatement } from './testing/sound-items';

const FILE = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const picture = (digit: number) => ({ fileId: FILE(digit), alt: { nl: 'een bord', en: 'a board' } });
const post = (digit: number) => ({
  form: 'post' as const,
  author: 'Sam',
  text: { nl: 'Mooi.', en: 'Nice.' },
  picture: picture(digit),
  comments: [],
});

const pictured: Record<string, [Item, string[]]> = {
  'before a question and in its post': [
    { ...soundSituation(), picture: picture(1), scene: post(2) },
    [FILE(2), FILE(1)],
  ],
  'before a statement': [{ ...soundStatement(), picture: picture(1) }, [FILE(1)]],
  'in situations of a scenario, each once': [
    {
      ...soundScenario(),
      situations: soundScenario().situations.map((situation) => ({ ...situation, picture: picture(3) })),
    },
    [FILE(3)],
  ],
  'in a message to mark': [
    {
      ...soundBreach(),
      parts: soundBreach().parts.map((part) => ({ ...part, picture: { fileId: FILE(4) } })),
    },
    [FILE(4)],
  ],
};

describe.each(Object.entries(pictured))('pictures %s', (_where, [item, files]) => {
  it('are found', () => expect(picturesOfItem(item).toSorted()).toEqual(files.toSorted()));

  it('are part of the item, with what is not known of them left out', () => {
    expect(draftItemSchema.parse(item)).toEqual(item);
    expect(languagesOfItem(item)).toEqual(['nl', 'en']);
  });
});

it('are shown with the parts of a message to mark, and nothing of what is right', () => {
  const [item] = pictured['in a message to mark'] ?? [];
  if (!item) throw new Error('no item');
  const order = item.type === 'breach' ? item.rules.map(({ key }) => key) : [];
  const shown = showItem(item, { order, seed: 's', playing: undefined, moves: 0 });
  const parts = shown.type === 'breach' ? shown.parts : [];
  expect(parts.map((part) => Object.keys(part).toSorted())).toEqual(
    parts.map(() => ['key', 'picture', 'place', 'text']),
  );
});

it('that change make another question of it, for the statistics', () => {
  const before: Item = { ...soundSituation(), picture: picture(1) };
  expect(mayContinueStatistics(before, { ...before, picture: picture(2) })).toBe(false);
  expect(mayContinueStatistics(before, { ...before, picture: { ...picture(1), alt: { nl: 'Bord' } } })).toBe(
    true,
  );
});

it('without alternative text in a language keep the item from that language only', () => {
  const item: Item = { ...soundSituation(), picture: { fileId: FILE(1), alt: { nl: 'een bord' } } };
  expect(languagesOfItem(item)).toEqual(['nl']);
});

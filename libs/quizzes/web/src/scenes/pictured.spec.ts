import { type ClauseView } from '@leidraad/policies/model';
import { type BreachItem, type ScenarioItem } from '@leidraad/quizzes/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { LdPlayItem } from '../play/play-item';
import { quizzesI18n } from '../quizzes-i18n';
import { breach, words } from '../testing/examples';
import { smallScenario } from '../testing/small-scenario';
import { newItem } from '../write/new-items';
import { ItemPreview } from '../write/preview/item-preview';

const FILE = '0190a1b2-0000-7000-8000-000000000301';
const file = { fileId: FILE, width: 640, height: 480 };
const sources = (element: HTMLElement) => [...element.querySelectorAll('img')].map((image) => image.alt);

describe('the photo of a message to mark', () => {
  const shown = {
    ...breach,
    parts: breach.parts.map((part) => (part.place === 'photo' ? { ...part, picture: file } : part)),
  };
  const play = () => render(LdPlayItem, { inputs: { item: shown, draft: undefined }, scopes: [quizzesI18n] });

  test('is seen in the part that is marked, whose words stand for it', async () => {
    const { element, settle } = await play();
    const part = element.querySelector<HTMLElement>('[data-part=p3]')!;
    expect(sources(part)).toEqual(['']);
    expect(part.textContent).toContain('het team voor een bord met namen');
    await expectAccessible(element);
    part.querySelector('img')?.dispatchEvent(new Event('error'));
    await settle();
    expect(part.querySelector('img')).toBeNull();
    expect(part.textContent?.match(/het team voor/gu)).toHaveLength(1);
  });

  test('is there in the list as well', async () => {
    const { element, settle } = await play();
    element.querySelector<HTMLElement>('.as-list')?.click();
    await settle();
    expect(element.querySelectorAll('li img')).toHaveLength(1);
    await expectAccessible(element);
  });
});

describe('an item as its author reads it back', () => {
  const preview = (item: BreachItem | ScenarioItem) =>
    render(ItemPreview, {
      scopes: [quizzesI18n],
      inputs: { item, clauses: [] as ClauseView[], language: 'en' },
    });

  test('shows the photo of a message', async () => {
    const item = newItem('breach', 'privacy') as BreachItem;
    const parts = item.parts.map((part) => ({ ...part, place: 'photo' as const, picture: file }));
    expect(sources((await preview({ ...item, parts })).element)).toHaveLength(parts.length);
  });

  test('shows the situations of a scenario as they look, in the language that is written', async () => {
    const picture = { ...file, alt: words('een bord', 'a board') };
    const scene = { form: 'post' as const, author: 'Sam', text: words('Mooi.', 'Nice.'), comments: [] };
    const { element, text } = await preview(smallScenario({ picture, scene }));
    expect(sources(element)).toEqual(['a board']);
    expect(text()).toContain('Nice.');
  });
});

import { type Scene } from '@leidraad/quizzes/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { quizzesI18n } from '../quizzes-i18n';
import { words } from '../testing/examples';
import { LdTold } from './told';

const told = (scene: Scene | undefined, inputs: Record<string, unknown> = {}) =>
  render(LdTold, { inputs: { text: words('Je zit thuis.'), scene, ...inputs }, scopes: [quizzesI18n] });

test('a post says who can read it, and has what others wrote under it', async () => {
  const { element, text } = await told({
    form: 'post',
    author: 'Thijs van Dam',
    audience: words('250 volgers, openbaar'),
    text: words('Mooie dag.'),
    comments: [{ author: 'Eva', text: words('Top.') }],
  });
  expect(text()).toMatch(/Thijs van Dam 250 volgers, openbaar Mooie dag.*1 reactie E Eva Top/);
  expect(element.querySelector('article')?.getAttribute('aria-label')).toBe('Bericht van Thijs van Dam');
  await expectAccessible(element);
});

test('in a conversation it is told who says what, also to who cannot see the sides', async () => {
  const { element } = await told({
    form: 'messages',
    with: 'Team Noord',
    isGroup: true,
    messages: [
      { from: 'Sam', text: words('Wie komt er?') },
      { from: null, text: words('Ik.') },
    ],
  });
  const said = [...element.querySelectorAll('.bubble')].map((bubble) =>
    bubble.textContent?.replace(/\s+/g, ' ').trim(),
  );
  expect(said).toEqual(['Sam: Wie komt er?', 'Jij: Ik.']);
  await expectAccessible(element);
});

test('an e-mail has its sender, receiver and subject', async () => {
  const { element, text } = await told({
    form: 'e-mail',
    from: 'Pers',
    to: 'jou',
    subject: words('Vraag'),
    text: words('Kan het vandaag?'),
  });
  expect(text()).toContain('Van Pers Aan jou Onderwerp Vraag Kan het vandaag?');
  await expectAccessible(element);
});

describe('a picture', () => {
  const FILE = '0190a1b2-0000-7000-8000-000000000301';
  const picture = { fileId: FILE, width: 640, height: 480, alt: words('een bord met namen') };
  const imageIn = (element: HTMLElement) => element.querySelector('img');

  test('has its alternative text, and room before it comes', async () => {
    const { element } = await told(undefined, { picture });
    const image = imageIn(element);
    expect(image?.getAttribute('src')).toBe(`/api/pictures/${FILE}`);
    expect(image?.alt).toBe('een bord met namen');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['640', '480']);
    await expectAccessible(element);
  });

  test('that does not come is told in words, and tried again with the connection', async () => {
    const { element, settle, text } = await told(undefined, { picture });
    window.dispatchEvent(new Event('offline'));
    imageIn(element)?.dispatchEvent(new Event('error'));
    await settle();
    expect(imageIn(element)).toBeNull();
    expect(text()).toContain('Afbeelding: een bord met namen');
    await expectAccessible(element);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(imageIn(element)).not.toBeNull();
  });

  test('says in which language its text is, where that is another one', async () => {
    const { element } = await told(undefined, { picture: { ...picture, alt: { en: 'a board' } } });
    expect([imageIn(element)?.alt, imageIn(element)?.lang]).toEqual(['a board', 'en']);
  });

  test('stands in the post that shows it', async () => {
    const { element } = await told({
      form: 'post',
      author: 'Thijs',
      text: words('Mooi.'),
      picture,
      comments: [],
    });
    expect(element.querySelector('article img')?.getAttribute('alt')).toBe('een bord met namen');
  });
});

test('a scenario says which situation this is, and not how many there are', async () => {
  const { text } = await told(undefined, { title: words('Op zaterdag'), number: 2 });
  expect(text()).toBe('Op zaterdag Situatie 2 Je zit thuis.');
});

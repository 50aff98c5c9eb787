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

test('a picture is told in words', async () => {
  const { element, text } = await told(undefined, { picture: { alt: words('een bord met namen') } });
  expect(text()).toContain('Foto: een bord met namen');
  await expectAccessible(element);
});

test('a scenario says which situation this is, and not how many there are', async () => {
  const { text } = await told(undefined, { title: words('Op zaterdag'), number: 2 });
  expect(text()).toBe('Op zaterdag Situatie 2 Je zit thuis.');
});

import { type GivenResponse, type ShownItem } from '@leidraad/quizzes/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { quizzesI18n } from '../quizzes-i18n';
import { breach, clause, matching, ordering, POLICY, scenario, situation, words } from '../testing/examples';
import { LdAnsweredItem } from './answered-item';
import { type ToldConsequence } from './told-consequence';

const said: ToldConsequence = {
  verdict: 'breaks',
  feedback: words('Dat is geheim.'),
  clauses: [clause('4.2')],
};

const answered = (
  item: ShownItem | undefined,
  response: GivenResponse,
  consequence: Partial<ToldConsequence> = {},
  type = item?.type ?? 'situation',
) =>
  render(LdAnsweredItem, {
    inputs: { item, type, response, consequence: { ...said, ...consequence }, policy: POLICY },
    scopes: [quizzesI18n],
  });

test('what happened comes before how it relates to the policy', async () => {
  const { element, text } = await answered(
    scenario(),
    { situation: 's1', choice: 'yes' },
    { happened: words('Het staat een uur later online.'), misconception: 'private-channel' },
  );
  expect(text()).toMatch(
    /Dit gebeurt er na je keuze.*Klopt het\?.*Jij koos : Ja, maar houd het stil.*Daarna.*een uur later.*Dit past niet bij het beleid.*Privé is niet hetzelfde als veilig.*Dat is geheim.*Tekst van 4.2.*Je kunt nog iets goedmaken/,
  );
  expect(element.querySelectorAll('h1')).toHaveLength(1);
  await expectAccessible(element);
});

test.each([
  ['passed', true, 'Gehaald, beste einde'],
  ['passed', false, 'Gehaald'],
  ['second-best', false, 'Op één na best'],
  ['failed', false, 'Niet gehaald'],
] as const)('an ending that is %s (best: %s) says so in words with an icon', async (kind, isBest, says) => {
  const ending = {
    kind,
    isBest,
    title: words('Het einde'),
    text: words('Zo ging het.'),
    clauses: [clause('1.2')],
  };
  const { element, text } = await answered(
    scenario(),
    { situation: 's1', choice: 'no' },
    { verdict: 'fits', ending },
  );
  expect(text()).toContain(`Zo loopt het af`);
  expect(element.querySelector('ld-status-chip .text')?.textContent).toBe(says);
  expect(element.querySelector('ld-status-chip ld-icon')).not.toBeNull();
  expect(text()).not.toContain('gaat verder');
  await expectAccessible(element);
});

test('a breach: found, missed, allowed and another rule, each with its clause', async () => {
  const parts = [
    {
      key: 'p3',
      state: 'missed' as const,
      feedback: words('De namen zijn te lezen.'),
      clauses: [clause('4.3')],
    },
    {
      key: 'p2',
      state: 'allowed' as const,
      feedback: words('Je praat voor jezelf.'),
      clauses: [clause('1.2')],
    },
    {
      key: 'p4',
      state: 'wrong' as const,
      feedback: words('Dit gaat over iets anders.'),
      clauses: [clause('2.1')],
    },
    { key: 'p1', state: 'right' as const, feedback: words('Een naam.'), clauses: [clause('4.3')] },
  ];
  const { element, text } = await answered(breach, { marks: [] }, { verdict: 'better', clauses: [], parts });
  expect(element.querySelector('h1')?.textContent).toBe('Twee gevonden, één gemist');
  expect(text()).toContain('En één stuk mag gewoon. Kijk wat het beleid zegt.');
  expect(
    [...element.querySelectorAll('h2')].map((each) => each.textContent?.replace(/\s+/g, ' ').trim()),
  ).toEqual([
    expect.stringContaining('Gemist: de foto'),
    expect.stringContaining('Dit mag wel: “Trots op dit team.”'),
    expect.stringContaining('het is een andere regel: “Wat een klant.”'),
    expect.stringContaining('Goed gevonden'),
  ]);
  expect(element.querySelectorAll('blockquote')).toHaveLength(3);
  expect(element.querySelector('.part.missed')?.textContent).toContain('Gemist:');
  expect(element.querySelectorAll('[role=button]')).toHaveLength(0);
  await expectAccessible(element);
});

test('matched rows show what was chosen and which of it is right', async () => {
  const parts = [
    { key: 'page', state: 'right' as const, feedback: words('Van ons.'), clauses: [] },
    { key: 'phone', state: 'wrong' as const, feedback: words('Die is van jou.'), clauses: [clause('3.1')] },
  ];
  const matches = [
    { row: 'page', target: 'us' },
    { row: 'phone', target: 'us' },
  ];
  const { element, text } = await answered(matching, { matches }, { verdict: 'better', clauses: [], parts });
  expect(element.querySelector('h1')?.textContent).toBe('1 van de 2 klopt');
  expect(text()).toMatch(/Goed: De pagina Van het bedrijf .*Niet goed: Je telefoon Van het bedrijf/);
  await expectAccessible(element);
});

test('a wrong order is not said to break the policy', async () => {
  const { element, text } = await answered(ordering, { order: ['c', 'b', 'a'] }, { verdict: 'better' });
  expect(element.querySelector('h1')?.textContent).toContain('De volgorde klopt nog niet');
  expect(text()).toMatch(/Jouw volgorde Praat na. Meld het. Stop./);
  await expectAccessible(element);
});

test('without the question as it stood, what follows is told all the same', async () => {
  const { element, text } = await answered(undefined, { options: ['a'] });
  expect(text()).toContain('Dit past niet bij het beleid');
  await expectAccessible(element);
});

test('all options that were chosen are one’s answer', async () => {
  const { text } = await answered(situation({ several: true }), { options: ['a', 'c'] });
  expect(text()).toContain('Jij koos : Ik vraag het na. Ik wacht.');
});

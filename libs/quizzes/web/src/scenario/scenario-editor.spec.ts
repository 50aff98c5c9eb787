import { type ClauseView } from '@leidraad/policies/model';
import { type ScenarioItem } from '@leidraad/quizzes/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { quizzesI18n, scenarioI18n } from '../quizzes-i18n';
import { ScenarioEditor } from './scenario-editor';

const CLAUSE = '0190a1b2-0000-7000-8000-000000000101';
const clause = {
  clauseId: CLAUSE,
  number: '4.2',
  text: { nl: 'Deel geen namen van klanten.' },
  reading: { decision: 'adopted' },
} as unknown as ClauseView;

const words = (text: string) => ({ nl: text, en: text });
const cites = (effect: 'honours' | 'breaks') => [{ clauseId: CLAUSE, effect, support: 'L' as const }];
const choice = (key: string, to: string, points: number, effect: 'honours' | 'breaks') => ({
  key,
  text: words(`Keuze ${key}`),
  feedback: words('Zo zit het.'),
  points,
  to,
  clauses: cites(effect),
});

/** A customer asks; sharing leads to a place where one can put it right, refusing to a passed ending. */
const scenario = (): ScenarioItem => ({
  id: '00000000-0000-4000-8000-000000000001',
  type: 'scenario',
  lessonKey: 'privacy',
  critical: false,
  title: words('De klant vraagt'),
  start: 'p1',
  tests: [CLAUSE],
  flags: [],
  situations: [
    {
      key: 'p1',
      text: words('Een klant vraagt om een naam.'),
      question: words('Wat doe je?'),
      choices: [choice('a', 'p2', 0, 'breaks'), choice('b', 'e1', 2, 'honours')],
    },
    {
      key: 'p2',
      text: words('De naam gaat rond.'),
      question: words('Wat doe je nu?'),
      choices: [choice('a', 'e2', 1, 'honours'), choice('b', 'e3', 0, 'breaks')],
    },
  ],
  endings: [
    { key: 'e1', kind: 'passed', title: words('Goed'), text: words('Prima.'), clauses: cites('honours') },
    {
      key: 'e2',
      kind: 'second-best',
      title: words('Hersteld'),
      text: words('Net op tijd.'),
      clauses: cites('honours'),
    },
    { key: 'e3', kind: 'failed', title: words('Mis'), text: words('Te laat.'), clauses: cites('breaks') },
  ],
});

async function setup(item = scenario()) {
  let now = item;
  const shown = await render(ScenarioEditor, {
    scopes: [quizzesI18n, scenarioI18n],
    inputs: {
      item,
      clauses: [clause],
      policy: { slug: 'beleid', number: '1.0' },
      language: 'nl',
      master: 'nl',
      passMark: 80,
    },
    outputs: {
      changed: (after: ScenarioItem) => {
        now = after;
        void shown.set('item', after);
      },
    },
  });
  const { element, settle } = shown;
  const wait = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await settle();
  };
  await wait();
  const row = (name: string) => {
    const found = [...element.querySelectorAll<HTMLElement>('[role=treeitem]')].find((each) =>
      each.querySelector('.name')?.textContent?.trim().startsWith(name),
    );
    if (!found) throw new Error(`no row ${name}`);
    return found;
  };
  const press = async (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    await wait();
  };
  const button = (name: string) => {
    const found = [...element.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent.replace(/^\W+/u, '')).trim() === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return { ...shown, now: () => now, row, press, wait, button };
}

describe('the editor of a scenario', () => {
  it('shows the scenario as an outline and as a drawing, sound and without faults', async () => {
    const { element, text } = await setup();
    expect(
      [...element.querySelectorAll('[role=treeitem] .name')].map((name) => name.textContent.trim()),
    ).toEqual(['P1', 'a', 'b', 'P2', 'a', 'b', 'E1', 'E2', 'E3']);
    expect(element.querySelectorAll('[data-node]')).toHaveLength(5);
    expect(element.querySelectorAll('[data-choice]')).toHaveLength(4);
    expect(text()).toContain('3 routes nagelopen. Elke route komt bij een einde.');
    await expectAccessible(element);
  });

  it('is written in the outline by keyboard alone: a choice added, moved, deleted, and all of it undone', async () => {
    const { row, press, now, element } = await setup();
    row('P1').click();
    await press(row('P1'), 'Insert');
    expect(now().situations[0]?.choices.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    const added = element.querySelector<HTMLElement>('[role=treeitem][aria-selected=true]')!;
    expect(added.textContent).toContain('Nergens');
    await press(added, 'ArrowUp', { altKey: true });
    expect(now().situations[0]?.choices.map(({ key }) => key)).toEqual(['a', 'c', 'b']);
    await press(element.querySelector<HTMLElement>('[role=treeitem][aria-selected=true]')!, 'Delete');
    expect(now().situations[0]?.choices.map(({ key }) => key)).toEqual(['a', 'b']);
    for (let times = 0; times < 3; times++) await press(row('P1'), 'z', { ctrlKey: true });
    expect(now()).toEqual(scenario());
    await press(row('P1'), 'z', { ctrlKey: true, shiftKey: true });
    expect(now().situations[0]?.choices).toHaveLength(3);
  });

  it('follows keys that come faster than the focus', async () => {
    const { row, wait, element } = await setup();
    row('P1').click();
    await wait();
    for (const _ of [1, 2])
      row('P1').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await wait();
    expect(element.querySelector('[role=treeitem][aria-selected=true] .name')?.textContent.trim()).toBe('b');
  });

  it('copies a situation with what follows, and pastes it under new names', async () => {
    const { row, press, now } = await setup();
    row('P2').click();
    await press(row('P2'), 'c', { ctrlKey: true });
    await press(row('P2'), 'v', { ctrlKey: true });
    expect(now().situations.map(({ key }) => key)).toEqual(['p1', 'p2', 'p3']);
    expect(now().situations[2]?.choices.map(({ to }) => to)).toEqual(['e4', 'e5']);
  });

  it('takes the keyboard into a play, and back to where it began', async () => {
    const { element, row, press, wait } = await setup();
    row('P1').focus();
    await press(row('P1'), 'Enter', { ctrlKey: true });
    expect(document.activeElement?.closest('ld-play-panel')).not.toBeNull();
    await press(document.activeElement as HTMLElement, 'Escape');
    expect(element.querySelector('ld-play-panel')).toBeNull();
    expect(document.activeElement).toBe(row('P1'));
    await press(row('P1'), 'Enter', { ctrlKey: true });
    row('P2').focus();
    await press(row('P2'), 'Escape');
    await wait();
    expect(document.activeElement).toBe(row('P2'));
  });

  it('finds a pass through a breach while it is made, and plays the example', async () => {
    const { element, row, wait, text, button } = await setup();
    row('E2').click();
    await wait();
    const kind = element.querySelector<HTMLSelectElement>('ld-ending-inspector select')!;
    kind.value = 'passed';
    kind.dispatchEvent(new Event('change'));
    await wait();
    expect(text()).toContain('Je kunt slagen nadat je § 4.2 breekt');
    button('Speel dit voorbeeld').click();
    await wait();
    expect(element.querySelector('ld-play-panel')?.textContent).toContain('Een klant vraagt om een naam.');
    expect(element.querySelector<HTMLInputElement>('ld-play-panel input[type=radio]:checked')).not.toBeNull();
    button('Kies dit antwoord').click();
    await wait();
    expect(element.querySelector('.facts')?.textContent).toContain('Breekt § 4.2');
    await expectAccessible(element);
    button('Verder').click();
    await wait();
    button('Kies dit antwoord').click();
    await wait();
    expect(element.querySelector('ld-play-panel')?.textContent).toContain('Hersteld');
    button('Klaar').click();
    await wait();
    expect(element.querySelectorAll('path.example')).toHaveLength(2);
    // Mended: what was drawn of the problem goes with it.
    const list = element.querySelector<HTMLSelectElement>('ld-ending-inspector select')!;
    list.value = 'second-best';
    list.dispatchEvent(new Event('change'));
    await wait();
    expect(element.querySelectorAll('path.example')).toHaveLength(0);
  });

  it('names where a text is lacking, and goes there', async () => {
    const item = scenario();
    item.situations[0]!.choices[1]!.feedback = {};
    const { button, element, wait } = await setup(item);
    button('Hier ontbreekt feedback: P1 b, feedback.').click();
    await wait();
    expect(element.querySelector('ld-inspector h2')?.textContent).toContain('Keuze P1 b');
  });

  it('tells what another language lacks as something that stops nothing in this one', async () => {
    const item = scenario();
    item.title = { nl: 'De klant vraagt' };
    const { element } = await setup(item);
    const problem = element.querySelector('ld-problem-list li')!;
    expect(problem.classList).toContain('warning');
    expect(problem.textContent).toContain('Engels: In deze taal ontbreekt tekst (1 keer).');
  });

  it('follows the lines of the drawing with the arrows', async () => {
    const { element, press } = await setup();
    const node = (key: string) => element.querySelector<HTMLElement>(`[data-node="${key}"]`)!;
    node('p1').click();
    const current = () => {
      const heard = element.querySelector('.world [aria-current=true]')?.cloneNode(true) as
        Element | undefined;
      for (const unheard of heard?.querySelectorAll('[aria-hidden=true]') ?? []) unheard.remove();
      return (heard?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    };
    await press(node('p1'), 'ArrowDown');
    expect(current()).toContain('Keuze a van P1, 0 punten, naar P2, breekt een regel');
    await press(node('p1'), 'ArrowDown');
    expect(current()).toContain('Situatie P2');
    await press(node('p1'), 'ArrowUp');
    await press(node('p1'), 'ArrowRight');
    expect(current()).toContain('Keuze b van P1');
  });

  it('finds words in the outline', async () => {
    const { element, wait } = await setup();
    const search = element.querySelector<HTMLInputElement>('ld-scenario-outline input')!;
    search.value = 'rond';
    search.dispatchEvent(new Event('input'));
    await wait();
    expect(
      [...element.querySelectorAll('[role=treeitem] .name')].map((name) => name.textContent.trim()),
    ).toEqual(['P2']);
  });
});

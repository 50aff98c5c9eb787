import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { type ShownItem } from '@leidraad/quizzes/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { quizzesI18n } from '../quizzes-i18n';
import { breach, matching, ordering, scenario, situation, trueFalse, words } from '../testing/examples';
import { type Draft } from './draft';
import { LdPlayItem } from './play-item';

/** A question with what is put in kept, as a page keeps it. */
async function play(item: ShownItem, inputs: Record<string, unknown> = {}) {
  const drafts: (Draft | undefined)[] = [];
  const page = await render(LdPlayItem, {
    inputs: { item, ...inputs },
    outputs: { draftChange: (draft: Draft | undefined) => drafts.push(draft) },
    scopes: [quizzesI18n],
  });
  const all = <T extends HTMLElement>(selector: string) => [...page.element.querySelectorAll<T>(selector)];
  const press = async (element: HTMLElement | undefined, key?: string) => {
    element?.focus();
    if (key) element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    else element?.click();
    await page.settle();
  };
  const button = (name: string) =>
    all('button').find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.includes(name));
  return { ...page, drafts, all, press, button, last: () => drafts.at(-1) };
}

test('one right option: a radio group named by the question', async () => {
  const { all, element, last, press } = await play(situation());
  await press(all<HTMLInputElement>('input[type=radio]')[1]);
  expect(last()).toEqual({ options: ['b'] });
  expect(element.querySelector('[role=radiogroup]')?.getAttribute('aria-labelledby')).toBe('question');
  await expectAccessible(element);
});

test('several right options: boxes, and it is said how to choose', async () => {
  const { all, element, last, press, text } = await play(situation({ several: true }));
  expect(text()).toContain('Kies alles wat past.');
  const boxes = all<HTMLInputElement>('input[type=checkbox]');
  await press(boxes[2]);
  await press(boxes[0]);
  expect(last()).toEqual({ options: ['a', 'c'] });
  await expectAccessible(element);
});

test('a statement is true or not', async () => {
  const { all, element, last, press } = await play(trueFalse);
  await press(all<HTMLInputElement>('input[type=radio]')[1]);
  expect(last()).toEqual({ answer: false });
  await expectAccessible(element);
});

test('steps are put in order by keyboard; each says where it went and keeps the focus', async () => {
  const { button, element, last, press, text } = await play(ordering);
  const said: string[] = [];
  jest.spyOn(TestBed.inject(LiveAnnouncer), 'announce').mockImplementation(async (words) => {
    said.push(String(words));
  });
  await press(button('Zet hoger: Stop.'));
  expect(last()).toEqual({ order: ['a', 'b', 'c'] });
  expect(said).toEqual(['“Stop.” staat nu op plaats 1 van 3.']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Zet hoger: Stop.');
  await press(button('Zet hoger: Stop.'));
  expect(said).toHaveLength(1);
  await press(button('Zet lager: Meld het.'));
  expect(text()).toMatch(/1 Stop.*2 Praat na.*3 Meld het/);
  await expectAccessible(element);
});

test('rows are matched by the list of the device', async () => {
  const { all, element, fixture, last } = await play(matching);
  const choose = (index: number, value: string) => {
    const select = all<HTMLSelectElement>('select')[index]!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    return fixture.whenStable();
  };
  await choose(0, 'us');
  fixture.componentInstance.focusOpen();
  expect(document.activeElement?.getAttribute('data-row')).toBe('phone');
  await choose(1, 'me');
  expect(last()).toEqual({
    matches: [
      { row: 'page', target: 'us' },
      { row: 'phone', target: 'me' },
    ],
  });
  await expectAccessible(element);
});

test('long answers to match are cards that show all of it', async () => {
  const long = {
    ...matching,
    targets: [...matching.targets, { key: 'x', text: words('Van wie het gemaakt heeft, tot het klaar is') }],
  };
  const { all, element, last, press } = await play(long);
  await press(all<HTMLInputElement>('input[type=radio]')[2]);
  expect(last()).toEqual({ matches: [{ row: 'page', target: 'x' }] });
  await expectAccessible(element);
});

describe('finding the breach', () => {
  const segment = (key: string) => `[data-part="${key}"]`;
  beforeEach(() => localStorage.clear());

  test('by keyboard: mark, name the rule, fold on leaving, change, let go', async () => {
    const { all, button, element, fixture, last, press, settle, text } = await play(breach);
    expect(all('[role=button]').map((part) => part.getAttribute('aria-pressed'))).toEqual(
      Array(4).fill('false'),
    );
    await press(all(segment('p1'))[0], 'Enter');
    await press(all(segment('p3'))[0], ' ');
    expect(text()).toContain('Jij markeerde 2 stukken');
    expect(all(segment('p1'))[0]?.getAttribute('aria-pressed')).toBe('true');
    expect(fixture.componentInstance.blockers()).toEqual(['Kies nog een regel bij stuk 1.']);
    fixture.componentInstance.focusOpen();
    expect(document.activeElement?.closest('[data-mark]')?.getAttribute('data-mark')).toBe('p1');
    await press(all<HTMLInputElement>('[data-mark=p1] input')[0]);
    expect(all('[data-mark=p1] input')).toHaveLength(2);
    all('[data-mark=p3] input')[0]?.focus();
    await settle();
    expect(all('[data-mark=p1] input')).toHaveLength(0);
    expect(fixture.componentInstance.blockers()).toEqual(['Kies nog een regel bij stuk 2.']);
    await press(button('Wijzig: “Lange dag'));
    expect(document.activeElement).toBe(all<HTMLInputElement>('[data-mark=p1] input')[0]);
    await press(button('Haal weg: de foto'));
    expect(document.activeElement).toBe(all(segment('p3'))[0]);
    expect(last()).toEqual({ marks: [{ part: 'p1', rule: 'names' }] });
    expect(fixture.componentInstance.blockers()).toEqual([]);
    await expectAccessible(element);
  });

  test('by pointer a row folds as soon as its rule is chosen', async () => {
    const { all, press, settle } = await play(breach);
    await press(all(segment('p1'))[0]);
    const radio = all<HTMLInputElement>('[data-mark=p1] input')[0];
    radio?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await press(radio);
    await settle();
    expect(all('[data-mark=p1] input')).toHaveLength(0);
    expect(document.activeElement?.textContent).toContain('Wijzig');
  });

  test('the same as a list, which is remembered on the device', async () => {
    const { all, button, element, last, press, settle } = await play(breach);
    await press(button('Toon als lijst'));
    await press(all<HTMLInputElement>('input[type=checkbox]')[2]);
    const select = all<HTMLSelectElement>('select')[0]!;
    select.value = 'names';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(last()).toEqual({ marks: [{ part: 'p3', rule: 'names' }] });
    expect(element.querySelector('ld-mark-rules')).toBeNull();
    expect(localStorage.getItem('leidraad.breach-as-list')).toBe('yes');
    await expectAccessible(element);
  });

  test('a locked answer cannot be changed', async () => {
    const draft = signal<Draft>({ marks: [{ part: 'p1', rule: 'names' }] });
    const { all, button, drafts, press } = await play(breach, { draft: draft(), locked: true });
    await press(all(segment('p2'))[0]);
    expect(drafts).toEqual([]);
    expect(button('Wijzig')).toBeUndefined();
  });
});

test('a scenario is answered in the situation one is in', async () => {
  const { all, element, last, press, text } = await play(scenario(), { number: 2 });
  expect(text()).toContain('Situatie 2');
  await press(all<HTMLInputElement>('input[type=radio]')[1]);
  expect(last()).toEqual({ situation: 's1', choice: 'no' });
  await expectAccessible(element);
});

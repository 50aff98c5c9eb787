import { type BreachItem, type MatchingItem, type OrderingItem } from '@leidraad/quizzes/model';
import { expectAccessible } from '@leidraad/shared/web/testing';
import { newItem } from './new-items';
import { editing } from './testing/editing';

describe('an ordering question', () => {
  const ordering = () => {
    const item = newItem('ordering', 'privacy') as OrderingItem;
    return { ...item, steps: item.steps.map((step, index) => ({ ...step, text: { nl: `${index + 1}` } })) };
  };
  const order = ({ steps }: OrderingItem) => steps.map(({ text }) => text.nl).join(' ');

  it('moves steps by button and with Alt and an arrow, and the keyboard with them', async () => {
    const { element, item, button, settle } = await editing(ordering());
    button('Zet “Stap 1” lager').click();
    await settle();
    expect(order(item())).toBe('2 1 3');
    const field = element.querySelectorAll<HTMLElement>('ld-part textarea')[2]!;
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    await settle();
    expect(order(item())).toBe('2 3 1');
    expect(document.activeElement).toBe(field);
    await expectAccessible(element);
  });

  it('goes on writing in the step that was added', async () => {
    const { element, button, item, settle } = await editing(ordering());
    button('Stap').click();
    await settle();
    expect(item().steps).toHaveLength(4);
    expect(document.activeElement).toBe(element.querySelectorAll('ld-part textarea')[3]);
  });

  it('keeps two steps at least, and offers a deleted one back', async () => {
    const { item, button, settle, undo } = await editing(ordering());
    button('Verwijder “Stap 2”').click();
    await settle();
    expect(order(item())).toBe('1 3');
    expect(button('Verwijder “Stap 1”')).toBeUndefined();
    await undo();
    expect(order(item())).toBe('1 2 3');
  });
});

describe('a matching question', () => {
  const matching = () => newItem('matching', 'privacy') as MatchingItem;

  it('asks the target of each row, also when its target is deleted, and finds it again', async () => {
    const { element, item, button, choose, labelled, settle, text, type, undo } = await editing(matching());
    expect(text()).toContain('Kies wat bij deze regel hoort.');
    button('Keuze').click();
    await settle();
    await type('Keuze', 'HR', 2);
    const target = item().targets[2]?.key ?? '';
    for (const at of [0, 1, 2]) await choose(labelled('Hoort bij', at), target);
    expect(item().rows.map((row) => row.target)).toEqual([target, target, target]);
    expect(text()).not.toContain('Kies wat bij deze regel hoort.');
    await expectAccessible(element);
    button('Verwijder “Keuze c”').click();
    await settle();
    expect(text()).toContain('Kies wat bij deze regel hoort.');
    await undo();
    expect(text()).not.toContain('Kies wat bij deze regel hoort.');
  });
});

describe('find the breach', () => {
  const breach = () => newItem('breach', 'privacy') as BreachItem;

  it('holds which rule each part breaks, and never takes a lost rule for allowed', async () => {
    const { element, item, button, choose, labelled, settle, text, undo } = await editing(breach());
    expect(text()).toContain('Geen enkel stuk breekt een regel.');
    button('Regel').click();
    await settle();
    const rule = item().rules[2]?.key ?? '';
    await choose(labelled('Breekt dit een regel?'), rule);
    expect(item().parts[0]?.breaks).toBe(rule);
    expect(text()).not.toContain('Geen enkel stuk breekt een regel.');
    await expectAccessible(element);
    button('Verwijder “Regel c”').click();
    await settle();
    expect(text()).toContain('De regel is weg. Kies een andere.');
    expect(item().parts[0]?.breaks).toBe(rule);
    await undo();
    expect(text()).not.toContain('De regel is weg.');
  });

  it('gives a comment somebody who wrote it, and only a comment', async () => {
    const { element, item, choose, type } = await editing(breach());
    const place = element.querySelector<HTMLSelectElement>('select.place')!;
    await choose(place, 'comment');
    await type('Wie reageert?', 'Noor');
    expect(item().parts[0]).toMatchObject({ place: 'comment', author: 'Noor' });
    await choose(place, 'photo');
    expect(item().parts[0]).not.toHaveProperty('author');
  });

  it('names the sentence of the policy that a rule is', async () => {
    const { element, item, settle, text } = await editing(breach());
    element
      .querySelector<HTMLElement>('ld-breach-rule ld-clause-picker input')!
      .dispatchEvent(new Event('focusin'));
    await settle();
    document.querySelector<HTMLElement>('mat-option')!.click();
    await settle();
    expect(item().rules[0]?.clauseId).not.toBeNull();
    expect(text()).toContain('Deel geen namen van klanten.');
    element.querySelector<HTMLElement>('button[aria-label="Haal § 4.2 weg"]')!.click();
    await settle();
    expect(item().rules[0]?.clauseId).toBeNull();
  });
});

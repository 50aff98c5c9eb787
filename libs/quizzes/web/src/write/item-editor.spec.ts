import { type SituationItem, type TrueFalseItem } from '@leidraad/quizzes/model';
import { expectAccessible } from '@leidraad/shared/web/testing';
import { newItem } from './new-items';
import { CLAUSE, editing } from './testing/editing';

const statement = (change: Partial<TrueFalseItem> = {}) => ({
  ...(newItem('true-false', 'privacy') as TrueFalseItem),
  statement: { nl: 'Je mag dit.', en: 'You may do this.' },
  ...change,
});

describe('writing in two languages', () => {
  it('shows one language until both are asked for, the master language first', async () => {
    const { element, set } = await editing(statement());
    const languages = () =>
      [...element.querySelectorAll('textarea[lang]')].slice(0, 2).map((field) => field.getAttribute('lang'));
    expect(languages()).toEqual(['nl', 'nl']);
    await set('beside', true);
    expect(languages()).toEqual(['nl', 'en']);
    await expectAccessible(element);
  });

  it('marks a translation that is older, until somebody says that it is right', async () => {
    const { element, item, type, button, settle, text } = await editing(statement(), { beside: true });
    await type('Stelling · nl', 'Je mag dit nooit.');
    expect(item().outdated).toEqual([{ path: 'statement', language: 'en' }]);
    expect(text()).toContain('Vertaling is ouder');
    await expectAccessible(element);
    button('Klopt nog: Stelling · en').click();
    await settle();
    expect(item()).not.toHaveProperty('outdated');
    expect(text()).not.toContain('Vertaling is ouder');
  });

  it('marks no translation of a text that is only being written', async () => {
    const { item, type } = await editing(statement({ statement: { en: 'You may do this.' } }), {
      beside: true,
    });
    await type('Stelling · nl', 'Je');
    await type('Stelling · nl', 'Je mag');
    expect(item()).not.toHaveProperty('outdated');
  });

  it('tells which texts are missing', async () => {
    const { text } = await editing(statement({ statement: { nl: 'Je mag dit.' } }), { language: 'en' });
    expect(text()).toContain('Engels: 1 tekst ontbreekt');
    expect(text()).toContain('Vertaling ontbreekt');
  });
});

describe('a true or false question', () => {
  it('holds what is true, and feedback that breaks or follows accordingly', async () => {
    const { element, item, settle, labelled } = await editing(statement());
    const [, isFalse] = element.querySelectorAll<HTMLInputElement>('input[type=radio]');
    isFalse!.dispatchEvent(new Event('change'));
    await settle();
    expect(item().isTrue).toBe(false);
    labelled('Wat iemand leest na “Waar”');
    const picker = element.querySelector<HTMLInputElement>('ld-clause-picker input')!;
    picker.dispatchEvent(new Event('focusin'));
    await settle();
    document.querySelector<HTMLElement>('mat-option')!.click();
    await settle();
    expect(item().feedback.true.clauses).toEqual([{ clauseId: CLAUSE, effect: 'breaks', support: 'T' }]);
    await expectAccessible(element);
  });

  it('does without a text before it once that is emptied', async () => {
    const { item, type } = await editing(statement());
    const label = 'Wat iemand vooraf moet weten (mag leeg blijven)';
    await type(label, 'Je werkt hier net.');
    expect(item().situation).toEqual({ nl: 'Je werkt hier net.' });
    await type(label, '');
    expect(item()).not.toHaveProperty('situation');
  });
});

describe('a situation', () => {
  const situation = () => newItem('situation', 'privacy') as SituationItem;

  it('says what it lacks beside its options', async () => {
    const { element, item, settle, text } = await editing(situation());
    const checks = element.querySelectorAll<HTMLInputElement>('ld-option-editor input[type=checkbox]');
    checks[0]!.dispatchEvent(new Event('change'));
    await settle();
    expect(item().options.map(({ right }) => right)).toEqual([false, false, false]);
    expect(text()).toContain('Zeg van minstens één antwoord dat het goed is.');
  });

  it('offers a deleted option back in its place', async () => {
    const { item, button, settle, undo, deleted } = await editing(situation());
    const before = item().options;
    button('Verwijder “Antwoord b”').click();
    await settle();
    expect(item().options).toEqual([before[0], before[2]]);
    expect(deleted()).toMatchObject({ name: 'Antwoord b', neighbour: `[data-part="${before[2]?.key}"]` });
    await undo();
    expect(item().options).toEqual(before);
  });

  it('can be told as a post, a chat or an e-mail, and takes the words along', async () => {
    const { element, item, labelled, choose, type, undo } = await editing(situation());
    await choose(labelled('Hoe ziet de situatie eruit?'), 'post');
    await type('Tekst van de post', 'Wat een dag.');
    await type('Wie plaatst het?', 'Noor');
    expect(item().scene).toMatchObject({ form: 'post', author: 'Noor', text: { nl: 'Wat een dag.' } });
    await expectAccessible(element);
    const post = item().scene;
    await choose(labelled('Hoe ziet de situatie eruit?'), 'messages');
    expect(item().scene).toMatchObject({ form: 'messages', messages: [{ text: { nl: 'Wat een dag.' } }] });
    await expectAccessible(element);
    await undo();
    expect(item().scene).toEqual(post);
    await choose(labelled('Hoe ziet de situatie eruit?'), '');
    expect(item()).not.toHaveProperty('scene');
  });

  it('keeps the name that was there while the field of a name is empty', async () => {
    const { item, labelled, choose, type, text } = await editing(situation());
    await choose(labelled('Hoe ziet de situatie eruit?'), 'e-mail');
    await type('Van', '');
    expect(text()).toContain('Vul een naam in.');
    expect(item().scene).toMatchObject({ from: 'Sam Bakker' });
    await type('Van', 'Noor');
    expect(text()).not.toContain('Vul een naam in.');
    expect(item().scene).toMatchObject({ from: 'Noor' });
  });

  it('moves a comment, and the keyboard with it', async () => {
    const { element, item, labelled, choose, button, type, settle } = await editing(situation());
    await choose(labelled('Hoe ziet de situatie eruit?'), 'post');
    for (const words of ['een', 'twee']) {
      [...element.querySelectorAll<HTMLElement>('ld-scene-post ld-add-part button')][0]!.click();
      await settle();
      await type('Reactie', words, words === 'een' ? 0 : 1);
    }
    const down = button('Zet “Reactie 1” lager');
    down.focus();
    down.click();
    await settle();
    expect(item().scene).toMatchObject({ comments: [{ text: { nl: 'twee' } }, { text: { nl: 'een' } }] });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Zet “Reactie 2” lager');
  });
});

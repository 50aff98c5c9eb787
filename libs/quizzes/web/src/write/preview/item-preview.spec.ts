import { type ClauseView } from '@leidraad/policies/model';
import {
  type BreachItem,
  type Item,
  type ScenarioItem,
  type SituationItem,
  withBeginning,
} from '@leidraad/quizzes/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { quizzesI18n } from '../../quizzes-i18n';
import { newItem } from '../new-items';
import { CLAUSE } from '../testing/editing';
import { ItemPreview } from './item-preview';

const clauses = [{ clauseId: CLAUSE, number: '4.2' }] as unknown as ClauseView[];
const preview = (item: Item, language: 'nl' | 'en' = 'nl') =>
  render(ItemPreview, { scopes: [quizzesI18n], inputs: { item, clauses, language } });

describe('an item as its author reads it back', () => {
  it('shows the situation with its dress in the language that is written, whatever the page speaks', async () => {
    const item: SituationItem = {
      ...(newItem('situation', 'privacy') as SituationItem),
      situation: { nl: 'Je ziet dit.', en: 'You see this.' },
      scene: { form: 'post', author: 'Noor', text: { nl: 'Wat een dag.', en: 'What a day.' }, comments: [] },
    };
    const { element, text } = await preview(item, 'en');
    expect(text()).toContain('You see this.');
    expect(text()).toContain('What a day.');
    expect(text()).not.toContain('Je ziet dit.');
    expect(element.querySelector('ld-scene')?.textContent).toContain('Noor');
    await expectAccessible(element);
  });

  it('tells of each part of a message whether it may, or the rule that it breaks', async () => {
    const item = newItem('breach', 'privacy') as BreachItem;
    const [first, ...parts] = item.parts;
    const [rule, ...rules] = item.rules;
    const { text } = await preview({
      ...item,
      rules: [{ ...rule!, text: { nl: 'Geen namen' }, clauseId: CLAUSE }, ...rules],
      parts: [{ ...first!, text: { nl: 'Mevrouw De Groot.' }, breaks: rule!.key }, ...parts],
    });
    expect(text()).toContain('Fout: Mevrouw De Groot. Breekt: Geen namen');
    expect(text()).toContain('Goed: – Mag');
    expect(text()).toMatch(/Regels waaruit iemand kiest Geen namen .*4\.2/);
  });

  it('says where the choices of a scenario lead', async () => {
    const { text } = await preview(withBeginning(newItem('scenario', 'privacy') as ScenarioItem).scenario);
    expect(text()).toContain('Situatie 1 · Begin');
    expect(text()).toContain('Gehaald · 1 punt');
    expect(text()).toContain('Niet gehaald · 0 punten');
  });
});

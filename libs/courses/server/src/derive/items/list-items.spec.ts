import type { MatchingItem, OrderingItem } from '@leidraad/quizzes/model';
import type { Norm } from '@leidraad/policies/model';
import { deriveCourse } from '../derive-course';
import { derivedId } from '../derived-id';
import { type Given, reading, sourceOf } from '../testing/sources';

const list = (leadIn: string, norm: Norm, items: readonly string[]): Given[] => [
  { text: leadIn, reading: reading(norm) },
  ...items.map((text) => ({
    text,
    kind: 'list-item' as const,
    leadIn: derivedId('clause', leadIn),
    reading: reading(norm),
  })),
];
const itemsOf = (clauses: Given[]) => deriveCourse(sourceOf(clauses), 'nl').items;

describe('items that a policy writes itself', () => {
  it('puts cases with one of two lists that divide the same matter', () => {
    const item = itemsOf([
      ...list('Gebruik van foto’s zonder toestemming:', 'permission', [
        'het prikbord op kantoor;',
        'het eigen archief.',
      ]),
      ...list('Gebruik van foto’s met toestemming:', 'obligation', [
        'de website;',
        'een folder voor klanten.',
      ]),
    ]).find((each): each is MatchingItem => each.type === 'matching');
    expect(item?.targets.map(({ text }) => text.nl)).toEqual([
      'Gebruik van foto’s zonder toestemming',
      'Gebruik van foto’s met toestemming',
    ]);
    expect(item?.rows.map(({ text, target }) => [text.nl, target])).toEqual([
      ['Het prikbord op kantoor', 't1'],
      ['De website', 't2'],
      ['Het eigen archief.', 't1'],
      ['Een folder voor klanten.', 't2'],
    ]);
  });

  it('does not put together lists that have nothing to do with each other', () => {
    const items = itemsOf([
      ...list('Meld altijd:', 'obligation', ['een lek;', 'een storing.']),
      ...list('Je mag meenemen:', 'permission', ['je eigen pen;', 'je eigen beker.']),
    ]);
    expect(items.filter(({ type }) => type === 'matching')).toEqual([]);
  });

  it('orders steps under a heading that promises an order, and no other list', () => {
    const steps = ['vul het formulier in;', 'laat het tekenen;', 'stuur het op.'];
    const item = itemsOf(list('De procedure is:', 'obligation', steps)).find(
      (each): each is OrderingItem => each.type === 'ordering',
    );
    expect(item?.steps.map(({ text }) => text.nl)).toEqual([
      'Vul het formulier in',
      'Laat het tekenen',
      'Stuur het op.',
    ]);
    expect(
      itemsOf(list('Doe dit allemaal:', 'obligation', steps)).filter(({ type }) => type === 'ordering'),
    ).toEqual([]);
  });
});

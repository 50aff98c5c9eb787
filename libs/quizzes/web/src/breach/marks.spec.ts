import { breach } from '../testing/examples';
import { grouped, marksOf, startOf, toggled } from './marks';

test('marks are numbered in reading order, whatever the order of marking', () => {
  const draft = {
    marks: [
      { part: 'p3', rule: 'names' },
      { part: 'p1', rule: '' },
    ],
  };
  expect(marksOf(breach, draft).map(({ part, number }) => [part.key, number])).toEqual([
    ['p1', 1],
    ['p3', 2],
  ]);
});

test('marking what is marked lets it go, and the others keep their rule', () => {
  const marks = marksOf(breach, { marks: [{ part: 'p1', rule: 'names' }] });
  expect(toggled(marks, 'p2')).toEqual({
    marks: [
      { part: 'p1', rule: 'names' },
      { part: 'p2', rule: '' },
    ],
  });
  expect(toggled(marks, 'p1')).toEqual({ marks: [] });
});

test('sentences stand together, a photo and a comment by themselves', () => {
  expect(grouped(breach.parts).map(({ place, parts }) => [place, parts.length])).toEqual([
    ['text', 2],
    ['photo', 1],
    ['comment', 1],
  ]);
});

test.each([
  ['Trots op dit team.', 'Trots op dit team.'],
  ['Lange dag bij mevrouw De Groot aan de Lindelaan.', 'Lange dag bij mevrouw De Groot …'],
  ['Arbeidsongeschiktheidsverzekeringsmaatschappij', 'Arbeidsongeschiktheidsverzekerin …'],
])('%s is known by its beginning', (text, start) => expect(startOf(text)).toBe(start));

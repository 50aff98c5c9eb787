import { placeOfPart } from './place-of-part';

test.each([
  ['title', { field: 'title' }],
  ['situations.p1.question', { node: 'p1', field: 'question' }],
  ['situations.p1.scene.comments.0.text', { node: 'p1', field: 'scene' }],
  ['situations.p1.picture.alt', { node: 'p1', field: 'alt' }],
  ['situations.p1.choices.b.feedback', { node: 'p1', choice: 'b', field: 'feedback' }],
  ['situations.p1.choices.b', { node: 'p1', choice: 'b' }],
  ['endings.e1', { node: 'e1' }],
  ['endings.e1.title', { node: 'e1', field: 'title' }],
])('%s stands where its author finds it', (part, place) => {
  expect(placeOfPart(part)).toEqual(place);
});

import { expectAccessible, render } from '../testing';
import { LdQuote } from './quote';

const inputs = {
  clause: '4.2',
  version: '1.0',
  text: 'Deel dit niet.',
  lang: undefined,
  link: '/policy',
  marks: true,
};

test('a quotation is a figure whose words stand untouched between quotation marks', async () => {
  const { element } = await render(LdQuote, { inputs });
  expect(element.querySelector('figure > figcaption')?.textContent).toContain('Het beleid zegt');
  expect(element.querySelector('blockquote')?.textContent).toBe('“Deel dit niet.”');
  expect(element.textContent).toContain('Lees dit in het beleid');
  await expectAccessible(element);
});

test('a quotation in the master language carries its own language', async () => {
  const { element } = await render(LdQuote, {
    inputs: { ...inputs, lang: 'nl', marks: false },
    language: 'en',
  });
  expect(element.querySelector('blockquote')?.getAttribute('lang')).toBe('nl');
  expect(element.querySelector('blockquote')?.textContent).toBe('Deel dit niet.');
});

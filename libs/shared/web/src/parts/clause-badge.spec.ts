import { expectAccessible, render } from '../testing';
import { LdClauseBadge } from './clause-badge';

test('a badge with a link is named in full words', async () => {
  const { element } = await render(LdClauseBadge, {
    inputs: { clause: '4.2', version: '1.0', link: '/policy' },
  });
  const link = element.querySelector('a');
  expect(link?.querySelector('.ld-hidden')?.textContent).toBe('Zin 4.2, versie 1.0, open in het beleid');
  expect(link?.querySelector('[aria-hidden]')?.textContent).toBe('§ 4.2 · v1.0');
  await expectAccessible(element);
});

test('without link it is text; a clause that is gone says so', async () => {
  const inputs = { clause: '4.2', link: undefined, state: 'removed' };
  const { element } = await render(LdClauseBadge, { inputs, language: 'en' });
  expect(element.querySelector('a')).toBeNull();
  expect(element.querySelector('.ld-hidden')?.textContent).toBe('Sentence 4.2, no longer applies');
});

import { expectAccessible, render } from '../testing';
import { LdFilterChip } from './filter-chip';

test('a filter can be changed and removed; each has its own name', async () => {
  const heard: string[] = [];
  const { element } = await render(LdFilterChip, {
    inputs: { field: 'Afdeling', values: ['Logistiek', 'Winkels'] },
    outputs: { edit: () => heard.push('edit'), remove: () => heard.push('remove') },
  });
  const [edit, remove] = [...element.querySelectorAll('button')];
  expect(edit?.textContent?.replace(/\s+/g, ' ').trim()).toBe('Afdeling Logistiek, Winkels');
  expect(remove?.getAttribute('aria-label')).toBe('Verwijder filter Afdeling');
  edit?.click();
  remove?.click();
  expect(heard).toEqual(['edit', 'remove']);
  await expectAccessible(element);
});

import { expectAccessible, render } from '../testing';
import { LdTypedConfirm } from './typed-confirm';

async function setup(count: number) {
  const heard: boolean[] = [];
  const page = await render(LdTypedConfirm, {
    inputs: { count },
    outputs: { confirmed: (right: boolean) => heard.push(right) },
  });
  const type = async (text: string) => {
    const field = page.element.querySelector('input');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await page.settle();
  };
  return { ...page, heard, type };
}

test('below 50 people nothing needs to be typed', async () => {
  const { element, heard } = await setup(49);
  expect(element.querySelector('input')).toBeNull();
  expect(heard).toEqual([true]);
});

test('a wrong number says how many it are; the right one confirms, with or without a point', async () => {
  const { element, heard, type, text } = await setup(1337);
  expect(heard).toEqual([false]);
  await type('1338');
  expect(text()).toContain('Het zijn 1.337 mensen.');
  await type('1.337');
  expect(heard).toEqual([false, true]);
  expect(text()).not.toContain('Het zijn');
  await expectAccessible(element);
});

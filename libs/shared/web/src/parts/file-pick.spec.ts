import { expectAccessible, render } from '../testing';
import { LdFilePick } from './file-pick';

async function setup() {
  const files: File[] = [];
  const page = await render(LdFilePick, {
    inputs: {
      prompt: 'Sleep het hierheen',
      action: 'Kies een bestand',
      extensions: ['.md', '.txt'],
      maxBytes: 1048576,
    },
    outputs: { picked: (file: File) => files.push(file) },
  });
  const drop = async (file: File) => {
    const event = Object.assign(new Event('drop'), { dataTransfer: { files: [file] } });
    page.element.dispatchEvent(event);
    await page.settle();
  };
  return { ...page, files, drop };
}

test('a dropped file of the right kind is picked', async () => {
  const { drop, element, files } = await setup();
  await drop(new File(['# Beleid'], 'Beleid.MD'));
  expect(files.map((file) => file.name)).toEqual(['Beleid.MD']);
  await expectAccessible(element);
});

test.each([
  ['leeg.md', '', 'Dit bestand is leeg.'],
  ['foto.png', 'x', 'Dit soort bestand kan niet. Kies .md, .txt.'],
  ['groot.md', 'x'.repeat(1048577), 'Dit bestand is te groot. Het mag 1 MB zijn.'],
])('%s is refused with a reason', async (name, content, reason) => {
  const { drop, element, files } = await setup();
  await drop(new File([content], name));
  expect(files).toEqual([]);
  expect(element.querySelector('[role=alert]')?.textContent?.trim()).toBe(reason);
});

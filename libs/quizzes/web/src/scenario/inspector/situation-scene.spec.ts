import { type ClauseView } from '@leidraad/policies/model';
import { type ScenarioItem } from '@leidraad/quizzes/model';
import { render } from '@leidraad/shared/web/testing';
import { scenarioI18n, quizzesI18n } from '../../quizzes-i18n';
import { smallScenario } from '../../testing/small-scenario';
import { ScenarioEditor } from '../scenario-editor';

const STORED = { fileId: '0190a1b2-0000-7000-8000-000000000301', width: 640, height: 480 };

test('a situation of a scenario gets a picture with its words, and each is undone by itself', async () => {
  const item = smallScenario();
  let now = item;
  const shown = await render(ScenarioEditor, {
    scopes: [quizzesI18n, scenarioI18n],
    inputs: {
      item,
      clauses: [] as ClauseView[],
      policy: { slug: 'beleid', number: '1.0' },
      language: 'nl',
      master: 'nl',
      passMark: 80,
    },
    outputs: {
      changed: (after: ScenarioItem) => {
        now = after;
        void shown.set('item', after);
      },
    },
  });
  const { element, http, settle } = shown;
  const wait = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await settle();
  };
  const first = () => now.situations[0];
  await wait();
  const [row] = [...element.querySelectorAll<HTMLElement>('[role=treeitem]')];
  row?.click();
  await wait();
  const field = element.querySelector<HTMLElement>('[data-part=picture]')!;
  const drop = Object.assign(new Event('drop'), { dataTransfer: { files: [new File(['x'], 'foto.png')] } });
  field.querySelector('ld-file-pick')?.dispatchEvent(drop);
  await wait();
  http.expectOne('/api/pictures').flush(STORED);
  await wait();
  const area = field.querySelector('textarea')!;
  area.value = 'Een bord';
  area.dispatchEvent(new Event('input'));
  await wait();
  expect(first()?.picture).toEqual({ ...STORED, alt: { nl: 'Een bord' } });
  const undo = async () => {
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    await wait();
  };
  await undo();
  expect(first()?.picture).toEqual({ ...STORED, alt: {} });
  await undo();
  expect(first()).not.toHaveProperty('picture');
});

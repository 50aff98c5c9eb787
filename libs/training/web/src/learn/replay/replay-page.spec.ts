import { expectAccessible } from '@leidraad/shared/web/testing';
import { type Replayed } from '@leidraad/training/model';
import { attempt, ATTEMPT_ID, consequence } from '../testing/examples';
import { control, renderInTraining } from '../testing/in-training';
import { scenarioAt } from '../testing/scenario-example';
import { ReplayPage } from './replay-page';

const ATTEMPT_URL = `/api/my/attempts/${ATTEMPT_ID}`;
const REPLAY_URL = `${ATTEMPT_URL}/positions/0/replay`;
const { savedAt: _savedAt, ...said } = consequence;
const after = (
  step: number,
  key: string | null,
  changes: Partial<Replayed['consequence']> = {},
): Replayed => ({
  consequence: { ...said, response: { situation: 'één', choice: 'a' }, ...changes },
  question: scenarioAt(step, key, true),
});

test('a scenario is played again move by move, back and forth, without sending an answer', async () => {
  const page = await renderInTraining(ReplayPage, { inputs: { attemptId: ATTEMPT_ID, position: '0' } });
  const { element, http, settle, text } = page;
  http.expectOne(ATTEMPT_URL).flush(attempt());
  http.expectOne(REPLAY_URL).flush({ consequence: null, question: scenarioAt(0, 'één') });
  await settle();
  expect(text()).toContain('Je uitslag verandert niet.');
  const press = async (words: string) => {
    control(element, words).click();
    await settle();
  };
  const choose = async () => {
    element.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    await settle();
    await press('Kies dit antwoord');
  };

  await choose();
  const first = http.expectOne(REPLAY_URL);
  expect(first.request.body).toEqual({ moves: [{ situation: 'één', choice: 'a' }] });
  first.flush(after(1, 'twee'));
  await settle();
  expect(text()).toContain('Jij koos : Eerste in één');
  expect(text()).not.toContain('Opgeslagen');
  await expectAccessible(element);
  await press('Wat doe je nu?');
  await press('Terug');
  const back = http.expectOne(REPLAY_URL);
  expect(back.request.body).toEqual({ moves: [{ situation: 'één', choice: 'a' }, { back: true }] });
  back.flush({ consequence: { ...said, response: { back: true } }, question: scenarioAt(2, 'één') });
  await settle();
  expect(text()).toContain('Situatie 1');

  await choose();
  const ending = {
    kind: 'passed' as const,
    isBest: true,
    title: { nl: 'Rustig' },
    text: { nl: 'Goed.' },
    clauses: [],
  };
  http.expectOne(REPLAY_URL).flush(after(3, null, { verdict: 'fits', ending }));
  await settle();
  expect(text()).toContain('Gehaald, beste einde');
  expect(control(element, 'Naar je uitslag').getAttribute('href')).toMatch(
    new RegExp(`/quiz/${ATTEMPT_ID}$`),
  );
  await press('Speel opnieuw');
  expect(http.expectOne(REPLAY_URL).request.body).toEqual({ moves: [] });
});

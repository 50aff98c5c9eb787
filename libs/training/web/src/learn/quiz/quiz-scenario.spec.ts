import { expectAccessible } from '@leidraad/shared/web/testing';
import { type GivenResponse } from '@leidraad/quizzes/model';
import { type AnswerSaved, type Consequence, type QuestionView } from '@leidraad/training/model';
import { attempt, ATTEMPT_ID, consequence, question } from '../testing/examples';
import { control, renderInTraining } from '../testing/in-training';
import { scenarioAt } from '../testing/scenario-example';
import { QuizPage } from './quiz-page';

const ATTEMPT_URL = `/api/my/attempts/${ATTEMPT_ID}`;
const ANSWERS_URL = `${ATTEMPT_URL}/answers`;

const saved = (
  response: GivenResponse,
  shown: QuestionView,
  changes: Partial<AnswerSaved> & { said?: Partial<Consequence> } = {},
): AnswerSaved => {
  const { said, ...rest } = changes;
  return {
    consequence: { ...consequence, response, ...said },
    counted: true,
    question: shown,
    nextPosition: 0,
    result: null,
    completed: false,
    certificateId: null,
    ...rest,
  };
};

async function renderScenario(shown = attempt({ questions: [scenarioAt(0, 'één'), question(1)] })) {
  const page = await renderInTraining(QuizPage, { inputs: { attemptId: ATTEMPT_ID } });
  page.http.expectOne(ATTEMPT_URL).flush(shown);
  await page.settle();
  const press = async (words: string) => {
    control(page.element, words).click();
    await page.settle();
  };
  const choose = async (index: number) => {
    page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]?.click();
    await page.settle();
    await press('Kies dit antwoord');
    return page.http.expectOne(ANSWERS_URL);
  };
  return { ...page, press, choose };
}

test('a scenario is played situation by situation to its ending, and then the next question comes', async () => {
  const { choose, element, press, settle, text } = await renderScenario();
  expect(text()).toContain('Op zaterdag Situatie 1');
  const first = await choose(0);
  expect(first.request.body).toMatchObject({
    position: 0,
    step: 0,
    response: { situation: 'één', choice: 'a' },
  });
  first.flush(
    saved({ situation: 'één', choice: 'a' }, scenarioAt(1, 'twee'), {
      said: { happened: { nl: 'De klant belt.' } },
    }),
  );
  await settle();
  expect(text()).toMatch(
    /Jij koos : Eerste in één.*Daarna De klant belt.*Dit past niet bij het beleid.*gaat verder/,
  );
  expect(document.activeElement?.classList).toContain('after');
  await expectAccessible(element);

  await press('Wat doe je nu?');
  expect(document.activeElement?.textContent).toContain('Wat doe je in twee?');
  expect(text()).toContain('Situatie 2');
  const second = await choose(1);
  expect(second.request.body).toMatchObject({ step: 1, response: { situation: 'twee', choice: 'b' } });
  expect(second.request.body.clientKey).not.toBe(first.request.body.clientKey);
  const ending = {
    kind: 'second-best' as const,
    isBest: false,
    title: { nl: 'Rustig' },
    text: { nl: 'Goed.' },
    clauses: [],
  };
  second.flush(
    saved({ situation: 'twee', choice: 'b' }, scenarioAt(2, null), {
      nextPosition: 1,
      said: { verdict: 'better', ending },
    }),
  );
  await settle();
  expect(element.querySelector('ld-saved-status')?.textContent).toBe(
    'Dit kan beter. Op één na best. Opgeslagen om 14:03.',
  );
  await expectAccessible(element);
  await press('Volgende vraag');
  expect(text()).toContain('Vraag 2 van 2');
});

test('one goes back only where that is allowed, by a move of its own', async () => {
  const { choose, element, http, press, settle, text } = await renderScenario();
  expect(text()).not.toContain('Terug');
  (await choose(0)).flush(saved({ situation: 'één', choice: 'a' }, scenarioAt(1, 'twee', true)));
  await settle();
  await press('Wat doe je nu?');
  await press('Terug');
  const back = http.expectOne(ANSWERS_URL);
  expect(back.request.body).toMatchObject({ position: 0, step: 1, response: { back: true } });
  back.flush(
    saved({ back: true }, scenarioAt(2, 'één'), { said: { verdict: 'fits', feedback: {}, clauses: [] } }),
  );
  await settle();
  expect(text()).toContain('Situatie 1');
  expect(document.activeElement?.textContent).toContain('Wat doe je in één?');
  expect(element.querySelector('ld-saved-status')?.textContent).toContain('terug in de vorige situatie');
  expect((await choose(1)).request.body).toMatchObject({ step: 2 });
});

test('a scenario goes on in the middle, where another device left it', async () => {
  const { choose, text } = await renderScenario(
    attempt({
      questions: [scenarioAt(1, 'twee'), question(1)],
      answers: [
        {
          position: 0,
          step: 0,
          consequence: { ...consequence, response: { situation: 'één', choice: 'a' } },
        },
      ],
    }),
  );
  expect(text()).toContain('Situatie 2 Dit gebeurt in twee.');
  expect((await choose(0)).request.body).toMatchObject({
    step: 1,
    response: { situation: 'twee', choice: 'a' },
  });
});

test('a move without a connection is locked, kept, and sent again as the same move', async () => {
  const { choose, element, http, settle, text } = await renderScenario();
  const first = await choose(1);
  first.error(new ProgressEvent('error'));
  await settle();
  expect(text()).toContain('we bewaren het op dit apparaat');
  expect(element.querySelector<HTMLInputElement>('input[type=radio]')?.disabled).toBe(true);
  window.dispatchEvent(new Event('online'));
  const again = http.expectOne(ANSWERS_URL);
  expect(again.request.body).toEqual(first.request.body);
  again.flush(saved({ situation: 'één', choice: 'b' }, scenarioAt(1, 'twee')));
  await settle();
  expect(text()).toContain('Jij koos : Tweede in één');
});

test('a move that was made elsewhere before: it says so, shows what counted, and goes on where one is now', async () => {
  const { choose, http, press, settle, text } = await renderScenario();
  const answer = await choose(1);
  answer.flush(saved({ situation: 'één', choice: 'a' }, scenarioAt(1, 'twee'), { counted: false }));
  await settle();
  expect(text()).toContain('Dat antwoord telt.');
  expect(text()).toContain('Jij koos : Eerste in één');
  const further = attempt({ questions: [scenarioAt(2, 'drie'), question(1)] });
  http.expectOne(ATTEMPT_URL).flush(further);
  await settle();
  expect(text()).toContain('Dat antwoord telt.');
  await press('Wat doe je nu?');
  expect(text()).toContain('Dit gebeurt in drie.');
});

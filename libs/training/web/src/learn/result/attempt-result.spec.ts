import { type AttemptResultView } from '@leidraad/training/model';
import { expectAccessible } from '@leidraad/shared/web/testing';
import { QuizPage } from '../quiz/quiz-page';
import { attempt, ATTEMPT_ID, consequence, outline, task } from '../testing/examples';
import { control, renderInTraining } from '../testing/in-training';

const failed: AttemptResultView = {
  rightCount: 1,
  total: 2,
  score: 50,
  passMark: 80,
  passed: false,
  attemptsLeft: 2,
  readAgain: [
    {
      lessonKey: 'privacy',
      topic: { nl: 'Privacy' },
      title: { nl: 'Houd het bij je' },
      minutes: 6,
      clauseNumbers: ['4.2'],
    },
    {
      lessonKey: 'press',
      topic: { nl: 'Pers' },
      title: { nl: 'Een journalist' },
      minutes: 3,
      clauseNumbers: [],
    },
  ],
  known: [],
  criticalMissed: false,
  gradedAt: '2026-03-12T13:20:00.000Z',
};

async function renderResult(result: AttemptResultView, shown = outline()) {
  const page = await renderInTraining(QuizPage, { inputs: { attemptId: ATTEMPT_ID }, outline: shown });
  page.http.expectOne(`/api/my/attempts/${ATTEMPT_ID}`).flush(attempt({ nextPosition: null, result }));
  await page.settle();
  return page;
}

const used = (attemptsUsed: number, state: 'failed' | 'help-needed' | 'passed') => ({
  ...outline().quiz,
  attemptsUsed,
  state,
});

test('failed: what to read, in order, and how many attempts are left', async () => {
  const { element, text } = await renderResult(failed, outline({ quiz: used(1, 'failed') }));
  expect(element.querySelector('h1')?.textContent?.trim()).toBe('Nog niet gehaald');
  expect(text()).toContain('Je hebt nog 2 pogingen.');
  expect(control(element, 'Lees deze onderwerpen · 9 minuten').getAttribute('href')).toContain(
    '/lessons/privacy?screen=1&again=privacy,press',
  );
  control(element, 'Doe de toets meteen opnieuw');
  await expectAccessible(element);
});

test('failed for the last time: who helps, and no way to try again', async () => {
  const { element, text } = await renderResult(failed, outline({ quiz: used(3, 'help-needed') }));
  expect(text()).toContain('Joost Hendriks weet het en neemt contact met je op.');
  expect(() => control(element, 'Doe de toets meteen opnieuw')).toThrow();
});

test('passed: the statement is next, after the lessons were read', async () => {
  const passed = { ...failed, passed: true, rightCount: 2, score: 100, readAgain: [] };
  const lessons = outline().lessons.map((each) => ({ ...each, state: 'done' as const }));
  const { element, text } = await renderResult(
    passed,
    outline({ lessons, quiz: used(1, 'passed'), task: task() }),
  );
  expect(text()).toContain('Nog één stap');
  expect(control(element, 'Naar de verklaring').getAttribute('href')).toMatch(/\/statement$/);
  await expectAccessible(element);
});

test('passed with a mistake: one thing to remember, with its clause', async () => {
  const passed = { ...failed, passed: true, score: 80, readAgain: [] };
  const page = await renderInTraining(QuizPage, { inputs: { attemptId: ATTEMPT_ID } });
  const answers = [
    { position: 0, step: 0, consequence: { ...consequence, verdict: 'fits' as const } },
    { position: 1, step: 0, consequence },
  ];
  page.http
    .expectOne(`/api/my/attempts/${ATTEMPT_ID}`)
    .flush(attempt({ nextPosition: null, result: passed, answers }));
  await page.settle();
  expect(page.text()).toContain('Eén ding om te onthouden Privé is niet hetzelfde als veilig');
  expect(page.element.querySelectorAll('blockquote')).toHaveLength(1);
  await expectAccessible(page.element);
});

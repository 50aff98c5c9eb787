import type { Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import type { CourseKey } from './setup/course-key.ts';

/** Chooses and confirms an answer to the question that is shown, and waits for what follows from it. */
export async function answer(run: Run, page: Page, key: CourseKey, right: boolean): Promise<void> {
  await choose(run, page, key, right);
  await confirm(run, page);
}

export async function choose(run: Run, page: Page, key: CourseKey, right: boolean): Promise<void> {
  await page.getByRole('button', { name: run.t('quizzes.play.confirm') }).waitFor();
  const situation = await page.locator('.told').innerText();
  await page.getByRole('radio', { name: key.option(situation, right), exact: true }).check();
}

export async function confirm(run: Run, page: Page): Promise<void> {
  await page.getByRole('button', { name: run.t('quizzes.play.confirm') }).click();
  await page.getByText(run.t('quizzes.after.happens')).waitFor();
}

/** Goes on to the next question, or to the result after the last; says which. */
export async function goOn(run: Run, page: Page): Promise<'question' | 'result'> {
  const [next, result] = ['next', 'toResult'].map((name) =>
    page.getByRole('button', { name: run.t(`training.learn.quiz.${name}`), exact: true }),
  );
  if (!next || !result) return 'result';
  await next.or(result).waitFor();
  const isLast = await result.isVisible();
  await next.or(result).click();
  await page.getByText(run.t('quizzes.after.happens')).waitFor({ state: 'detached' });
  return isLast ? 'result' : 'question';
}

/** Answers what is left of a quiz. */
export async function finish(run: Run, page: Page, key: CourseKey, right: boolean): Promise<void> {
  do await answer(run, page, key, right);
  while ((await goOn(run, page)) === 'question');
}

import type { Locator, Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import { Answering } from './answering.ts';
import type { CourseItem } from './setup/answers.ts';
import type { CourseKey } from './setup/course-key.ts';

/** Chooses and confirms an answer to the question that is shown, and waits for what follows from it. */
export async function answer(run: Run, page: Page, key: CourseKey, right: boolean): Promise<void> {
  await choose(run, page, key, right);
  await confirm(run, page);
}

/** The button that sends an answer; what somebody knows is checked, what somebody does is chosen. */
export const sends = (run: Run, page: Page): Locator =>
  page
    .getByRole('button', { name: run.t('quizzes.play.confirm') })
    .or(page.getByRole('button', { name: run.t('quizzes.play.check') }));

/** The line over what follows from an answer. */
export const after = (run: Run, page: Page): Locator =>
  page
    .getByText(run.t('quizzes.after.happens'), { exact: true })
    .or(page.getByText(run.t('quizzes.after.checked'), { exact: true }));

/** The line that says that an answer was right, in the words of its type. */
export function saysRight(run: Run, page: Page): Locator {
  const keys = [
    'quizzes.verdict.fits',
    'quizzes.verdict.true-false.fits',
    'quizzes.verdict.ordering.fits',
    'quizzes.matching.result.all',
    'quizzes.breach.result.all',
  ];
  // Up to the end of the line: "the order is right" begins what is said of one that is not right yet.
  return page.getByText(new RegExp(keys.map((key) => `${run.t.within(key).source}\\s*$`).join('|'), 's'));
}

/** The item that is asked. */
export async function asked(run: Run, page: Page, key: CourseKey): Promise<CourseItem> {
  await sends(run, page).waitFor();
  return key.itemIn(await page.locator('ld-play-item').innerText());
}

/** Gives an answer to what is asked, as far as the button; in a scenario to the situation that is shown. */
export async function choose(run: Run, page: Page, key: CourseKey, right: boolean): Promise<void> {
  const item = await asked(run, page, key);
  await new Answering(run, page, key).give(item, right);
}

export async function confirm(run: Run, page: Page): Promise<void> {
  await sends(run, page).click();
  await after(run, page).waitFor();
}

/** Goes on to the next question or the next situation of a scenario, or to the result after the last; says which. */
export async function goOn(run: Run, page: Page): Promise<'question' | 'result'> {
  const [next, now, result] = [
    'training.learn.quiz.next',
    'quizzes.after.now',
    'training.learn.quiz.toResult',
  ].map((name) => page.getByRole('button', { name: run.t(name), exact: true }));
  if (!next || !now || !result) return 'result';
  const on = next.or(now).or(result);
  await on.waitFor();
  const isLast = await result.isVisible();
  await on.click();
  await after(run, page).waitFor({ state: 'detached' });
  return isLast ? 'result' : 'question';
}

/** Answers what is left of a quiz. */
export async function finish(run: Run, page: Page, key: CourseKey, right: boolean): Promise<void> {
  do await answer(run, page, key, right);
  while ((await goOn(run, page)) === 'question');
}

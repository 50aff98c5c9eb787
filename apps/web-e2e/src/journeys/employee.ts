import type { Page } from 'playwright-core';
import type { Journey, Run } from '../harness/journey.ts';
import { pdfText, saveDownload } from '../harness/files.ts';
import { answer, asked, choose, confirm, finish, goOn, saysRight } from './quiz.ts';
import { courseKey } from './setup/course-key.ts';
import { assign, newLearner, newUnit } from './setup/people.ts';

/** Reads, answers, stops and goes on elsewhere, fails, reads again, passes, states, and has a certificate. */
export const employee: Journey = {
  name: 'employee',
  async walk(run) {
    const { t } = run;
    const key = await courseKey(run.language);
    const unit = await newUnit(run);
    const learner = await newLearner(run, unit);
    let page = await run.signIn(learner);

    await run.step('has nothing to do yet', async () => {
      await page.getByRole('heading', { name: t.like('training.learn.home.caughtUp') }).waitFor();
      await run.look(page, 'home-empty');
    });

    await run.step('finds what was assigned on the list, and why that date', async () => {
      await assign(unit.id, key.courseId);
      await page.getByRole('heading', { name: t.like('training.learn.home.heading') }).waitFor();
      await run.look(page, 'home');
      await page.getByRole('button', { name: t('shared.due.why') }).click();
      await page.getByText(t.within('training.learn.due.plus-days')).waitFor();
      await run.look(page, 'home-why-this-date');
    });

    await run.step('opens the training and reads the first lesson', async () => {
      await page.getByRole('link', { name: new RegExp(`^${t('training.learn.task.start')}: `) }).click();
      await page.waitForURL(/\/training\//);
      if (!page.url().includes('/lessons/'))
        await page.getByRole('link', { name: t('training.learn.overview.start') }).click();
      await page.getByText(t.within('training.learn.lesson.source')).waitFor();
      await run.look(page, 'lesson');
    });

    await run.step('keeps progress over a reload', async () => {
      await readLesson(run, page);
      const lesson = page.url();
      await page.reload();
      await page.getByText(t.within('training.learn.lesson.source')).waitFor();
      run.expect(page.url() === lesson, 'a reload leads elsewhere');
      await page.getByRole('link', { name: t('shared.shell.back') }).click();
      await page.getByRole('heading', { name: t('training.learn.overview.partsHeading') }).waitFor();
      await page.getByText(t('training.learn.parts.read')).first().waitFor();
      await run.look(page, 'overview');
      await page.getByRole('link', { name: t('training.learn.overview.continue'), exact: true }).click();
      await page.getByText(t.within('training.learn.lesson.source')).waitFor();
    });

    await run.step('reads all lessons', async () => {
      while (page.url().includes('/lessons/')) await readLesson(run, page);
      await page.getByRole('button', { name: t('training.learn.quiz.intro.start') }).waitFor();
      await run.look(page, 'quiz-intro');
    });

    await run.step('answers and sees at once what follows and that it is saved', async () => {
      await page.getByRole('button', { name: t('training.learn.quiz.intro.start') }).click();
      await asked(run, page, key);
      await run.look(page, 'question');
      await choose(run, page, key, false);
      await run.look(page, 'question-chosen');
      await confirm(run, page);
      run.expect((await saysRight(run, page).count()) === 0, 'a wrong answer is called right');
      await run.look(page, 'consequence-wrong');
      await goOn(run, page);
      await answer(run, page, key, true);
      await saysRight(run, page).first().waitFor();
      await page.getByText(t.within('quizzes.after.saved')).first().waitFor();
      await run.look(page, 'consequence-right');
      await goOn(run, page);
    });

    await run.step('closes the laptop and goes on at the same question on a phone', async () => {
      const { id } = await asked(run, page, key);
      await page.context().close();
      page = await run.signIn(learner, 'phone');
      await page.getByRole('link', { name: new RegExp(`^${t('training.learn.task.continue')}: `) }).click();
      await page.getByRole('button', { name: t('training.learn.quiz.intro.resume') }).click();
      run.expect((await asked(run, page, key)).id === id, 'another question than before');
    });

    await run.step('fails, and sees what to read again', async () => {
      await finish(run, page, key, false);
      await page.getByRole('heading', { name: t('training.learn.result.again') }).waitFor();
      await run.look(page, 'result-failed');
      await page.getByRole('link', { name: t.like('training.learn.result.readThese') }).click();
      await page.getByText(t.within('training.learn.lesson.source')).waitFor();
      await page.getByRole('button', { name: t('training.learn.parts.all') }).click();
      await page.getByRole('button', { name: t('training.learn.parts.close') }).waitFor();
      await run.look(page, 'parts-sheet');
      await page.getByRole('button', { name: t('training.learn.parts.close') }).click();
      await page.goBack();
    });

    await run.step('tries again and passes', async () => {
      await page.getByRole('button', { name: t('training.learn.result.retry') }).click();
      await finish(run, page, key, true);
      await page.getByRole('heading', { name: t('training.learn.result.passed') }).waitFor();
      await run.look(page, 'result-passed');
    });

    await run.step('states, only after ticking', async () => {
      await page.getByRole('link', { name: t('training.learn.result.toStatement') }).click();
      await page.getByRole('heading', { name: t('training.learn.statement.heading') }).waitFor();
      await run.look(page, 'statement');
      await page.getByRole('link', { name: t('training.learn.statement.ask') }).click();
      await page.getByRole('heading', { name: t('training.learn.question.heading') }).waitFor();
      await run.look(page, 'policy-question');
      await page.getByRole('link', { name: t('training.learn.question.back') }).click();
      // The button says why it does nothing yet; a person can press it all the same.
      await page.getByRole('button', { name: t('training.learn.statement.sign') }).click({ force: true });
      const tick = page.getByRole('checkbox', { name: t('training.learn.statement.agree') });
      run.expect(
        await tick.evaluate((box) => box === document.activeElement),
        'the box does not get the focus',
      );
      await tick.check();
      await page.getByRole('button', { name: t('training.learn.statement.sign') }).click();
    });

    await run.step('has the certificate at once, and its PDF', async () => {
      await page.waitForURL(/\/certificates\//);
      const download = page.getByRole('button', { name: t('certificates.page.download') });
      await download.waitFor();
      await run.look(page, 'certificate');
      await page.getByRole('button', { name: t('certificates.page.enlarge') }).click();
      await page.getByRole('button', { name: t('certificates.page.shrink') }).waitFor();
      await run.look(page, 'certificate-large');
      await page.getByRole('button', { name: t('certificates.page.shrink') }).click();
      const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
      const pdf = await saveDownload(file);
      run.expect(pdf.subarray(0, 4).toString() === '%PDF', 'the download is no PDF');
      const text = pdfText(pdf);
      run.expect(text === undefined || text.includes(learner.name), `the PDF does not name ${learner.name}`);
    });

    await run.step('finds it again under certificates and under what is done', async () => {
      await page.goto('/certificates');
      await page.getByRole('heading', { name: t('certificates.mine.heading') }).waitFor();
      await page.getByText(t.like('certificates.state.valid')).waitFor();
      await run.look(page, 'certificates');
      await page.goto('/');
      await page.getByRole('heading', { name: t('training.learn.home.done') }).waitFor();
      await run.look(page, 'home-done');
    });
  },
};

/** Goes through the screens of a lesson, up to the next lesson or part. */
async function readLesson(run: Run, page: Page): Promise<void> {
  const foot = page.locator('.foot').getByRole('button').last();
  const here = new URL(page.url()).pathname;
  for (;;) {
    await page.getByText(run.t.within('training.learn.lesson.source')).waitFor();
    const before = page.url();
    await foot.click();
    await page.waitForURL((url) => url.href !== before);
    if (new URL(page.url()).pathname !== here) return;
  }
}

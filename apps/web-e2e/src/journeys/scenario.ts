import type { Page } from 'playwright-core';
import type { Journey, Run } from '../harness/journey.ts';
import { arrowTo, tabTo } from './by-keyboard.ts';
import { publish, saved } from './course-editor.ts';
import { ScenarioWriting } from './scenario-editor.ts';
import { courseKey } from './setup/course-key.ts';
import { assign, newLearner, newUnit } from './setup/people.ts';
import { pressCourse } from './setup/press-policy.ts';
import { STORY } from './setup/press-story.ts';

/** A branching scenario is written, stopped by the checker, played, mended and published; somebody plays it by keyboard. */
export const scenario: Journey = {
  name: 'scenario',
  async walk(run) {
    const { t } = run;
    const slug = await pressCourse(run);
    const course = `/work/courses/${slug}`;
    const author = await run.signIn('author');
    const approver = await run.signIn('approver');
    const writing = new ScenarioWriting(run, author);

    await run.step('a trainer begins with a template, and takes it back', async () => {
      await author.goto(`${course}/quiz`);
      await author
        .getByRole('button', { name: t('courses.question.add'), exact: true })
        .first()
        .click();
      await author.getByRole('menuitem', { name: t('quizzes.write.type.scenario') }).click();
      await author.waitForURL(/\/scenario\//);
      await author.getByRole('heading', { name: t('scenario.start.title') }).waitFor();
      await run.look(author, 'start');
      await author.getByRole('button', { name: t('scenario.start.topic.privacy') }).click();
      await author.locator('ld-scenario-canvas .part.situation').nth(2).waitFor();
      await run.look(author, 'template');
      await author.getByRole('button', { name: t('scenario.bar.undo'), exact: true }).click();
      await author.getByRole('heading', { name: t('scenario.start.title') }).waitFor();
    });

    await run.step('writes situations, choices and endings in the outline', async () => {
      await author.getByRole('button', { name: t('scenario.start.situation'), exact: true }).click();
      await writing.situation('p1');
      for (const at of [0, 1, 2]) await writing.choice('p1', at);
      await author.getByRole('button', { name: t('scenario.bar.ending'), exact: true }).click();
      await author.getByRole('menuitem', { name: t('scenario.ending.second-best') }).click();
      for (const key of ['e1', 'e2', 'e3'] as const) await writing.ending(key);
      await writing.situation('p2');
      await writing.choice('p2', 0);
      // Planted: whoever shared the news and owned up would pass.
      await writing.choice('p2', 1, 'e1');
      await writing.situation('p3');
      for (const at of [0, 1]) await writing.choice('p3', at);
      await writing.situation('p5');
      for (const at of [0, 1]) await writing.choice('p5', at);
      // Planted: nobody gets any further than the fourth situation.
      await writing.situation('p4');
      await writing.whole();
      await saved(run, author);
      await run.look(author, 'written');
    });

    await run.step('is told where somebody gets stuck and where a breach passes', async () => {
      await writing.problem(/P4/).waitFor();
      await writing.problem(/§ 1\.1/).waitFor();
      await run.look(author, 'problems');
      await author.goto(`${course}/check`);
      await author.getByRole('button', { name: t('courses.publish.action') }).waitFor();
      run.expect(
        (await author
          .getByRole('button', { name: t('courses.publish.action') })
          .getAttribute('aria-disabled')) === 'true',
        'what can be passed by a breach can be published',
      );
      await run.look(author, 'blocked');
      await author.goBack();
    });

    await run.step('plays the example, and sees the breach pass', async () => {
      await writing
        .problem(/§ 1\.1/)
        .getByRole('button', { name: t('scenario.problems.play') })
        .click();
      const panel = author.locator('ld-play-panel');
      await panel.waitFor();
      await playOn(run, author);
      await panel.getByText(t('scenario.play.broken', { numbers: '1.1' })).waitFor();
      await run.look(author, 'example');
      await panel.getByRole('button', { name: t('scenario.play.done'), exact: true }).click();
    });

    await run.step('mends both, and nothing is wrong any more', async () => {
      await writing.select('p2', 1);
      await writing.lead('e3');
      for (const at of [0, 1]) await writing.choice('p4', at);
      await author.locator('ld-problem-list li.error').first().waitFor({ state: 'detached' });
      await saved(run, author);
      await run.look(author, 'mended');
    });

    await run.step('a colleague publishes it', () => publish(run, author, approver, course, 1));

    const key = await courseKey(run.language, slug);
    const unit = await newUnit(run);
    const learner = await newLearner(run, unit, 'Jelle');
    await assign(unit.id, key.courseId);

    await run.step('an employee plays it by keyboard alone, and passes', async () => {
      const page = await run.signIn(learner, 'desktop');
      await tabTo(page, 'link', new RegExp(`^${t('training.learn.task.start')}: `));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/lessons\//);
      await page.goto(new URL(page.url()).pathname.replace(/\/lessons\/.*/, '/quiz'));
      await page.getByRole('button', { name: t('training.learn.quiz.intro.start') }).waitFor();
      await tabTo(page, 'button', t('training.learn.quiz.intro.start'));
      await page.keyboard.press('Enter');
      const { situations } = STORY[run.language];
      const way = [
        [situations.p1, 1],
        [situations.p3, 1],
        [situations.p5, 1],
      ] as const;
      for (const [index, [situation, at]] of way.entries()) {
        await page.getByText(situation.text).waitFor();
        const name = situation.choices[at]?.[0] ?? '';
        await tabTo(page, 'radio', /./);
        await arrowTo(page, name);
        if (index === 0) await run.look(page, 'played');
        await tabTo(page, 'button', t('quizzes.play.confirm'));
        await page.keyboard.press('Enter');
        await page.getByText(situation.choices[at]?.[1] ?? '').waitFor();
        if (index === 0) await run.look(page, 'consequence');
        const last = index === way.length - 1;
        await tabTo(page, 'button', t(last ? 'training.learn.quiz.toResult' : 'quizzes.after.now'));
        await page.keyboard.press('Enter');
      }
      await page.getByRole('heading', { name: t('training.learn.result.passed') }).waitFor();
      await run.look(page, 'passed');
    });
  },
};

/** Follows an example to its end: each choice of it is put in already. */
async function playOn(run: Run, page: Page): Promise<void> {
  const button = (key: string) =>
    page.locator('ld-play-panel').getByRole('button', { name: run.t(key), exact: true });
  const [choose, on, done] = [
    button('quizzes.play.confirm'),
    button('scenario.play.goOn'),
    button('scenario.play.done'),
  ];
  for (;;) {
    await choose.click();
    await on.or(done).waitFor();
    if (await done.isVisible()) return;
    await on.click();
  }
}

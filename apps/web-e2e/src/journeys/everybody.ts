import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Journey, Run } from '../harness/journey.ts';
import { textsIn } from '../harness/texts.ts';
import { after, choose, sends } from './quiz.ts';
import { courseKey } from './setup/course-key.ts';
import { assign, type Learner, newLearner, newUnit, PASSWORD } from './setup/people.ts';

/** What every employee may do: the policy, language and theme, own data, password, keyboard, no session, no network. */
export const everybody: Journey = {
  name: 'everybody',
  async walk(run) {
    const { t } = run;
    const key = await courseKey(run.language);
    const unit = await newUnit(run);
    const learner = await newLearner(run, unit, 'Amélie');
    await assign(unit.id, key.courseId);
    const page = await run.signIn(learner);
    await page.getByRole('heading', { name: t.like('training.learn.home.heading') }).waitFor();

    await run.step('reads the policy, searches it and links to a clause', () => readPolicy(run, page));

    await run.step('switches language, and the page follows without a reload', async () => {
      await page.goto('/');
      await page.getByRole('heading', { name: t.like('training.learn.home.heading') }).waitFor();
      const other = textsIn(run.language === 'nl' ? 'en' : 'nl');
      await page.getByRole('button', { name: t('shared.language.switchName') }).click();
      await page.getByRole('heading', { name: other.like('training.learn.home.heading') }).waitFor();
      run.expect(
        (await page.locator('html').getAttribute('lang')) === other.language,
        'the page does not say its language',
      );
      await page.getByRole('button', { name: other('shared.language.switchName') }).click();
      await page.getByRole('heading', { name: t.like('training.learn.home.heading') }).waitFor();
      await page.getByRole('button', { name: t.like('shared.shell.account') }).click();
      await page.getByRole('button', { name: t('shared.shell.signOut') }).waitFor();
      await run.look(page, 'account-menu');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: t.like('training.learn.home.heading') }).waitFor();
    });

    await run.step('sees own data, chooses dark, and downloads what is kept', async () => {
      await page.goto('/me');
      await page.getByRole('heading', { name: learner.name }).waitFor();
      await run.look(page, 'me');
      await page.getByRole('radio', { name: t('shared.theme.dark') }).check();
      await page.waitForFunction(() => {
        const colours = [document.documentElement, document.body].map(
          (part) => getComputedStyle(part).backgroundColor,
        );
        return colours.includes('rgb(20, 23, 22)');
      });
      await page.getByRole('radio', { name: t('shared.theme.system') }).check();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t('people.me.download') }).click(),
      ]);
      const data = await readFile(await file.path(), 'utf8');
      run.expect(
        JSON.stringify(JSON.parse(data)).includes(learner.name.split(' ')[0] ?? ''),
        'own data without a name',
      );
    });

    await run.step('changes the password, told what is wrong beside the field', async () => {
      await page.getByLabel(t('people.password.current')).fill('not my password');
      await page.getByLabel(t('people.password.new'), { exact: true }).fill('acht rode ballonnen');
      await page.getByLabel(t('people.password.repeat')).fill('acht rode balonnen');
      const change = page.getByRole('button', { name: t('people.password.action') });
      await change.click();
      await page.getByText(t('shared.errors.password.different')).waitFor();
      await page.getByLabel(t('people.password.repeat')).fill('acht rode ballonnen');
      await change.click();
      await page.locator('#password-current-error, [role=alert]').getByText(/./).first().waitFor();
      await run.look(page, 'me-password-wrong');
      await page.getByLabel(t('people.password.current')).fill(PASSWORD);
      await change.click();
      await page.getByText(t('people.password.saved')).waitFor();
      learner.password = 'acht rode ballonnen';
    });

    await run.step('goes through a lesson with the keyboard alone', () => byKeyboard(run, page));

    await run.step('keeps what was typed when the session ends meanwhile', () =>
      expiredSession(run, page, learner),
    );

    await run.step('keeps an answer given without a connection and sends it later', async () => {
      await page.goto(cycleOf(page) + '/quiz');
      await page.getByRole('button', { name: t('training.learn.quiz.intro.start') }).click();
      await choose(run, page, key, true);
      await page.context().setOffline(true);
      await sends(run, page).click();
      await page.locator('.notice').getByText(t('training.learn.quiz.kept')).waitFor();
      await run.look(page, 'quiz-offline');
      await page.context().setOffline(false);
      await after(run, page).waitFor();
      await page.getByText(t.within('quizzes.after.saved')).first().waitFor();
      run.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    });

    await run.step('is told kindly when a page is not for them, or nothing loads', async () => {
      await page.goto('/work/people');
      await page.getByRole('heading', { name: t('shared.forbidden.title') }).waitFor();
      await run.look(page, 'forbidden');
      await page.route('**/api/my/tasks', (route) => route.abort());
      await page.goto('/');
      await page.getByRole('button', { name: t('shared.error.retry') }).waitFor();
      await run.look(page, 'home-error');
      await page.unroute('**/api/my/tasks');
      await page.getByRole('button', { name: t('shared.error.retry') }).click();
      await page.getByRole('heading', { name: t.like('training.learn.home.heading') }).waitFor();
    });

    await run.step('signs out everywhere', async () => {
      const elsewhere = await run.signIn(learner, 'phone');
      await page.goto('/me');
      await page.getByRole('button', { name: t('people.me.everywhere'), exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await run.look(page, 'sign-out-everywhere');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('people.me.everywhere'), exact: true })
        .click();
      await page.waitForURL(/\/sign-in/);
      await elsewhere.goto('/me');
      await elsewhere.waitForURL(/\/sign-in/);
    });
  },
};

async function readPolicy(run: Run, page: Page): Promise<void> {
  const { t } = run;
  await page.goto('/policy');
  const search = page.getByRole('searchbox', { name: t('policies.reader.search') });
  // A company with one policy opens it at once; trainers may have approved others by now.
  const own = page.getByRole('link', {
    name: run.language === 'nl' ? 'Socialmediabeleid' : 'Social media policy',
    exact: true,
  });
  await own.or(search).waitFor();
  if (await own.isVisible()) {
    await run.look(page, 'policies');
    await own.click();
  }
  await search.waitFor();
  await run.look(page, 'policy');
  await page.keyboard.press('/');
  run.expect(
    await search.evaluate((field) => field === document.activeElement),
    '/ does not lead to the search',
  );
  await search.fill(run.language === 'nl' ? 'klant' : 'customer');
  await page.locator('mark').first().waitFor();
  await run.look(page, 'policy-search');
  await search.fill('xyzzy');
  await page.getByText(t('policies.reader.hits', { hits: 0, at: 0 })).waitFor();
  await search.fill('');
  await page.getByRole('button', { name: t('policies.reader.copy', { number: '4.2' }) }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  run.expect(link.endsWith('#4.2'), `the link of a clause is ${link}`);
  await page.goto('/');
  await page.goto(link);
  await page.locator('[id="4.2"]').waitFor();
  await page.waitForFunction(() => {
    const top = document.getElementById('4.2')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < window.innerHeight;
  });
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await run.look(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Only keys: Tab to what is wanted, Enter to do it. Focus must be seen, and be on the heading of each new page. */
async function byKeyboard(run: Run, page: Page): Promise<void> {
  const { t } = run;
  await page.goto('/');
  await page.getByRole('link', { name: new RegExp(`^${t('training.learn.task.start')}: `) }).waitFor();
  await tabTo(page, new RegExp(`^${t('training.learn.task.start')}`));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/lessons\//);
  const lesson = new URL(page.url()).pathname;
  await page.getByText(t.within('training.learn.lesson.source')).waitFor();
  while (new URL(page.url()).pathname === lesson) {
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    const before = page.url();
    await tabTo(
      page,
      new RegExp(
        ['next', 'nextLesson', 'toQuiz'].map((name) => t(`training.learn.lesson.${name}`)).join('|'),
      ),
    );
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    run.expect(seen, 'the focus is not seen on the button that goes on');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    await page.getByText(t.within('training.learn.lesson.source')).waitFor();
  }
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return element?.getAttribute('aria-label') ?? element?.innerText ?? '';
    });
    if (name.test(here.trim())) return;
  }
  throw new Error(`Tab does not come to ${name}.`);
}

async function expiredSession(run: Run, page: Page, learner: Learner): Promise<void> {
  const { t } = run;
  const words = 'Geldt dit ook voor mijn eigen account?';
  await page.goto(`${cycleOf(page)}/question`);
  const field = page.getByRole('textbox', { name: t('training.learn.question.label') });
  await field.fill(words);
  await page.context().clearCookies({ name: 'leidraad' });
  await page.getByRole('button', { name: t('training.learn.question.send') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: t('shared.signIn.again') }).waitFor();
  await run.look(page, 'signed-out-meanwhile');
  run.expect((await page.locator('textarea').inputValue()) === words, 'what was typed is gone');
  await run.enter(page, learner);
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(t.within('training.learn.statement.asked')).waitFor();
}

/** Address of the training that the page is in. */
function cycleOf(page: Page): string {
  return /\/training\/[^/]+/.exec(page.url())?.[0] ?? '';
}

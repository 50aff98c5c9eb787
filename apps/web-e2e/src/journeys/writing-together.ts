import type { Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import { saved } from './course-editor.ts';

/** Two people in one draft know of each other; what each of them writes is there in the end, though both save at once. */
export async function writeTogether(run: Run, one: Page, other: Page, course: string): Promise<void> {
  const { t } = run;
  const summaryOn = (page: Page) => page.getByLabel(t('courses.settings.summary'));
  const statementOn = (page: Page) => page.getByLabel(t('courses.settings.statementText'));
  await other.goto(`${course}/settings`);
  for (const page of [one, other]) await page.locator('ld-fellow-note strong').waitFor();
  await run.look(one, 'course-together');
  const summary = await summaryOn(one).inputValue();
  const statement = await statementOn(other).inputValue();
  await Promise.all([summaryOn(one).fill(`${summary} 1`), statementOn(other).fill(`${statement} 2`)]);
  // Whoever saves last puts both together, and the first one sees that.
  for (const page of [one, other]) await page.locator('ld-fellow-note button').waitFor();
  for (const page of [one, other]) await saved(run, page);
  await one.reload();
  await summaryOn(one).waitFor();
  const both = [await summaryOn(one).inputValue(), await statementOn(one).inputValue()];
  run.expect(
    both.join() === `${summary} 1,${statement} 2`,
    `of two people's words only ${both.join()} stayed`,
  );
  await other.goto('/work/courses');
  await one.locator('ld-fellow-note strong').waitFor({ state: 'detached' });
  await summaryOn(one).fill(summary);
  await statementOn(one).fill(statement);
  await saved(run, one);
}

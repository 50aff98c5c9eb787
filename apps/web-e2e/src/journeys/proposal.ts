import type { Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import { takeBack } from './question-files.ts';

/** Looks at what the policy gives, takes it over with a contact filled in, and takes that back. */
export async function tryProposal(run: Run, page: Page): Promise<void> {
  const { t } = run;
  await page.getByRole('link', { name: t('courses.editor.proposal'), exact: true }).click();
  const lesson = page.locator('ld-proposal-page section').first();
  await lesson.waitFor();
  await run.look(page, 'course-proposal');
  const contact = t('proposal.slots.contactHint').split(': ')[1] ?? '';
  await page.getByLabel(t('proposal.slots.contact'), { exact: true }).fill(contact);
  await page.getByRole('button', { name: t('proposal.slots.fill'), exact: true }).click();
  await lesson.getByText(t('proposal.look'), { exact: true }).click();
  await lesson.locator('ld-lesson-preview').getByText(contact, { exact: false }).first().waitFor();
  await run.look(page, 'course-proposal-lesson');
  await page.locator('ld-proposal-page ld-blocked-button button').click();
  await page.locator('ld-lesson-editor').waitFor();
  await run.look(page, 'course-proposal-taken');
  await takeBack(run, page);
  await page.getByText(t('courses.lesson.empty'), { exact: true }).waitFor();
}

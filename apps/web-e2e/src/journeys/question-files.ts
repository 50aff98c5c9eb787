import type { Page } from 'playwright-core';
import { saveDownload } from '../harness/files.ts';
import type { Run } from '../harness/journey.ts';
import { saved } from './course-editor.ts';

const GIFT = {
  nl: `::Mail::Je krijgt een mail die om je wachtwoord vraagt. Wat doe je? {=Je meldt de mail.#Zo is iedereen gewaarschuwd. ~Je antwoordt.#Een wachtwoord deel je met niemand.}

::Naam::Noem je wachtwoord. {=Geheim}

::Briefje::Een wachtwoord mag op een briefje. {F}
`,
  en: `::Mail::You get a mail that asks for your password. What do you do? {=You report the mail.#That warns everybody. ~You answer.#You share a password with nobody.}

::Name::Name your password. {=Secret}

::Note::A password may be on a note. {F}
`,
} as const;

/** Reads questions in from a file: one is refused by its line, the others are added. */
export async function readQuestionsIn(run: Run, page: Page): Promise<void> {
  const { t } = run;
  await page.getByRole('link', { name: t('courses.question.readIn'), exact: true }).click();
  await page.getByRole('heading', { name: t('exchange.import.title') }).waitFor();
  await run.look(page, 'questions-import');
  const buffer = Buffer.from(GIFT[run.language]);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vragen.gift', mimeType: 'text/plain', buffer });
  const line = run.language === 'nl' ? 'regel 3' : 'line 3';
  const refused = page.getByRole('row').filter({ hasText: line });
  await refused.waitFor();
  run.expect((await refused.innerText()).includes('shortanswer'), 'a refusal does not say why');
  const only = t('exchange.import.state.refused', { count: 1 });
  const filter = page.getByRole('button', { name: new RegExp(`^\\D*1\\s+${only}$`) });
  const mail = page.getByRole('button', { name: 'Mail', exact: true });
  await filter.click();
  await mail.waitFor({ state: 'detached' });
  run.expect((await page.getByRole('row').count()) === 2, 'not only what cannot be read is shown');
  await filter.click();
  await mail.click();
  await page.locator('ld-item-preview').waitFor();
  await run.look(page, 'questions-import-preview');
  await page.getByRole('button', { name: t('exchange.import.add', { count: 2 }) }).click();
  await page.waitForURL(/\/quiz\?question=/);
  await saved(run, page);
}

/** Exports all questions in our own format: what comes out is what is there. */
export async function exportQuestions(run: Run, page: Page, count: number): Promise<void> {
  const { t } = run;
  await page.getByRole('link', { name: t('courses.question.export'), exact: true }).click();
  await page.getByLabel(t('exchange.format.gift')).check();
  await page.getByText(t('exchange.export.languageHint')).waitFor();
  // Said in a column of its own where there is room for it, and under the question on phones.
  await page
    .getByText(/^GIFT /)
    .filter({ visible: true })
    .first()
    .waitFor();
  await run.look(page, 'questions-export');
  await page.getByLabel(t('exchange.format.json')).check();
  const button = page.getByRole('button', { name: t('exchange.export.download', { count }) });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const file = JSON.parse((await saveDownload(download)).toString()) as { format: string; items: unknown[] };
  run.expect(file.format === 'leidraad-items', 'the export is no file of ours');
  run.expect(file.items.length === count, `the export has ${file.items.length} questions`);
}

/** Takes back what was done last, from the bar that offers it. */
export async function takeBack(run: Run, page: Page): Promise<void> {
  await page.getByRole('button', { name: run.t('courses.editor.undo') }).click();
  await page.getByText(run.t('courses.editor.restored')).waitFor({ state: 'attached' });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import { saved } from './course-editor.ts';

const FILE = join(import.meta.dirname, '../../../../tools/demo/content/pictures/planning-board.png');
const ALT = { nl: 'Een bord met een wachtwoord erop.', en: 'A board with a password on it.' } as const;

/** Gives the open question a picture with its alternative text. */
export async function addPicture(run: Run, page: Page): Promise<void> {
  const { t } = run;
  const field = page.getByRole('group', { name: t('quizzes.write.picture.title'), exact: true });
  const file = { name: 'foto.png', mimeType: 'image/png', buffer: readFileSync(FILE) };
  await field.locator('input[type=file]').setInputFiles(file);
  await field.getByText(t('quizzes.write.picture.altMissing')).waitFor();
  await field.getByLabel(t('quizzes.write.picture.alt'), { exact: true }).fill(ALT[run.language]);
  await saved(run, page);
  await seePicture(run, page);
}

/** The picture is on the page, drawn, and called by its alternative text. */
export async function seePicture(run: Run, page: Page): Promise<void> {
  const image = page.getByRole('img', { name: ALT[run.language] });
  await image.waitFor();
  const width = await image.evaluate(async (element: HTMLImageElement) => {
    await element.decode();
    return element.naturalWidth;
  });
  run.expect(width === 960, `the picture is ${width} wide`);
}

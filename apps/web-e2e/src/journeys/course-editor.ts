import type { Locator, Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';
import { REASON } from './policy-workbench.ts';

/** Waits until the server has what was typed last. */
export async function saved(run: Run, page: Page): Promise<void> {
  await page.locator('ld-save-state.saved').first().waitFor();
  await page.getByText(run.t.within('shared.save.saved')).first().waitFor();
}

/** Picks clause 1.1 in a clause picker. */
export async function citeIn(part: Locator, page: Page, label: string): Promise<void> {
  await part.getByLabel(label, { exact: true }).first().fill('1.1');
  await page.getByRole('option', { name: /1\.1/ }).click();
}

/** A lesson with a quotation and its rule, both from clause 1.1. */
export async function writeLesson(run: Run, page: Page): Promise<void> {
  const { t, language } = run;
  await page
    .getByRole('button', { name: t('courses.lesson.add'), exact: true })
    .first()
    .click();
  await page
    .getByLabel(t('courses.lesson.topic'), { exact: true })
    .fill(language === 'nl' ? 'Wachtwoorden' : 'Passwords');
  await page
    .getByLabel(t('courses.lesson.title'), { exact: true })
    .fill(language === 'nl' ? 'Je wachtwoord is van jou' : 'Your password is yours');
  await page
    .getByLabel(t('courses.lesson.goal'), { exact: true })
    .fill(language === 'nl' ? 'Je weet met wie je het deelt.' : 'You know with whom you share it.');
  const editor = page.locator('ld-lesson-editor');
  await citeIn(editor, page, t('courses.lesson.quote'));
  await editor.locator('ld-quote').waitFor();
  await page.getByRole('button', { name: t('courses.lesson.addBlock'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('courses.block.rule') }).click();
  const line = t('courses.line.name', { block: t('courses.block.rule'), number: 1 });
  await editor
    .getByLabel(line)
    .fill(language === 'nl' ? 'Deel je wachtwoord nooit.' : 'Never share your password.');
  await citeIn(editor.locator('ld-citation-list'), page, t('quizzes.write.cite.cite'));
  await saved(run, page);
}

const QUESTION = {
  nl: {
    situation: 'Een collega is ziek en jij hebt zijn wachtwoord nodig.',
    question: 'Wat doe je?',
    options: [
      ['Je vraagt ICT om toegang.', 'Zo blijft het wachtwoord van hem.'],
      ['Je belt hem om het wachtwoord.', 'Een wachtwoord deel je met niemand.'],
    ],
  },
  en: {
    situation: 'A colleague is ill and you need his password.',
    question: 'What do you do?',
    options: [
      ['You ask IT for access.', 'That way the password stays his.'],
      ['You call him for the password.', 'You share a password with nobody.'],
    ],
  },
} as const;

/** A question with one right and one wrong option, each citing clause 1.1 and with its own feedback. */
export async function addQuestion(run: Run, page: Page): Promise<void> {
  const { t } = run;
  const words = QUESTION[run.language];
  await page
    .getByRole('button', { name: t('courses.question.add'), exact: true })
    .first()
    .click();
  await page.getByRole('menuitem', { name: t('quizzes.write.type.situation') }).click();
  await page.getByLabel(t('quizzes.write.situation'), { exact: true }).fill(words.situation);
  await page.getByLabel(t('quizzes.write.question'), { exact: true }).fill(words.question);
  const third = t('quizzes.write.option.name', { letter: 'c' });
  await page.getByRole('button', { name: t('quizzes.write.part.remove', { name: third }) }).click();
  for (const [at, [text, feedback]] of words.options.entries()) {
    const option = page.getByRole('group', {
      name: t('quizzes.write.option.name', { letter: 'ab'.charAt(at) }),
    });
    await option.getByLabel(t('quizzes.write.option.text'), { exact: true }).fill(text);
    await option.getByLabel(t('quizzes.write.feedback'), { exact: true }).fill(feedback);
    await citeIn(option, page, t('quizzes.write.cite.cite'));
    await option
      .getByLabel(t('quizzes.write.cite.effect', { number: '1.1' }))
      .selectOption(at === 0 ? 'honours' : 'breaks');
  }
  await saved(run, page);
}

/** The author asks to publish what is ready, and a colleague publishes it. */
export async function publish(
  run: Run,
  author: Page,
  approver: Page,
  course: string,
  number: number,
): Promise<void> {
  const { t } = run;
  await author.goto(`${course}/check`);
  const ask = author.getByRole('button', { name: t('courses.publish.action') });
  await ask.waitFor();
  await author.getByText(t('courses.points.none')).first().waitFor();
  await author.getByLabel(t('courses.publish.reason')).fill(REASON[run.language]);
  await run.look(author, `course-check-${number}`);
  await ask.click();
  await author.getByText(t('courses.approve.own')).waitFor();
  await approver.goto(`${course}/check`);
  await approver.getByRole('button', { name: t('courses.approve.action', { number }) }).waitFor();
  await run.look(approver, `course-approve-${number}`);
  await approver.getByRole('button', { name: t('courses.approve.action', { number }) }).click();
  await approver.getByText(t('courses.versions.published', { number })).waitFor();
}

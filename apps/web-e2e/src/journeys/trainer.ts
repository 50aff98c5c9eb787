import type { Journey } from '../harness/journey.ts';
import { addQuestion, publish, saved, writeLesson } from './course-editor.ts';
import {
  approveVersion,
  askApproval,
  clauseNumbers,
  closeSide,
  importPolicy,
  REASON,
} from './policy-workbench.ts';
import { addPicture, seePicture } from './pictures.ts';
import { courseKey } from './setup/course-key.ts';
import { assign, newLearner, newUnit } from './setup/people.ts';
import { tryProposal } from './proposal.ts';
import { exportQuestions, readQuestionsIn, takeBack } from './question-files.ts';
import { answer, goOn } from './quiz.ts';
import { writeTogether } from './writing-together.ts';

/** A document becomes a course that somebody else publishes; an edit becomes version 2, a running attempt stays on 1. */
export const trainer: Journey = {
  name: 'trainer',
  async walk(run) {
    const { t } = run;
    const author = await run.signIn('author');
    const approver = await run.signIn('approver');
    const title = `${run.language === 'nl' ? 'Wachtwoorden' : 'Passwords'} ${run.mark}`;

    await run.step('pastes a policy, told what is missing, and sees it as sections and clauses', () =>
      importPolicy(run, author, title),
    );
    const policy = new URL(author.url()).pathname;

    await run.step('adopts a clause as a rule and rejects others with a reason', async () => {
      await author.getByRole('row', { name: /1\.1/ }).click();
      const inspector = author.getByRole('complementary', { name: t('policies.side.title') });
      await inspector.getByLabel(t('policies.reading.norm'), { exact: true }).selectOption('prohibition');
      await inspector.getByLabel(t('policies.reading.addressee'), { exact: true }).selectOption('employee');
      await inspector.getByRole('button', { name: t('policies.review.adopt') }).click();
      await author
        .getByText(t('policies.review.done.adopted', { number: '1.1' }))
        .waitFor({ state: 'attached' });
      await run.look(author, 'clause-adopted');
      await closeSide(run, author);
      for (const number of clauseNumbers.slice(1))
        await author.getByRole('checkbox', { name: t('policies.review.select', { number }) }).check();
      await run.look(author, 'clauses-selected');
      const dock = author.getByRole('region', { name: t('policies.review.selection') });
      await dock.getByRole('button', { name: t('policies.review.reject'), exact: true }).click();
      const dialog = author.getByRole('dialog');
      await dialog.getByLabel(t('policies.rejectMany.label')).fill(REASON[run.language]);
      await run.look(author, 'clauses-reject');
      await dialog.getByRole('button', { name: t('policies.rejectMany.action'), exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    });

    await run.step('asks for approval, and cannot approve it alone', async () => {
      await author.getByRole('button', { name: t('policies.review.request') }).click();
      const dialog = author.getByRole('dialog');
      await dialog.getByRole('button', { name: t('policies.request.action'), exact: true }).click();
      await run.look(author, 'policy-request');
      await askApproval(run, author);
      await run.look(author, 'policy-waits');
    });

    await run.step('somebody else approves, and version 1.0 is final', async () => {
      await approver.goto('/work/policies');
      await approver.getByRole('link', { name: title }).waitFor();
      await run.look(approver, 'policies');
      await approver.goto(policy);
      await approveVersion(run, approver, '1.0');
      await run.look(approver, 'policy-approved');
    });

    await run.step('sees who needs help, by topic and without answers', async () => {
      await author.goto('/work/help');
      const give = author.getByRole('button', { name: t.like('assign.help.giveTo') }).first();
      await give.waitFor();
      await run.look(author, 'help');
      await give.click();
      const dialog = author.getByRole('dialog');
      await dialog.getByRole('button', { name: t('assign.extra.action'), exact: true }).click();
      await run.look(author, 'help-extra-attempt');
      await dialog.getByRole('button', { name: t('shared.confirm.cancel') }).click();
      await dialog.waitFor({ state: 'detached' });
    });

    await run.step('sees which questions go wrong, and in a story where people came', async () => {
      await author.goto('/work/analysis/privacy-op-sociale-media');
      await author.getByRole('table').waitFor();
      await run.look(author, 'analysis');
      const story = author.getByRole('row').filter({ hasText: t('quizzes.write.type.scenario') });
      await story.getByRole('link').first().click();
      await author.getByRole('heading', { name: t('analysis.scenario.endings') }).waitFor();
      await author.getByText(t.within('analysis.share.people')).first().waitFor();
      await author
        .getByText(t('analysis.share.small'), { exact: true })
        .first()
        .waitFor({ state: 'attached' });
      await run.look(author, 'analysis-scenario');
    });

    let course = '';
    await run.step('starts a course on it', async () => {
      await author.goto('/work/courses');
      await author.getByRole('table').waitFor();
      await run.look(author, 'courses');
      await author.getByRole('link', { name: t('courses.list.new') }).click();
      await author
        .getByLabel(t('courses.new.policy'), { exact: true })
        .selectOption({ label: `${title} 1.0` });
      await author.getByLabel(t(`courses.new.name.${run.language}`)).fill(title);
      await run.look(author, 'course-new');
      await author.getByRole('button', { name: t('courses.new.action') }).click();
      await author.waitForURL(/\/source$/);
      course = new URL(author.url()).pathname.replace(/\/source$/, '');
      await author.getByRole('link', { name: t('courses.source.open') }).waitFor();
      await run.look(author, 'course-source');
      await author.goto(`${course}/content`);
      await author.getByText(t('courses.lesson.empty'), { exact: true }).waitFor();
      await run.look(author, 'course-content-empty');
    });

    await run.step('sees what the policy gives for a course, takes it over and takes it back', () =>
      tryProposal(run, author),
    );

    await run.step('writes a lesson that cites the clause', async () => {
      await writeLesson(run, author);
      await run.look(author, 'course-content');
      await author.getByRole('button', { name: t('courses.editor.preview') }).click();
      await author.locator('ld-lesson-preview').waitFor();
      await run.look(author, 'course-content-preview');
    });

    await run.step('writes a question with feedback per option, and a picture', async () => {
      await author.goto(`${course}/quiz`);
      await addQuestion(run, author);
      await addPicture(run, author);
      await run.look(author, 'course-quiz');
      await author.getByRole('button', { name: t('courses.editor.preview') }).click();
      await author.locator('ld-item-preview').waitFor();
      await seePicture(run, author);
      await run.look(author, 'course-quiz-preview');
    });

    await run.step(
      'reads questions in, told which one is refused, exports them, and takes them back',
      async () => {
        await readQuestionsIn(run, author);
        await exportQuestions(run, author, 3);
        await takeBack(run, author);
        await author.getByText(t('exchange.export.download', { count: 1 })).waitFor();
        await author.goto(`${course}/quiz`);
        await author.locator('ld-save-state.saved').first().waitFor();
      },
    );

    await run.step('sets how many questions are asked and what people state', async () => {
      await author.goto(`${course}/settings`);
      await author.getByLabel(t('courses.settings.questionCount')).fill('1');
      await author.getByLabel(t('courses.settings.summary')).fill(title);
      await author
        .getByLabel(t('courses.settings.statementText'))
        .fill(
          run.language === 'nl'
            ? 'Ik houd me aan versie {version} van {policy}.'
            : 'I follow version {version} of {policy}.',
        );
      await saved(run, author);
      await run.look(author, 'course-settings');
    });

    await run.step('knows that a colleague has the draft open, and what both write stays', () =>
      writeTogether(run, author, approver, course),
    );

    await run.step('asks to publish with a reason, and somebody else publishes version 1', async () => {
      await publish(run, author, approver, course, 1);
    });

    const unit = await newUnit(run);
    const learner = await newLearner(run, unit, 'Okke');
    const slug = course.split('/').at(-1) ?? '';
    const first = await courseKey(run.language, slug);
    await assign(unit.id, first.courseId);
    const reader = await run.signIn(learner);

    await run.step('an employee is in the middle of the quiz, and sees the picture', async () => {
      await reader.getByRole('link', { name: new RegExp(`^${t('training.learn.task.start')}: `) }).click();
      await reader.waitForURL(/\/lessons\//);
      await reader.goto(new URL(reader.url()).pathname.replace(/\/lessons\/.*/, '/quiz'));
      await reader.getByRole('button', { name: t('training.learn.quiz.intro.start') }).click();
      await reader.locator('.told').waitFor();
      await seePicture(run, reader);
      await run.look(reader, 'quiz-picture');
    });

    const changed =
      run.language === 'nl' ? 'Een stagiair vraagt je wachtwoord.' : 'A trainee asks for your password.';
    await run.step('a question is edited: version 2, and the policy stays 1.0', async () => {
      await author.goto(`${course}/versions`);
      await author.getByRole('button', { name: t('courses.versions.start') }).click();
      await author.waitForURL(/\/content/);
      await author.goto(`${course}/quiz`);
      await author.getByLabel(t('quizzes.write.situation'), { exact: true }).fill(changed);
      await saved(run, author);
      await publish(run, author, approver, course, 2);
      await approver
        .getByText(t('courses.versions.policy', { number: '1.0' }))
        .nth(1)
        .waitFor();
      await run.look(approver, 'course-versions');
      await approver.goto(`${course}/versions/2`);
      await approver.getByText(changed).waitFor();
      await run.look(approver, 'course-version');
    });

    await run.step('the running attempt finishes on version 1', async () => {
      await reader.reload();
      await reader.locator('.told').waitFor();
      run.expect(
        !(await reader.locator('.told').innerText()).includes(changed),
        'the question changed under the employee',
      );
      await answer(run, reader, first, true);
      run.expect((await goOn(run, reader)) === 'result', 'more questions than the course asks');
      await reader.getByRole('heading', { name: t('training.learn.result.passed') }).waitFor();
    });
  },
};

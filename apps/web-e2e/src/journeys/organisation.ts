import type { Page } from 'playwright-core';
import { as } from '../harness/accounts.ts';
import { readCsv } from '../harness/csv.ts';
import type { Journey, Run } from '../harness/journey.ts';
import { saveDownload } from '../harness/files.ts';
import { changeSettings, grantRole, importPeople } from './company.ts';
import { courseKey } from './setup/course-key.ts';
import { upToStatement } from './setup/finish.ts';
import { newLearner, PASSWORD, type Learner } from './setup/people.ts';

/** The rows of the completion list, not its tiles or its export. */
const LIST = /\/api\/completion(\?|$)/;

/** HR adds people and assigns; an administrator grants roles and sets up the company; the list changes by itself. */
export const organisation: Journey = {
  name: 'organisation',
  async walk(run) {
    const { t } = run;
    const hr = await run.signIn('hr');
    const name = `Vándor-${run.mark}`;
    // A department whose name a spreadsheet would run as a formula.
    const unitName = `=2+3 Team ${run.mark}`;
    const code = `T-${run.mark}`.toUpperCase();
    let invitation = '';

    await run.step('HR adds a department', async () => {
      await hr.goto('/work/units');
      await hr.getByRole('button', { name: t('people.units.add') }).click();
      const dialog = hr.getByRole('dialog');
      await dialog.waitFor();
      await run.look(hr, 'unit-new');
      await dialog.getByRole('button', { name: t('people.units.add'), exact: true }).click();
      await dialog.getByText(t('shared.errors.required')).first().waitFor();
      await run.look(hr, 'unit-new-errors');
      await dialog.getByLabel(t('people.units.name'), { exact: true }).fill(unitName);
      await dialog.getByLabel(t('people.units.code'), { exact: true }).fill(code);
      await dialog.getByRole('combobox').selectOption({ index: 1 });
      await dialog.getByRole('button', { name: t('people.units.add'), exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await hr.getByRole('row', { name: unitName }).waitFor();
      await run.look(hr, 'units');
    });

    await run.step('HR adds an employee by form, told beside each field what is missing', async () => {
      await hr.goto('/work/people');
      await hr.getByRole('table').waitFor();
      await run.look(hr, 'people');
      await hr.getByRole('link', { name: t('people.list.add') }).click();
      const add = hr.getByRole('button', { name: t('people.form.add'), exact: true });
      await add.click();
      await hr.getByText(t('shared.errors.required')).first().waitFor();
      await run.look(hr, 'person-new-errors');
      await hr.getByLabel(t('people.field.givenName')).fill('Zoë');
      await hr.getByLabel(t('people.field.familyName')).fill(name);
      await hr.getByLabel(t('people.field.unit'), { exact: true }).selectOption({ label: unitName });
      await hr.getByLabel(t('people.field.language'), { exact: true }).selectOption(run.language);
      await hr.getByLabel(t('people.field.login')).fill(`zoe.${run.mark}@test.example`);
      await run.look(hr, 'person-new');
      await add.click();
      await hr.getByText(t.like('people.person.added')).waitFor();
      await run.look(hr, 'person');
    });

    await run.step('HR is shown what somebody else changed meanwhile, and chooses', () =>
      staleChange(run, hr),
    );

    await run.step('HR makes a one-time link', async () => {
      await hr.getByRole('button', { name: t('people.person.link') }).click();
      const dialog = hr.getByRole('dialog');
      invitation = await dialog.getByLabel(t('people.link.address')).inputValue();
      await dialog.getByRole('button', { name: t('people.link.copy') }).click();
      await dialog.getByText(t('people.link.copied')).waitFor();
      await run.look(hr, 'sign-in-link');
      await dialog.getByRole('button', { name: t('people.link.done') }).click();
    });

    await run.step('the employee chooses a password with it, once', async () => {
      const page = await run.open();
      await page.goto(invitation);
      await page.getByRole('heading', { name: t('shared.link.title') }).waitFor();
      await page.getByLabel(t('shared.link.password'), { exact: true }).fill('kort');
      await page.getByLabel(t('shared.link.repeat')).fill('kort');
      await page.getByRole('button', { name: t('shared.link.action') }).click();
      await page
        .getByText(t.like('shared.errors.minLength'))
        .or(page.locator('ld-field-error').getByText(/12/))
        .first()
        .waitFor();
      await run.look(page, 'link-too-short');
      await page.getByLabel(t('shared.link.password'), { exact: true }).fill(PASSWORD);
      await page.getByLabel(t('shared.link.repeat')).fill(PASSWORD);
      await page.getByRole('button', { name: t('shared.link.action') }).click();
      await page.getByRole('heading', { name: t.like('training.learn.home.caughtUp') }).waitFor();
      await page.context().clearCookies();
      await page.goto(invitation);
      await page.getByRole('heading', { name: t('shared.link.unusable') }).waitFor();
      await run.look(page, 'link-used');
    });

    await run.step(
      'HR reads in a CSV: a dry run first, faults at their line, nothing written until confirmed',
      async () => {
        await importPeople(run, hr, code);
      },
    );

    await run.step('an administrator grants a role for a department and takes it away', async () => {
      await grantRole(run, `Zoë ${name}`, unitName);
    });

    await run.step('an administrator changes the settings and the logo', async () => {
      await changeSettings(run);
    });

    const key = await courseKey(run.language);
    let learner: Learner | undefined;

    await run.step('HR assigns a course, seeing who is affected before it happens', async () => {
      const unit = (await (await as('hr')).get<{ id: string; name: string }[]>('/units')).find(
        (row) => row.name === unitName,
      );
      learner = await newLearner(run, { id: unit?.id ?? '' } as never, 'Thijs');
      await assignCourse(run, hr, unitName, key.title);
    });

    await run.step('the list changes at once when somebody finishes', async () => {
      if (!learner) return;
      const { cycleId } = await upToStatement(learner, key);
      await hr.goto(`/work/completion?unitId=${learner.unitId}`);
      const row = hr.getByRole('row', { name: learner.name });
      await row.waitFor();
      await run.look(hr, 'completion-department');
      const theirs = await run.signIn(learner, 'phone');
      await theirs.goto(`/training/${cycleId}/statement`);
      await theirs.getByRole('checkbox', { name: t('training.learn.statement.agree') }).check();
      await theirs.getByRole('button', { name: t('training.learn.statement.sign') }).click();
      await theirs.waitForURL(/\/certificates\//);
      await row.getByText(t('reports.tiles.completed'), { exact: false }).first().waitFor();
      await run.look(hr, 'completion-live');
    });

    await run.step('HR filters, sorts and exports what is shown', async () => {
      await exportCompletion(run, hr, unitName);
    });

    await run.step('HR starts to exempt somebody, told what it does, and an auditor reads the log', () =>
      exemptAndAudit(run, hr),
    );

    await run.step('HR sees nobody where nobody fits, and a list that fails may be tried again', async () => {
      await hr.goto('/work/completion?q=zzzzzz');
      await hr.getByText(t('reports.completion.noHits')).waitFor();
      await run.look(hr, 'completion-no-hits');
      await hr.route(LIST, (route) => route.abort());
      await hr
        .getByRole('button', { name: t('reports.filter.clear') })
        .first()
        .click();
      await hr
        .getByRole('button', { name: t('shared.error.retry') })
        .first()
        .waitFor();
      await run.look(hr, 'completion-error');
      await hr.unroute(LIST);
      await hr
        .getByRole('button', { name: t('shared.error.retry') })
        .first()
        .click();
      await hr.getByRole('table').waitFor();
      await run.look(hr, 'completion');
    });
  },
};

async function assignCourse(run: Run, hr: Page, unitName: string, course: string): Promise<void> {
  const { t } = run;
  await hr.goto('/work/assign');
  await hr.getByRole('table').waitFor();
  await run.look(hr, 'assign-list');
  await hr.getByRole('link', { name: t('assign.list.new') }).click();
  const next = hr.getByRole('link', { name: t('assign.wizard.next'), exact: true });
  await hr.getByRole('button', { name: t('assign.wizard.next'), exact: true }).click();
  await hr.getByRole('status').getByText(t('assign.missing.who')).waitFor();
  await run.look(hr, 'assign-who');
  await hr.getByRole('radio', { name: unitName }).check();
  await next.click();
  await hr.getByRole('heading', { name: t('assign.title.what') }).waitFor();
  await hr.getByRole('radio', { name: course }).check();
  await run.look(hr, 'assign-what');
  await next.click();
  await hr.getByRole('heading', { name: t('assign.title.when') }).waitFor();
  await hr.getByRole('radio', { name: t('assign.when.days') }).check();
  await hr.getByLabel(t('assign.when.daysLabel'), { exact: true }).fill('21');
  await run.look(hr, 'assign-when');
  await next.click();
  await hr.getByRole('heading', { name: t('assign.check.title') }).waitFor();
  await run.look(hr, 'assign-check');
  await hr.getByRole('button', { name: t.like('assign.check.action') }).click();
  await hr.getByRole('heading', { name: t.like('assign.done.title') }).waitFor();
  await run.look(hr, 'assign-done');
}

async function exportCompletion(run: Run, hr: Page, unitName: string): Promise<void> {
  const { t } = run;
  const rows = hr.getByRole('table').locator('tbody').getByRole('row');
  await hr.getByRole('button', { name: t('reports.column.person') }).click();
  await hr.waitForURL(/sort=name/);
  await hr.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  const names = await rows.locator('.name').allInnerTexts();
  const sorted = [...names].sort(new Intl.Collator('nl').compare);
  run.expect(names.join() === sorted.join(), `sorted by name: ${names.join(', ')}`);
  await hr
    .getByRole('search')
    .getByRole('button', { name: t('reports.filter.status') })
    .click();
  await hr.getByRole('menuitemcheckbox').first().waitFor();
  await run.look(hr, 'completion-filter');
  await hr.keyboard.press('Escape');
  const [file] = await Promise.all([
    hr.waitForEvent('download'),
    hr.getByRole('button', { name: t('reports.export.action') }).click(),
  ]);
  const { hasMark, records } = readCsv(await saveDownload(file));
  run.expect(hasMark, 'the export has no byte-order mark, and Excel reads it wrong');
  run.expect(
    records.length === names.length + 1,
    `the export has ${records.length} lines for ${names.length} rows`,
  );
  run.expect(
    records.flat().some((cell) => cell.includes(unitName.slice(1))),
    'the export does not name the department',
  );
  run.expect(
    !records.flat().some((cell) => /^[=+@\t\r]|^-\D/.test(cell)),
    'a cell of the export would be run as a formula',
  );
}

async function staleChange(run: Run, hr: Page): Promise<void> {
  const { t } = run;
  const person = new URL(hr.url()).pathname;
  const api = `/people/${person.split('/').at(-1)}`;
  await hr.goto(`${person}/edit`);
  const job = hr.getByLabel(t('people.field.job'));
  await job.fill(run.language === 'nl' ? 'Planner' : 'Scheduler');
  const admin = await as('admin');
  await admin.put(api, { ...(await admin.get<object>(api)), job: 'Monteur' });
  await hr.getByRole('button', { name: t('people.form.save'), exact: true }).click();
  await hr.getByRole('dialog').getByText('Monteur').waitFor();
  await run.look(hr, 'person-stale');
  await hr.getByRole('button', { name: t('people.stale.saveMine') }).click();
  await hr.waitForURL((url) => url.pathname === person);
  await hr.getByRole('heading', { name: t('people.form.work') }).waitFor();
}

async function exemptAndAudit(run: Run, hr: Page): Promise<void> {
  const { t } = run;
  await hr
    .getByRole('button', { name: t.like('reports.completion.actionsFor') })
    .first()
    .click();
  await hr.getByRole('menuitem', { name: t('reports.completion.exempt') }).click();
  const dialog = hr.getByRole('dialog');
  await dialog.getByRole('button', { name: t('assign.exempt.action'), exact: true }).click();
  await run.look(hr, 'exempt');
  await dialog.getByRole('button', { name: t('shared.confirm.cancel') }).click();
  await dialog.waitFor({ state: 'detached' });
  const auditor = await run.signIn('auditor');
  await auditor.goto('/work/audit');
  await auditor.getByRole('table').waitFor();
  await run.look(auditor, 'audit');
}

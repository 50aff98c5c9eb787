import type { Page } from 'playwright-core';
import { as } from '../harness/accounts.ts';
import type { Run } from '../harness/journey.ts';

export async function importPeople(run: Run, hr: Page, code: string): Promise<void> {
  const { t } = run;
  await hr.goto('/work/people/import');
  await hr.getByRole('button', { name: t('people.import.pick') }).waitFor();
  await run.look(hr, 'import');
  const numbers = ['A', 'B', 'C'].map((letter) => `${letter}-${run.mark}`);
  const csv = [
    'employee_number;given_name;family_name;department_code;hire_date',
    `${numbers[0]};Łukasz;Nowak-${run.mark};${code};2024-01-08`,
    `${numbers[1]};Ĳsbrand;Hoekstra-${run.mark};${code};2020-02-29`,
    `${numbers[2]};Wrong;Date-${run.mark};NOWHERE;31-12-2020`,
  ].join('\r\n');
  await hr
    .locator('input[type=file]')
    .setInputFiles({ name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await hr.getByText(t('people.import.sum', { add: 2, change: 0, same: 0, refuse: 1 })).waitFor();
  await run.look(hr, 'import-preview');
  const found = async () =>
    (await (await as('hr')).get<{ total: number }>(`/people?q=Nowak-${run.mark}`)).total;
  run.expect((await found()) === 0, 'the dry run wrote something');
  await hr.getByRole('button', { name: t('people.import.action', { count: 2 }) }).click();
  await hr.getByRole('heading', { name: t('people.import.done') }).waitFor();
  run.expect((await found()) === 1, 'confirming wrote nothing');
  await run.look(hr, 'import-done');
}

export async function grantRole(run: Run, person: string, unitName: string): Promise<void> {
  const { t } = run;
  const admin = await run.signIn('admin');
  await admin.goto('/work/roles');
  await admin.getByRole('table').waitFor();
  await run.look(admin, 'roles');
  await admin.getByRole('button', { name: t('people.roles.grant') }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel(t('people.list.person')).fill(person.split(' ')[1] ?? person);
  await admin.getByRole('option', { name: person }).click();
  await dialog.getByRole('radio', { name: t('people.role.trainer') }).check();
  await dialog.getByLabel(t('people.roles.where'), { exact: true }).selectOption({ label: unitName });
  await run.look(admin, 'role-grant');
  await dialog.getByRole('button', { name: t('people.roles.grant'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const revoke = admin.getByRole('button', {
    name: t('people.roles.revokeFrom', { role: t('people.role.trainer'), name: person }),
  });
  await revoke.click();
  await admin.getByRole('dialog').waitFor();
  await run.look(admin, 'role-revoke');
  await admin
    .getByRole('dialog')
    .getByRole('button', { name: t('people.roles.revoke'), exact: true })
    .click();
  await revoke.waitFor({ state: 'detached' });
}

export async function changeSettings(run: Run): Promise<void> {
  const { t } = run;
  const admin = await run.signIn('admin');
  await admin.goto('/work/settings');
  await admin.getByRole('heading', { name: t('people.settings.holidays') }).waitFor();
  await run.look(admin, 'settings');
  await admin.getByRole('button', { name: t('people.settings.holidayAdd') }).click();
  const save = admin.getByRole('button', { name: t('people.form.save'), exact: true });
  await save.click();
  await admin.getByText(t('shared.errors.required')).first().waitFor();
  await run.look(admin, 'settings-errors');
  await admin
    .getByLabel(t('people.settings.holidayDate'))
    .last()
    .fill(run.language === 'nl' ? '6-1-2031' : '6/1/2031');
  await admin.getByLabel(t('people.settings.holidayName')).last().fill(`Teamdag ${run.mark}`);
  await save.click();
  await admin
    .getByText(t.within('shared.save.saved'))
    .or(admin.locator('ld-save-state.saved'))
    .first()
    .waitFor();
  const picture = await admin.getByRole('button', { name: t('people.form.save'), exact: true }).screenshot();
  await admin
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
  await admin.getByRole('img', { name: t('people.settings.logoNow') }).waitFor();
  await run.look(admin, 'settings-logo');
  await admin.getByRole('button', { name: t('people.settings.logoRemove') }).click();
  await admin.getByRole('img', { name: t('people.settings.logoNow') }).waitFor({ state: 'detached' });
}

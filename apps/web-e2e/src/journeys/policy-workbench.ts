import type { Page } from 'playwright-core';
import type { Run } from '../harness/journey.ts';

export const REASON = {
  nl: 'Dit hoort zo, volgens de afspraken.',
  en: 'This is right, as we agreed before.',
} as const;

const POLICY = {
  nl: '# Wachtwoorden\n\nJe deelt je wachtwoord met niemand.\n\nWachtwoorden bestaan al lang.\n\n# Achtergrond\n\nDit beleid is kort.\n',
  en: '# Passwords\n\nYou share your password with nobody.\n\nPasswords have existed for a long time.\n\n# Background\n\nThis policy is short.\n',
} as const;

/** Of the clauses of the text above. */
export const clauseNumbers = ['1.1', '1.2', '2.1'];

/** Reads a short policy in from pasted text, in the language of the walk; ends on its workbench. */
export async function importPolicy(run: Run, page: Page, title: string): Promise<void> {
  const { t } = run;
  await page.goto('/work/policies/new');
  const read = page.getByRole('button', { name: t('policies.import.read'), exact: true });
  await read.click();
  await page.locator('ld-field-error').getByText(/./).first().waitFor();
  await run.look(page, 'policy-new-errors');
  await page.getByRole('radio', { name: t('policies.source.paste') }).check();
  await page.getByLabel(t('policies.source.text'), { exact: true }).fill(POLICY[run.language]);
  await run.look(page, 'policy-new');
  await read.click();
  await page.getByLabel(t('policies.new.name'), { exact: true }).fill(title);
  await page.getByLabel(t('policies.new.language'), { exact: true }).selectOption(run.language);
  await run.look(page, 'policy-preview');
  await page.getByRole('button', { name: t('policies.import.store'), exact: true }).click();
  await page.waitForURL((url) => /\/work\/policies\/(?!new)/.test(url.pathname));
  await page.getByRole('treegrid').waitFor();
  for (const number of clauseNumbers)
    await page.getByRole('row', { name: new RegExp(` ${number.replace('.', '\\.')},`) }).waitFor();
  await run.look(page, 'policy-clauses');
}

/** Chooses a file on the import page and has it read; ends on the preview. */
export async function importFile(run: Run, page: Page, name: string, text: string): Promise<void> {
  const { t } = run;
  const read = page.getByRole('button', { name: t('policies.import.read'), exact: true });
  await read.waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await page.getByText(name).waitFor();
  await read.click();
  await page.getByRole('heading', { name: t('policies.import.look') }).waitFor();
}

/** Today where the company of the demo is. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** Fills in why and from when, and asks for approval; the dialog is open. */
export async function askApproval(run: Run, page: Page): Promise<void> {
  const { t } = run;
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('policies.request.reason')).fill(REASON[run.language]);
  await dialog.getByLabel(t('policies.request.effectiveOn')).fill(today());
  await dialog.getByRole('button', { name: t('policies.request.action'), exact: true }).click();
  await page.getByText(t('policies.approval.own')).waitFor();
}

/** Approves the version on the page, after reading what that does. */
export async function approveVersion(run: Run, page: Page, number: string): Promise<void> {
  const { t } = run;
  await page.getByRole('button', { name: t('policies.approval.approve', { number }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t.within('policies.approval.ask.text')).waitFor();
  await run.look(page, 'policy-approve');
  await dialog.getByRole('button', { name: t('policies.approval.ask.action'), exact: true }).click();
  await page.getByText(t('policies.state.approved', { number })).waitFor();
}

const sideOf = ({ t }: Run, page: Page) =>
  page.getByRole('complementary', { name: t('policies.side.title') });

/** Opens a tab of the pane beside the clauses; on a narrow screen the button that opens it as a sheet. */
export async function openSide(run: Run, page: Page, tab: 'warnings' | 'leftOut' | 'help'): Promise<void> {
  const name = new RegExp(`^\\s*${run.t(`policies.side.${tab}`)}( \\d+)?\\s*$`);
  const inPane = sideOf(run, page).getByRole('tab', { name });
  const sheet = page.getByRole('button', { name });
  await inPane.or(sheet).first().waitFor();
  await ((await inPane.isVisible()) ? inPane : sheet).click();
  await inPane.and(page.locator('[aria-selected=true]')).waitFor();
}

/** Closes the sheet of a narrow screen, where there is one. */
export async function closeSide(run: Run, page: Page): Promise<void> {
  const close = sideOf(run, page).getByRole('button', { name: run.t('shared.shell.close') });
  if (await close.isVisible()) await close.click();
}

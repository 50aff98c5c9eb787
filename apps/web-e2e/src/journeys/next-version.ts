import type { Page } from 'playwright-core';
import type { Journey, Run } from '../harness/journey.ts';
import { approveVersion, askApproval, closeSide, importFile, openSide, REASON } from './policy-workbench.ts';
import { FIRST, SECOND } from './setup/home-policy.ts';

/** A document with faults is read in and worked through; its next version is compared, weighed and approved. */
export const nextVersion: Journey = {
  name: 'next-version',
  async walk(run) {
    const { t } = run;
    const author = await run.signIn('author');
    const approver = await run.signIn('approver');

    await run.step('a document shows its warnings and what was left out before it is stored', async () => {
      await author.goto('/work/policies/new');
      await importFile(run, author, 'thuis.md', FIRST[run.language]);
      await author.getByText(t('policies.leftOut.why.contents'), { exact: true }).waitFor();
      await author.getByText(t('policies.warnings.kind.placeholder'), { exact: true }).waitFor();
      await author
        .getByLabel(t('policies.new.name'), { exact: true })
        .fill(`${run.language === 'nl' ? 'Thuiswerken' : 'Working from home'} ${run.mark}`);
      await run.look(author, 'preview');
      await author.getByRole('button', { name: t('policies.import.store'), exact: true }).click();
      await author.waitForURL((url) => /\/work\/policies\/(?!new)/.test(url.pathname));
      await author.getByRole('treegrid').waitFor();
    });
    const policy = new URL(author.url()).pathname;

    await run.step('works through the warnings, and the text is looked up in the original', async () => {
      await openSide(run, author, 'warnings');
      await author.getByText(t('policies.warnings.kind.placeholder'), { exact: true }).waitFor();
      await run.look(author, 'warnings');
      await author
        .getByRole('button', { name: t('policies.warnings.look'), exact: true })
        .first()
        .click();
      await author.getByText(t('policies.warnings.summary', { open: 0, all: 1 })).waitFor();
      await openSide(run, author, 'help');
      await run.look(author, 'help');
      await closeSide(run, author);
      await author.getByRole('button', { name: t('policies.review.panes.original'), exact: true }).click();
      await author.locator('ld-original-pane').getByText('48').waitFor();
      await run.look(author, 'original');
      await author.getByRole('button', { name: t('policies.review.panes.clauses'), exact: true }).click();
    });

    await run.step('takes over what is proposed in one go, takes it back, and does it again', async () => {
      await adoptAll(run, author);
      await author.getByRole('button', { name: t('policies.review.undo'), exact: true }).click();
      await author.getByText(t('policies.review.done.undone', { count: 6 })).waitFor({ state: 'attached' });
      await adoptAll(run, author);
      await approve(run, author, approver, policy, '1.0');
    });

    await run.step('a next version is compared with the one in force', async () => {
      await author.goto(`${policy}/versions`);
      await author.getByRole('link', { name: t('policies.versions.new') }).click();
      await importFile(run, author, 'thuis-2.md', SECOND[run.language]);
      await author.getByRole('button', { name: t('policies.import.storeVersion'), exact: true }).click();
      await author.getByRole('treegrid').waitFor();
      await author.getByRole('link', { name: t('policies.versions.compare', { number: '1.0' }) }).click();
      await author.getByText(t('policies.compare.looked', { looked: 0, count: 6 })).waitFor();
      await run.look(author, 'compare');
    });

    await run.step('weighs a change otherwise, with a reason, and looks at every other one', async () => {
      const split = row(author, t('policies.compare.kind.split'));
      await split.getByRole('radio', { name: t('policies.compare.weight.substantive') }).click();
      const why = split.getByLabel(t('policies.compare.why'));
      await why.fill('kort');
      await split.getByRole('button', { name: t('policies.compare.save'), exact: true }).click();
      await split.locator('ld-field-error').getByText(/\w/).last().waitFor();
      await run.look(author, 'compare-reason');
      await why.fill(REASON[run.language]);
      await split.getByRole('button', { name: t('policies.compare.save'), exact: true }).click();
      await split.getByText(t.within('policies.compare.chose')).waitFor();
      const see = author.getByRole('button', { name: t('policies.compare.see'), exact: true });
      while ((await see.count()) > 0) {
        const left = await see.count();
        await see.first().click();
        await see.nth(left - 1).waitFor({ state: 'detached' });
      }
      await author.getByRole('button', { name: t('policies.compare.confirm'), exact: true }).click();
      await author.getByText(t('policies.compare.confirmed.title')).waitFor();
      await run.look(author, 'compare-confirmed');
      await author.getByRole('link', { name: t.like('policies.compare.confirmed.next') }).click();
      await author.waitForURL((url) => url.pathname === policy);
    });

    await run.step('decides on what changed, and somebody else approves version 2.0', async () => {
      await author.getByRole('treegrid').waitFor();
      await adoptAll(run, author);
      await approve(run, author, approver, policy, '2.0');
    });

    await run.step('the timeline tells which version holds, and keeps what was chosen', async () => {
      await author.goto(`${policy}/versions`);
      await author.getByText(t('policies.versions.changeKind.substantive'), { exact: true }).waitFor();
      await run.look(author, 'versions');
      await author.goto(`${policy}/versions/2.0/compare`);
      await author.getByText(REASON[run.language]).waitFor();
      await run.look(author, 'compare-approved');
    });
  },
};

const row = (page: Page, kind: string) => page.getByRole('row').filter({ hasText: kind });

/** Takes the proposals of all open clauses over. */
async function adoptAll(run: Run, page: Page): Promise<void> {
  const { t } = run;
  await page.getByRole('button', { name: new RegExp(`^${t('policies.filter.open')} \\d+$`) }).click();
  await page.getByRole('checkbox', { name: t('policies.review.selectAll'), exact: true }).check();
  const dock = page.getByRole('region', { name: t('policies.review.selection') });
  await run.look(page, 'selected');
  await dock.getByRole('button', { name: t.like('policies.review.adoptMany') }).click();
  await dock.waitFor({ state: 'detached' });
}

async function approve(
  run: Run,
  author: Page,
  approver: Page,
  policy: string,
  number: string,
): Promise<void> {
  const { t } = run;
  await author.getByRole('button', { name: t('policies.review.request') }).click();
  await askApproval(run, author);
  await approver.goto(`${policy}?number=${number}`);
  await approveVersion(run, approver, number);
}

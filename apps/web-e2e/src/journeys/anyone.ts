import type { CertificateDetail } from '@leidraad/certificates/model';
import type { Page } from 'playwright-core';
import type { Journey } from '../harness/journey.ts';
import { saveDownload } from '../harness/files.ts';
import { courseKey } from './setup/course-key.ts';
import { wholeTraining } from './setup/finish.ts';
import { assign, newLearner, newUnit } from './setup/people.ts';

/** Somebody without an account holds a certificate and wants to know whether it is right. */
export const anyone: Journey = {
  name: 'anyone',
  async walk(run) {
    const { t } = run;
    const key = await courseKey(run.language);
    const unit = await newUnit(run);
    const learner = await newLearner(run, unit, 'Søren');
    await assign(unit.id, key.courseId);
    const { visitor, certificateId } = await wholeTraining(learner, key);
    const certificate = await visitor.get<CertificateDetail>(`/my/certificates/${certificateId}`);
    const page = await run.open();

    await run.step('is refused without an account, in words that tell nothing', async () => {
      await page.goto('/');
      await page.waitForURL(/\/sign-in/);
      await page.getByRole('heading', { name: t('shared.signIn.title') }).waitFor();
      await run.look(page, 'sign-in');
      await page.getByRole('button', { name: t('shared.signIn.action'), exact: true }).click();
      await page.getByText(t('shared.errors.required')).first().waitFor();
      await run.look(page, 'sign-in-empty');
      await run.enter(page, { login: learner.login, password: 'not the password' });
      await page.locator('[role=alert] .ld-banner').waitFor();
      await run.look(page, 'sign-in-wrong');
    });

    await run.step('opens the page of a certificate by its link', async () => {
      await page.goto(new URL(certificate.verifyUrl).pathname);
      await page.getByRole('heading', { name: t('certificates.verify.valid') }).waitFor();
      await page.getByText(t('certificates.verify.notShared')).waitFor();
      run.expect(
        !(await page.locator('body').innerText()).includes(learner.name),
        'the page names the holder',
      );
      await run.look(page, 'verify-valid');
    });

    await run.step('checks the file itself, which stays on the device', async () => {
      const pdf = await certificatePdf(
        await run.signIn(learner),
        certificateId,
        t('certificates.page.download'),
      );
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'certificaat.pdf', mimeType: 'application/pdf', buffer: pdf });
      await page.getByText(t('certificates.verify.same')).waitFor();
      await run.look(page, 'verify-file-same');
      const changed = Buffer.concat([pdf, Buffer.from('\n% changed\n')]);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'anders.pdf', mimeType: 'application/pdf', buffer: changed });
      await page.getByRole('alert').getByText(t('certificates.verify.differs')).waitFor();
      await run.look(page, 'verify-file-differs');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Beste') });
      await page.getByText(t('certificates.verify.notPdf')).waitFor();
      await run.look(page, 'verify-file-no-pdf');
    });

    await run.step('sees the name once the holder shares it', async () => {
      await visitor.put(`/my/certificates/${certificateId}/sharing`, { showName: true });
      await page.reload();
      await page.getByText(learner.name).waitFor();
    });

    await run.step('is told that a number is unknown, and may try another', async () => {
      await page.goto('/c/2222-3333-4444');
      await page.getByRole('heading', { name: t('certificates.verify.unknown') }).waitFor();
      await run.look(page, 'verify-unknown');
      await page.getByLabel(t('certificates.verify.number')).fill('niet goed');
      await page.getByRole('button', { name: t('certificates.verify.check'), exact: true }).click();
      await page.getByText(t('certificates.verify.wrong')).waitFor();
      await run.look(page, 'verify-wrong-number');
      await page.getByLabel(t('certificates.verify.number')).fill(certificate.number.toLowerCase());
      await page.getByRole('button', { name: t('certificates.verify.check'), exact: true }).click();
      await page.getByRole('heading', { name: t('certificates.verify.valid') }).waitFor();
    });

    await run.step('never reads "invalid" when the server is away', async () => {
      await page.route('**/api/verify/**', (route) => route.abort());
      await page.reload();
      await page.getByRole('heading', { name: t('certificates.verify.unavailable') }).waitFor();
      await run.look(page, 'verify-unavailable');
      await page.unroute('**/api/verify/**');
    });

    await run.step('finds a page that says so where there is none', async () => {
      await page.goto('/c');
      await page.getByRole('heading', { name: t('certificates.verify.heading') }).waitFor();
      await run.look(page, 'verify-start');
      await page.goto('/nowhere/at-all');
      await page.getByRole('heading', { name: t('shared.notFound.title') }).waitFor();
      await run.look(page, 'not-found');
    });
  },
};

async function certificatePdf(page: Page, certificateId: string, download: string): Promise<Buffer> {
  await page.goto(`/certificates/${certificateId}`);
  const button = page.getByRole('button', { name: download });
  await button.waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return saveDownload(file);
}

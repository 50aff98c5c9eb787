import type { Journey } from '../harness/journey.ts';

export const anyone: Journey = {
  name: 'anyone',
  async walk(run) {
    const { t } = run;
    const page = await run.open();
    await run.step('sees the sign-in page', async () => {
      await page.goto('/sign-in');
      await page.getByRole('heading', { name: t('shared.signIn.title') }).waitFor();
      await run.look(page, 'sign-in');
    });
    await run.step('is told that name and password are wrong', async () => {
      await run.enter(page, { login: 'nobody', password: 'not the password' });
      await page.getByRole('alert').getByText(t.like('people.errors.session.wrong')).waitFor();
    });
  },
};

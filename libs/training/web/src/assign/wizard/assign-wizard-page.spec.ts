import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { TRAINING_ERRORS } from '@leidraad/training/model';
import { provideErrorMessages } from '@leidraad/shared/web';
import { render, sessionOf } from '@leidraad/shared/web/testing';
import { assignI18n } from '../i18n';
import { COURSE_ID, preview, UNIT_ID } from '../testing/examples';
import { AssignWizardPage } from './assign-wizard-page';

async function renderPage(inputs: Record<string, string>) {
  const page = await render(AssignWizardPage, {
    scopes: [assignI18n],
    session: sessionOf('training.assign'),
    routes: [{ path: '**', children: [] }],
    providers: [provideErrorMessages(TRAINING_ERRORS)],
    inputs: {
      unitId: undefined,
      below: undefined,
      courseId: undefined,
      days: undefined,
      on: undefined,
      ...inputs,
    },
  });
  page.http.expectOne('/api/units?permission=training.assign').flush([]);
  page.http.expectOne('/api/courses').flush([]);
  await page.settle();
  const type = async (id: string, text: string) => {
    const field = page.element.querySelector(`#${id}`) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await page.settle();
  };
  return { ...page, type };
}

test('a reload of the last step keeps what was chosen, and afterwards the heading says that it is done', async () => {
  const { element, http, settle } = await renderPage({
    step: 'check',
    unitId: UNIT_ID,
    courseId: COURSE_ID,
    below: 'no',
    days: '21',
  });
  const asked = http.expectOne('/api/assignments/preview');
  expect(asked.request.body).toEqual({
    unitId: UNIT_ID,
    courseId: COURSE_ID,
    withBelow: false,
    due: { kind: 'days', days: 21 },
  });
  asked.flush(preview(3));
  await settle();
  expect(element.querySelector('h1')?.textContent).toContain('Klopt dit?');
  (element.querySelector('ld-check-step .bar button') as HTMLButtonElement).click();
  await settle();
  http.expectOne('/api/assignments').flush({ ruleId: UNIT_ID, cycles: 3 });
  await settle();
  expect(element.querySelector('h1')?.textContent).toContain('De training is toegewezen');
});

test('what is typed stands in the address and in the links, and the back button brings the old choice back', async () => {
  const { element, set, type } = await renderPage({ step: 'when', unitId: UNIT_ID });
  await type('assign-days', '21');
  expect(TestBed.inject(Router).url).toBe(`/?unitId=${UNIT_ID}&days=21`);
  const links = [...element.querySelectorAll('ld-thread-steps a')];
  expect(links.map((link) => link.getAttribute('href'))).toContain(
    `/work/assign/new/check?unitId=${UNIT_ID}&days=21`,
  );
  await set('days', '21');
  await set('days', '14');
  expect((element.querySelector('#assign-days') as HTMLInputElement).value).toBe('14');
});

test('a date too far away is refused beside its field', async () => {
  const { text, type } = await renderPage({ step: 'when', on: '' });
  await type('assign-date', '2099-01-01');
  expect(text()).toContain('Kies een datum binnen een jaar.');
});

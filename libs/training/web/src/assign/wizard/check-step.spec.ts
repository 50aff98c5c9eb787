import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { assignI18n } from '../i18n';
import { COURSE_ID, preview, UNIT_ID } from '../testing/examples';
import { LdCheckStep } from './check-step';

async function renderStep(people: number) {
  const page = await render(LdCheckStep, {
    scopes: [assignI18n],
    routes: [{ path: '**', children: [] }],
    inputs: {
      assign: { courseId: COURSE_ID, unitId: UNIT_ID, withBelow: true, due: { kind: 'days', days: 30 } },
      who: 'Iedereen van Logistiek',
      what: 'Sociale media op het werk',
      when: 'binnen 30 dagen',
    },
  });
  page.http.expectOne('/api/assignments/preview').flush(preview(people));
  await page.settle();
  const action = () => page.element.querySelector('.bar button') as HTMLButtonElement;
  const type = async (text: string) => {
    const field = page.element.querySelector('ld-typed-confirm input') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await page.settle();
  };
  return { ...page, action, type };
}

test('says the rule, who gets what when and why, before anything happens', async () => {
  const { text, element } = await renderStep(3);
  expect(text()).toContain('Iedereen van Logistiek doet Sociale media op het werk binnen 30 dagen');
  expect(text()).toContain('3 nieuw');
  expect(text()).toContain('1 al bezig');
  expect(text()).toContain('Toegewezen op maandag 5 oktober');
  expect(text()).toContain('. Woensdag 4 november is een vrije dag (Herfstdag), dus wordt het');
  expect(text()).toContain('3 mensen krijgen deze training.');
  await expectAccessible(element);
});

test('below fifty people the button works at once and names the number', async () => {
  const { action, http, settle, text } = await renderStep(3);
  expect(action().textContent).toContain('Wijs toe aan 3 mensen');
  action().click();
  await settle();
  const sent = http.expectOne('/api/assignments');
  expect(sent.request.body).toMatchObject({ hash: 'hash-3', reason: null });
  sent.flush({ ruleId: UNIT_ID, cycles: 3 });
  await settle();
  expect(text()).toContain('Toegewezen aan 3 mensen');
});

test('from fifty people the number must be typed', async () => {
  const { action, type, http, text } = await renderStep(57);
  action().click();
  http.expectNone('/api/assignments');
  await type('56');
  expect(text()).toContain('Het zijn 57 mensen.');
  await type('57');
  action().click();
  http.expectOne('/api/assignments');
});

test('when the outcome changed meanwhile, shows the new one and does nothing', async () => {
  const { action, type, http, settle, text } = await renderStep(57);
  await type('57');
  action().click();
  await settle();
  http
    .expectOne('/api/assignments')
    .flush(
      { code: 'assignment.preview-changed', current: preview(58) },
      { status: 409, statusText: 'Conflict' },
    );
  await settle();
  expect(text()).toContain('Het zijn nu 58 mensen, niet 57.');
  expect(action().textContent).toContain('Wijs toe aan 58 mensen');
  action().click();
  await settle();
  http.expectNone('/api/assignments');
});

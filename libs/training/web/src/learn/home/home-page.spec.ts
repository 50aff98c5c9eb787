import { TestBed } from '@angular/core/testing';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { trainingI18n } from '../../training-i18n';
import { KeptOnDevice } from '../device/kept-on-device';
import { ATTEMPT_ID, CERTIFICATE_ID, CYCLE_ID, task } from '../testing/examples';
import { control, speaking } from '../testing/in-training';
import { HomePage } from './home-page';

async function renderHome(tasks: { open: unknown[]; done: unknown[] }, language: 'nl' | 'en' = 'nl') {
  const page = await render(HomePage, { scopes: [trainingI18n], session: speaking(language), language });
  page.http.expectOne('/api/my/tasks').flush(tasks);
  await page.settle();
  return page;
}

test('says how many and how long, with one filled button and a reason for each date', async () => {
  const late = task({ status: 'overdue', daysLeft: -3, dueOn: '2026-03-09', minutesLeft: 8 });
  const second = task({ cycleId: '0190a1b2-0000-7000-8000-0000000000c2', courseTitle: { nl: 'Klanten' } });
  const { element, settle, text } = await renderHome({ open: [late, second], done: [] });
  expect(text()).toContain('Dag Noor, je hebt twee trainingen te doen');
  expect(text()).toContain('Samen ongeveer 20 minuten.');
  expect(text()).toContain('3 dagen te laat');
  expect(text()).toContain('Moest klaar zijn op maandag 9 maart');
  expect(element.querySelectorAll('.mat-mdc-unelevated-button')).toHaveLength(1);
  control(element, 'Waarom deze datum?').click();
  await settle();
  expect(text()).toContain('Je kreeg deze training op dinsdag 24 februari. Je hebt 30 dagen');
  await expectAccessible(element);
});

test('a button leads to the part that is open', async () => {
  const open = [task({ next: { part: 'attestation' }, partsDone: 3, status: 'in-progress' })];
  const { element } = await renderHome({ open, done: [] });
  expect(control(element, 'Ga verder').getAttribute('href')).toMatch(/\/statement$/);
  expect(control(element, 'Ga verder').getAttribute('aria-label')).toBe(
    'Ga verder: Sociale media op het werk',
  );
});

test('what waits for a trainer is counted apart from what is to do', async () => {
  const waiting = task({
    cycleId: '0190a1b2-0000-7000-8000-0000000000c3',
    status: 'overdue',
    waitsForHelp: true,
    minutesLeft: 5,
    partsDone: 2,
    next: { part: 'quiz' },
  });
  const both = await renderHome({ open: [waiting, task()], done: [] });
  expect(both.text()).toContain('je hebt één training te doen Ongeveer 12 minuten. Actie vereist 1');
  expect(both.text()).toContain('Wacht op je trainer 1');
});

test('when all waits for a trainer there is nothing to do', async () => {
  const { text } = await renderHome({ open: [task({ waitsForHelp: true })], done: [] });
  expect(text()).toContain('Dag Noor, je hoeft nu niets te doen Eén training wacht op je trainer.');
  expect(text()).not.toContain('Actie vereist');
});

test('an answer that waits on this device is said on its card, until it is sent', async () => {
  const { settle, text } = await renderHome({ open: [task()], done: [] });
  const kept = TestBed.inject(KeptOnDevice);
  kept.keep(`answer.${CYCLE_ID}.${ATTEMPT_ID}`, {});
  await settle();
  expect(text()).toContain('Eén antwoord staat nog alleen op dit apparaat.');
  kept.drop(`answer.${CYCLE_ID}.${ATTEMPT_ID}`);
  await settle();
  expect(text()).not.toContain('Eén antwoord');
});

test('who has nothing to do reads so, and finds the certificates', async () => {
  const done = task({
    status: 'expiring',
    completedOn: '2025-03-20',
    validUntil: '2026-03-19',
    certificateId: CERTIFICATE_ID,
    next: { part: 'none' },
  });
  const exempt = task({
    cycleId: '0190a1b2-0000-7000-8000-0000000000c3',
    status: 'exempt',
    exemptUntil: '2026-05-01',
  });
  const { element, text } = await renderHome({ open: [], done: [done, exempt] });
  expect(text()).toContain('Je bent helemaal bij, Noor');
  expect(text()).toContain('Verloopt op 19 maart 2026');
  expect(text()).toContain('Je hebt vrijstelling tot en met 1 mei 2026.');
  expect(control(element, 'Bekijk certificaat').getAttribute('href')).toBe(`/certificates/${CERTIFICATE_ID}`);
  await expectAccessible(element);
});

test('a renewal says whether the certificate still counts', async () => {
  const open = [task({ explanation: [{ kind: 'renewal', validUntil: '2020-01-31' }] })];
  const { text } = await renderHome({ open, done: [] }, 'en');
  expect(text()).toContain('Renewal');
  expect(text()).toContain('Your certificate was valid through Friday 31 January 2020.');
});

test('an error offers to try again', async () => {
  const { element, http, settle, text } = await render(HomePage, {
    scopes: [trainingI18n],
    session: sessionOf(),
  });
  http.expectOne('/api/my/tasks').flush({ code: 'x' }, { status: 500, statusText: 'Oops' });
  await settle();
  control(element, 'Probeer opnieuw').click();
  await settle();
  http.expectOne('/api/my/tasks').flush({ open: [], done: [] });
  await settle();
  expect(text()).toContain('Je bent helemaal bij');
});

import { type Verification } from '@leidraad/certificates/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { File as NodeFile } from 'node:buffer';
import { createHash } from 'node:crypto';
import { By } from '@angular/platform-browser';
import { certificatesI18n } from '../certificates-i18n';
import { LdFileCheck } from './file-check';
import { VerifyPage } from './verify-page';

const known: Verification = {
  known: true,
  number: '7K4M2Q9XBT3H',
  state: 'valid',
  courseTitle: { nl: 'Sociale media op het werk' },
  policyTitle: { nl: 'Socialmediabeleid' },
  policyNumber: '1.0',
  updatedTo: null,
  companyName: 'Voorbeeld BV',
  completedOn: '2025-09-08',
  validUntil: '2026-09-07',
  holderName: null,
  revokedOn: null,
  pdfSha256: 'a'.repeat(64),
  checkedAt: '2026-03-12T08:41:00.000Z',
};

async function renderVerify(answer?: Verification, number = '7k4m-2q9x-bt3h') {
  const page = await render(VerifyPage, { inputs: { number }, scopes: [certificatesI18n] });
  if (answer) page.http.expectOne('/api/verify/7K4M2Q9XBT3H').flush(answer);
  await page.settle();
  return page;
}

test('says what is known of a number and no more', async () => {
  const { element, text } = await renderVerify(known);
  expect(element.querySelector('h1')?.textContent).toContain('Dit certificaat is geldig');
  expect(text()).toContain('7K4M-2Q9X-BT3H');
  expect(text()).toContain('Niet gedeeld');
  expect(text()).not.toContain('handtekening');
  expect(document.title).toContain('Dit certificaat is geldig');
  await expectAccessible(element);
});

test.each([
  ['expired', 'Dit certificaat is verlopen'],
  ['revoked', 'Dit certificaat is ingetrokken'],
  ['replaced', 'Dit certificaat is vervangen'],
] as const)('a certificate that is %s says so', async (state, words) => {
  const { element, text } = await renderVerify({ ...known, state, revokedOn: '2026-02-01' });
  expect(element.querySelector('h1')?.textContent).toContain(words);
  expect(text()).not.toContain('Het is niet ingetrokken');
});

test('an unknown number and a failure are told apart, and both offer another try', async () => {
  const unknown = await renderVerify({ known: false, checkedAt: '2026-03-12T08:41:00.000Z' });
  expect(unknown.element.querySelector('h1')?.textContent).toContain('Dit nummer kennen we niet');
  expect(unknown.element.querySelector<HTMLInputElement>('#number')?.value).toBe('7K4M-2Q9X-BT3H');
});

test('a server that does not answer says nothing about the certificate', async () => {
  const { element, http, settle, text } = await renderVerify();
  http.expectOne('/api/verify/7K4M2Q9XBT3H').flush({ code: 'x' }, { status: 503, statusText: 'Down' });
  await settle();
  expect(element.querySelector('h1')?.textContent).toContain('We kunnen nu niet controleren');
  expect(text()).toContain('Dit zegt niets over het certificaat.');
  await expectAccessible(element);
});

test('what can be no number is not asked for', async () => {
  const { http, text } = await renderVerify(undefined, 'hallo');
  http.expectNone(() => true);
  expect(text()).toContain('Een nummer heeft 12 tekens');
});

// jsdom's File cannot give its bytes.
const file = (content: string, name: string) => new NodeFile([content], name) as unknown as File;

async function renderAndPick() {
  const pdfSha256 = createHash('sha256').update('%PDF-1.7 goed').digest('hex');
  const page = await renderVerify({ ...known, pdfSha256 } as Verification);
  const pick = async (name: string, content: string) => {
    const check = page.fixture.debugElement.query(By.directive(LdFileCheck)).componentInstance as LdFileCheck;
    check.picked.emit(file(content, name));
    await page.settle();
    await page.settle();
  };
  return { ...page, pick };
}

test('a file that differs takes over the banner, and the number keeps its own state', async () => {
  const { element, pick, text } = await renderAndPick();
  await pick('kopie.pdf', '%PDF-1.7 anders');
  expect(element.querySelector('[role=alert] h1')?.textContent).toContain('Deze pdf klopt niet');
  expect(text()).toContain('Geldig tot en met 7 september 2026');
  expect(text()).toContain('kopie.pdf');
  expect(text()).toContain('Kies een andere pdf');
  expect(text()).not.toContain('Sleep de pdf hierheen');
  await expectAccessible(element);
});

test('each file replaces what was said of the one before', async () => {
  const { element, pick, text } = await renderAndPick();
  await pick('goed.pdf', '%PDF-1.7 goed');
  expect(text()).toContain('Er is niets aan dit bestand veranderd');
  await pick('foto.txt', 'hallo');
  expect(text()).toContain('Dit is geen pdf. foto.txt');
  expect(text()).not.toContain('goed.pdf');
  await pick('kopie.pdf', '%PDF-1.7 anders');
  await pick('leeg.pdf', '');
  expect(element.querySelector('h1')?.textContent).toContain('Dit certificaat is geldig');
  expect(text()).toContain('Dit bestand is leeg. leeg.pdf');
  expect(text()).not.toContain('kopie.pdf');
  expect(text()).not.toContain('Dit is geen pdf.');
  expect(text().match(/op je apparaat/g)).toHaveLength(1);
  await expectAccessible(element);
});

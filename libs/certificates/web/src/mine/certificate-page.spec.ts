import { type CertificateDetail } from '@leidraad/certificates/model';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { certificatesI18n } from '../certificates-i18n';
import { CertificatePage } from './certificate-page';

const ID = '0190a1b2-0000-7000-8000-0000000000ce';
const URL_OF_IT = `/api/my/certificates/${ID}`;

function detail(changes: Partial<CertificateDetail> = {}): CertificateDetail {
  return {
    id: ID,
    number: '7K4M2Q9XBT3H',
    courseTitle: { nl: 'Sociale media op het werk' },
    policyTitle: { nl: 'Socialmediabeleid' },
    policyNumber: '1.0',
    courseVersion: 1,
    updatedTo: null,
    completedOn: '2025-09-08',
    validUntil: '2026-09-07',
    state: 'expiring',
    pdfReady: true,
    missingCharacters: [],
    holderName: 'Noor Bakker',
    companyName: 'Voorbeeld BV',
    verifyUrl: 'https://voorbeeld.nl/c/7K4M-2Q9X-BT3H',
    nameShared: false,
    pdfSha256: 'a'.repeat(64),
    history: [
      { kind: 'completed', at: '2025-09-08T12:24:00.000Z', on: '2025-09-08', future: false },
      { kind: 'renewal-opens', at: null, on: '2026-08-09', future: false },
      { kind: 'valid-until', at: null, on: '2026-09-07', future: true },
    ],
    ...changes,
  };
}

async function renderCertificate(shown = detail()) {
  const page = await render(CertificatePage, {
    inputs: { id: ID },
    scopes: [certificatesI18n],
    session: sessionOf(),
  });
  page.http.expectOne(URL_OF_IT).flush(shown);
  await page.settle();
  return page;
}
const button = (element: HTMLElement, words: string) =>
  [...element.querySelectorAll('button')].find((each) => each.textContent?.includes(words));

test('shows state, paper, link and history with where one is', async () => {
  const { element, text } = await renderCertificate();
  expect(text()).toContain('Verloopt op 7 september 2026');
  expect(element.querySelector('svg[role=group]')?.getAttribute('aria-label')).toBe(
    'Certificaat Sociale media op het werk van Noor Bakker',
  );
  expect(element.querySelector('li[aria-current=step]')?.textContent).toContain('Vernieuwen kan');
  await expectAccessible(element);
});

test('while the PDF is made the button says so', async () => {
  const { element, http, text } = await renderCertificate(detail({ pdfReady: false, pdfSha256: null }));
  button(element, 'De pdf wordt gemaakt')?.click();
  http.expectNone(`${URL_OF_IT}/pdf`);
  expect(text()).toContain('Dit duurt meestal een paar seconden.');
});

test('characters that can not be drawn are named, and who solves it', async () => {
  const { element, text } = await renderCertificate(detail({ pdfReady: false, missingCharacters: ['ꙮ'] }));
  expect(text()).toContain('Dit teken uit je naam zit niet in onze lettertypen: ꙮ.');
  expect(button(element, 'pdf')).toBeUndefined();
  await expectAccessible(element);
});

test('the name is shown only when the holder says so, and not when that failed', async () => {
  const { element, http, settle, text } = await renderCertificate();
  element.querySelector<HTMLElement>('[role=switch]')?.click();
  await settle();
  const request = http.expectOne(`${URL_OF_IT}/sharing`);
  expect(request.request.body).toEqual({ showName: true });
  expect(text()).toContain('Nu ziet iemand ook je naam.');
  request.flush({ code: 'x' }, { status: 500, statusText: 'Oops' });
  await settle();
  expect(text()).toContain('Nu ziet iemand alleen het nummer en de data.');
  expect(text()).toContain('Dit lukte niet.');
});

test('says up to which policy its holder is after a delta', async () => {
  const { text } = await renderCertificate(detail({ updatedTo: { policyNumber: '2.0', on: '2026-05-04' } }));
  expect(text()).toContain('Bijgewerkt tot beleid 2.0 op 4 mei 2026. De geldigheid blijft dezelfde.');
});

import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { POLICY_ERRORS } from '@leidraad/policies/model';
import { provideErrorMessages } from '@leidraad/shared/web';
import { policiesI18n } from '../policies-i18n';
import { NewPolicyPage } from './new-policy-page';

async function page() {
  const shown = await render(NewPolicyPage, {
    scopes: [policiesI18n],
    session: sessionOf('policies.write'),
    providers: [provideErrorMessages(POLICY_ERRORS)],
  });
  const type = (selector: string, value: string) => {
    const field = shown.element.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const send = async () => {
    shown.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await shown.settle();
  };
  return { ...shown, type, send };
}

describe('a new policy', () => {
  it('says beside each field what is missing before it asks the server', async () => {
    const { element, http, send } = await page();
    await send();
    expect(element.querySelector('#policy-title-error')?.textContent).toContain('Vul dit in.');
    expect(element.querySelector('ld-source-field ld-field-error')?.textContent).toContain('Vul dit in.');
    http.expectNone('/api/policies');
    expect(element.querySelector('#policy-title')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.id).toBe('policy-title');
    await expectAccessible(element);
  });

  it('shows the refusal of a document beside the document and keeps the text', async () => {
    const { element, http, send, settle, type } = await page();
    type('#policy-title', 'Fietsbeleid');
    type('textarea', '???');
    await send();
    http
      .expectOne('/api/policies')
      .flush(
        { code: 'source.no-clauses', message: 'x', requestId: 'r' },
        { status: 422, statusText: 'Unprocessable' },
      );
    await settle();
    expect(element.querySelector('ld-source-field ld-field-error')?.textContent).toContain(
      'geen zin die een regel kan zijn',
    );
    expect(element.querySelector('textarea')?.value).toBe('???');
  });
});

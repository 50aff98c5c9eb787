import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { provideLanguages } from '../language/provide-languages';
import { ApiError } from './api-error';
import { apiInterceptor } from './api-interceptor';
import { Connection } from './connection';
import { quietly } from './request-context';
import { SIGN_IN_DIALOG } from './sign-in-prompt';

const body = { code: 'session.needed', message: 'Log eerst in.', requestId: 'r1' };

function setup(signsIn = true) {
  let dialogs = 0;
  const open = () => {
    dialogs += 1;
    return Promise.resolve(signsIn);
  };
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      provideLanguages(),
      { provide: SIGN_IN_DIALOG, useValue: open },
    ],
  });
  const client = TestBed.inject(HttpClient);
  return { client, http: TestBed.inject(HttpTestingController), dialogs: () => dialogs };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));
const unauthorized = { status: 401, statusText: 'Unauthorized' };

test('a failure carries its code, faults and request number', async () => {
  const { client, http } = setup();
  const answer = firstValueFrom(client.post('/api/people', {}));
  const fields = [{ path: 'email', code: 'person.email-taken' }];
  http
    .expectOne('/api/people')
    .flush({ ...body, code: 'request.invalid', fields }, { status: 422, statusText: 'x' });
  await expect(answer).rejects.toMatchObject({
    status: 422,
    code: 'request.invalid',
    fields,
    requestId: 'r1',
  });
});

test('when the session ended, signing in again sends the request once more with what was typed', async () => {
  const { client, http, dialogs } = setup();
  const answer = firstValueFrom(client.put('/api/notes', { text: 'lang verhaal' }));
  http.expectOne('/api/notes').flush(body, unauthorized);
  await soon();
  const again = http.expectOne('/api/notes');
  expect(again.request.body).toEqual({ text: 'lang verhaal' });
  again.flush({ ok: true });
  await expect(answer).resolves.toEqual({ ok: true });
  expect(dialogs()).toBe(1);
});

test('requests that meet the end of the session together share one dialog', async () => {
  const { client, http, dialogs } = setup();
  const answers = ['/api/a', '/api/b'].map((url) => firstValueFrom(client.get(url)));
  http.expectOne('/api/a').flush(body, unauthorized);
  http.expectOne('/api/b').flush(body, unauthorized);
  await soon();
  http.expectOne('/api/a').flush(1);
  http.expectOne('/api/b').flush(2);
  expect(await Promise.all(answers)).toEqual([1, 2]);
  expect(dialogs()).toBe(1);
});

test('who does not sign in gets the error', async () => {
  const { client, http } = setup(false);
  const answer = firstValueFrom(client.get('/api/a'));
  http.expectOne('/api/a').flush(body, unauthorized);
  await expect(answer).rejects.toBeInstanceOf(ApiError);
});

test('signing in itself asks nothing', async () => {
  const { client, http, dialogs } = setup();
  const answer = firstValueFrom(client.post('/api/sessions', {}, { context: quietly() }));
  http.expectOne('/api/sessions').flush({ ...body, code: 'session.wrong' }, unauthorized);
  await expect(answer).rejects.toMatchObject({ code: 'session.wrong' });
  expect(dialogs()).toBe(0);
});

test('a file that fails says why', async () => {
  const { client, http } = setup();
  const answer = firstValueFrom(client.get('/api/a/file', { responseType: 'blob' }));
  const words = JSON.stringify({ ...body, code: 'items.busy' });
  // The DOM of the tests has no way to read one.
  const told = Object.assign(new Blob([words]), { text: () => Promise.resolve(words) });
  http
    .expectOne('/api/a/file')
    .flush(told, { status: 503, statusText: 'x', headers: { 'Retry-After': '5' } });
  await expect(answer).rejects.toMatchObject({ status: 503, code: 'items.busy', retryAfter: 5 });
});

test('no network is a state: offline until the next answer', async () => {
  const { client, http } = setup();
  const connection = TestBed.inject(Connection);
  const failed = firstValueFrom(client.get('/api/a'));
  http.expectOne('/api/a').error(new ProgressEvent('error'));
  await expect(failed).rejects.toMatchObject({ code: 'client.offline', offline: true });
  expect(connection.online()).toBe(false);
  const answered = firstValueFrom(client.get('/api/a'));
  http.expectOne('/api/a').flush({});
  await answered;
  expect(connection.online()).toBe(true);
});

test('a page of a proxy instead of our answer is an unknown error, with the time to wait', async () => {
  const { client, http } = setup();
  const answer = firstValueFrom(client.get('/api/a'));
  const headers = { 'Retry-After': '120' };
  http.expectOne('/api/a').flush('<html>', { status: 503, statusText: 'x', headers });
  await expect(answer).rejects.toMatchObject({ code: 'client.unknown', retryAfter: 120 });
});

import { HttpClient, provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { csrfInterceptor } from './csrf-interceptor';

function setup(token: string) {
  document.cookie = `XSRF-TOKEN=${token}; max-age=${token ? 60 : 0}`;
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(
        withXsrfConfiguration({ cookieName: 'XSRF-TOKEN', headerName: 'X-XSRF-TOKEN' }),
        withInterceptors([csrfInterceptor]),
      ),
      provideHttpClientTesting(),
    ],
  });
  return { client: TestBed.inject(HttpClient), http: TestBed.inject(HttpTestingController) };
}
const header = 'X-XSRF-TOKEN';

test('the first write on a fresh page fetches a token before it goes', async () => {
  const { client, http } = setup('');
  const answer = firstValueFrom(client.post('/api/sessions', {}));
  http.expectNone('/api/sessions');
  document.cookie = 'XSRF-TOKEN=fresh';
  http.expectOne('/api/health/live').flush({});
  const write = http.expectOne('/api/sessions');
  expect(write.request.headers.get(header)).toBe('fresh');
  write.flush({ ok: true });
  await expect(answer).resolves.toEqual({ ok: true });
});

test('a token that no longer fits is renewed once', async () => {
  const { client, http } = setup('old');
  const answer = firstValueFrom(client.put('/api/notes', {}));
  const first = http.expectOne('/api/notes');
  expect(first.request.headers.get(header)).toBe('old');
  first.flush({ code: 'request.csrf' }, { status: 403, statusText: 'Forbidden' });
  document.cookie = 'XSRF-TOKEN=new';
  http.expectOne('/api/health/live').flush({});
  const second = http.expectOne('/api/notes');
  expect(second.request.headers.get(header)).toBe('new');
  second.flush({ code: 'request.csrf' }, { status: 403, statusText: 'Forbidden' });
  await expect(answer).rejects.toMatchObject({ status: 403 });
});

test('reads and other refusals are left alone', async () => {
  const { client, http } = setup('fits');
  void firstValueFrom(client.get('/api/notes'));
  expect(http.expectOne('/api/notes').request.headers.has(header)).toBe(false);
  const refused = firstValueFrom(client.delete('/api/notes'));
  http
    .expectOne('/api/notes')
    .flush({ code: 'permission.missing' }, { status: 403, statusText: 'Forbidden' });
  await expect(refused).rejects.toMatchObject({ status: 403 });
});

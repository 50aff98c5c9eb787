import type { StoredPicture } from '@leidraad/quizzes/model';
import { jpeg, jpegExif, png, SECRET } from '../../../tools/testing/pictures';
import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

const MB = 1024 * 1024;

describe('pictures over HTTP', () => {
  let sut: TestApp;
  let trainer: Browser;
  let employee: Browser;
  beforeAll(async () => {
    sut = await startTestApp();
    trainer = await sut.people.signedIn('trainer');
    employee = await sut.people.signedIn();
  });
  afterAll(() => sut.stop());

  const add = (bytes: Buffer, browser = trainer) =>
    browser.post('/api/pictures', { base64: bytes.toString('base64') });

  it('takes one from a trainer and gives it back as a picture, without what it told', async () => {
    const photo = jpeg({ width: 300, height: 200, before: [jpegExif(6)] });
    const { status, body } = await add(photo);
    expect([status, body]).toEqual([201, { fileId: body.fileId, width: 200, height: 300 }]);
    const address = `/api/pictures/${(body as StoredPicture).fileId}`;
    const answer = await trainer.get(address);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toContain(SECRET);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const known = { 'if-none-match': answer.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await trainer.send('GET', address, undefined, known)).status).toBe(304);
  });

  it('is not there for who is not asked its question, and asks who you are', async () => {
    const { body } = await add(png());
    const address = `/api/pictures/${body.fileId}`;
    const refused = await employee.get(address);
    expect([refused.status, refused.body.code]).toEqual([404, 'picture.unknown']);
    expect((await sut.browser().get(address)).status).toBe(401);
    expect((await trainer.get('/api/pictures/nothing')).status).toBe(422);
  });

  it.each<[string, Buffer, number, string]>([
    ['SVG', Buffer.from('<svg/>'), 422, 'picture.format'],
    [
      'a picture with a page behind it',
      Buffer.concat([png(), Buffer.from('<script>')]),
      422,
      'picture.more-inside',
    ],
    ['half a picture', png().subarray(0, 40), 422, 'picture.damaged'],
    ['a little over 5 MB', Buffer.concat([png(), Buffer.alloc(5 * MB)]), 413, 'picture.too-large'],
    ['far over 5 MB', Buffer.alloc(9 * MB), 413, 'request.too-large'],
  ])('refuses %s', async (_name, bytes, status, code) => {
    const answer = await add(bytes);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('takes none from somebody who only learns, and no large body either', async () => {
    expect((await add(png(), employee)).status).toBe(403);
    expect((await add(Buffer.alloc(3 * MB), employee)).body.code).toBe('request.too-large');
  });
});

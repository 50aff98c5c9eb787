import { startTestApp, type TestApp } from './testing/test-app';

describe('headers', () => {
  let sut: TestApp;
  beforeAll(async () => (sut = await startTestApp()));
  afterAll(() => sut.stop());

  it('allow nothing but our own scripts, no framing and no sniffing', async () => {
    const { headers } = await sut.browser().get('/api/health/live');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('say whether the second lock on frozen rows is there', async () => {
    expect((await sut.browser().get('/api/health/ready')).body).toEqual({ status: 'ok', secondLock: true });
  });
});

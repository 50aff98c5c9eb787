import type { ComparedVersions, PolicyPreview, PolicyVersionView } from '@leidraad/policies/model';
import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

const TEXT = `# Fietsbeleid

## 1. Stallen

Zet je fiets in de stalling. Zet niets voor de nooduitgang.

## 2. Vergoeding

De werkgever betaalt een slot.
`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const REASON = 'Nieuwe versie na het incident';

describe('a policy from import to its second version', () => {
  let sut: TestApp;
  let author: Browser;
  let approver: Browser;
  let employee: Browser;

  beforeAll(async () => {
    sut = await startTestApp();
    author = await sut.people.signedIn('trainer');
    approver = await sut.people.signedIn('trainer');
    employee = await sut.people.signedIn();
  });
  afterAll(() => sut.stop());

  const stored = async () => {
    const { rows } = await rowsOf(
      sut,
      'select (select count(*) from file) + (select count(*) from policy) as n',
    );
    return Number(rows[0].n);
  };
  const create = async (): Promise<PolicyVersionView> => {
    const source = { language: 'nl', text: TEXT };
    const { slug } = (await author.post('/api/policies', { title: { nl: 'Fietsbeleid' }, source })).body;
    return (await author.get(`/api/policies/${slug}`)).body;
  };
  const at = ({ slug, versionId }: PolicyVersionView) => `/api/policies/${slug}/versions/${versionId}`;
  const adopt = async (version: PolicyVersionView): Promise<PolicyVersionView> => {
    const readings = version.sections
      .flatMap(({ clauses }) => clauses)
      .map(({ clauseVersionId, reading }) => ({
        clauseVersionId,
        seen: reading?.id ?? null,
        decision: 'adopted',
        norm: 'obligation',
        addressee: 'employee',
        topic: null,
        plainText: {},
        why: null,
      }));
    return (await author.put(`${at(version)}/readings`, { readings })).body;
  };
  const today = () => sut.clock.now().toISOString().slice(0, 10);
  const approve = async (version: PolicyVersionView, effectiveOn = today()) => {
    const request = { reason: REASON, effectiveOn, revision: version.revision };
    const asked = (await author.post(`${at(version)}/approval-request`, request)).body;
    return approver.post(`${at(version)}/approval`, { revision: asked.revision });
  };

  it('is shown before anything is stored', async () => {
    const before = await stored();
    const answer = await author.post('/api/policies/preview', { base64: base64(TEXT), fileName: 'fiets.md' });
    const preview = answer.body as PolicyPreview;
    expect([answer.status, preview.format, preview.language, preview.title]).toEqual([
      200,
      'markdown',
      'nl',
      'Fietsbeleid',
    ]);
    expect(preview.sections.map(({ clauses }) => clauses.length)).toEqual([2, 1]);
    expect(preview.stats).toMatchObject({ clauses: 3, sections: 2, bytes: Buffer.byteLength(TEXT) });
    expect(await stored()).toBe(before);
  });

  it.each([
    ['both text and bytes', { text: 'a', base64: 'YQ==' }, 422, 'request.invalid'],
    ['neither', {}, 422, 'request.invalid'],
    ['an unknown format', { text: 'a', format: 'exe' }, 422, 'request.invalid'],
    ['nothing', { base64: '' }, 422, 'source.empty'],
    ['no base64', { base64: '***' }, 422, 'source.base64'],
    [
      'more than 20 MB',
      { base64: base64(Buffer.alloc(20 * 1024 * 1024 + 1, 'a ')) },
      413,
      'source.too-large',
    ],
  ])('refuses %s without storing anything', async (_name, body, status, code) => {
    const before = await stored();
    const answer = await author.post('/api/policies/preview', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await stored()).toBe(before);
  });

  it('is not stored while nobody told its language, and is when somebody chose one', async () => {
    const before = await stored();
    const source = { language: 'nl', text: '12 34 56. Q7 zxcv plmk.' };
    const { body: preview } = await author.post('/api/policies/preview', { text: source.text });
    expect([preview.languageCode, preview.language]).toEqual(['und', null]);
    const title = { nl: 'Nummers' };
    const untold = await author.post('/api/policies', { title, source: { ...source, languageCode: 'und' } });
    expect([untold.status, untold.body.code]).toEqual([422, 'source.language-untold']);
    expect(await stored()).toBe(before);
    const chosen = await author.post('/api/policies', { title, source });
    expect(chosen.status).toBe(201);
    const { body } = await author.get(`/api/policies/${chosen.body.slug}`);
    expect(body.sources.map(({ languageCode }: { languageCode: string }) => languageCode)).toEqual(['nl']);
  });

  it('refuses a body of 300 MB with words, and goes on serving', async () => {
    const status = await sendHuge(sut, author);
    expect(status).toBe(413);
    expect((await author.get('/api/policies')).status).toBe(200);
  });

  it('gives the document back as it came, and its text beside the clauses', async () => {
    const version = await create();
    const source = await author.get(`/api/policies/${version.slug}/source/nl?version=1.0`);
    expect(source.body).toBe(TEXT);
    expect(source.headers.get('content-disposition')).toBe(
      `attachment; filename="${version.slug}-1.0.nl.md"`,
    );
    expect(source.headers.get('x-content-type-options')).toBe('nosniff');
    const { body } = await author.get(`/api/policies/${version.slug}/source/nl/text?version=1.0`);
    const texts = version.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text.nl));
    expect(
      body.clauses.map(({ start, end }: { start: number; end: number }) => body.text.slice(start, end)),
    ).toEqual(texts);
    expect((await employee.get(`/api/policies/${version.slug}/source/nl`)).status).toBe(403);
  });

  it('goes to a second version: compared, looked at, approved, in effect on its day', async () => {
    const first = await create();
    expect((await approve(await adopt(first))).body.state).toBe('approved');
    const text = TEXT.replace('Zet niets voor', 'Zet nooit iets voor').replace('een slot', 'twee sloten');
    const started = await author.post(`/api/policies/${first.slug}/versions`, {
      source: { language: 'nl', text },
    });
    expect([started.status, started.body.number]).toEqual([201, '2.0']);
    const { body: draft } = await author.get(`/api/policies/${first.slug}?version=${started.body.versionId}`);
    const path = `${at(draft)}/comparison`;
    const compared = (await author.get(path)).body as ComparedVersions;
    const open = compared.relations.filter(({ needsLook }) => needsLook);
    expect(open.length).toBeGreaterThan(0);
    const decided = await adopt(draft);
    const early = { reason: REASON, effectiveOn: '2026-04-01', revision: decided.revision };
    expect((await author.post(`${at(draft)}/approval-request`, early)).body.code).toBe('policy.not-ready');
    const looked = await author.put(`${path}/confirmed`, {
      keys: open.map(({ key }) => key),
      revision: decided.revision,
    });
    expect(looked.body.counts.open).toBe(0);
    const approved = await approve({ ...decided, revision: looked.body.revision }, '2026-04-01');
    expect(approved.body).toMatchObject({ state: 'approved', lifecycle: 'approved', number: '2.0' });
    expect((await employee.get(`/api/policies/${first.slug}`)).body.number).toBe('1.0');
    sut.clock.set(new Date('2026-04-01T08:00:00Z'));
    const seen = (await employee.get(`/api/policies/${first.slug}`)).body as PolicyVersionView;
    expect([seen.number, seen.changes, seen.warnings]).toEqual(['2.0', null, []]);
    expect(seen.sections.flatMap(({ clauses }) => clauses).every(({ proposal }) => proposal === null)).toBe(
      true,
    );
    const timeline = (await employee.get(`/api/policies/${first.slug}/versions`)).body;
    expect(timeline).toMatchObject([
      { number: '2.0', lifecycle: 'effective', reason: null },
      { number: '1.0', lifecycle: 'superseded', effectiveUntil: '2026-03-31' },
    ]);
    expect((await employee.get(path)).status).toBe(403);
    sut.clock.set(new Date('2026-03-12T09:00:00Z'));
  });

  it('lets one of two people who decide at once through, and shows the other what is there now', async () => {
    const first = await create();
    await approve(await adopt(first));
    const source = { language: 'nl', text: TEXT.replace('een slot', 'twee sloten') };
    const { versionId } = (await author.post(`/api/policies/${first.slug}/versions`, { source })).body;
    const path = `/api/policies/${first.slug}/versions/${versionId}/comparison`;
    const { relations, revision } = (await author.get(path)).body as ComparedVersions;
    const row = relations.find(({ kind }) => kind === 'edited');
    const choose = (who: Browser, change: string) =>
      who.put(`${path}/overrules`, {
        kind: 'class',
        from: row?.from.map(({ clauseVersionId }) => clauseVersionId),
        to: row?.to.map(({ clauseVersionId }) => clauseVersionId),
        change,
        why: REASON,
        revision,
      });
    const answers = await Promise.all([choose(author, 'cosmetic'), choose(approver, 'clarifying')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect([late?.body.code, late?.body.current.revision]).toEqual(['policy.stale', revision + 1]);
  });

  it('is taken back by who may approve, with a reason', async () => {
    const first = await create();
    await approve(await adopt(first));
    const path = `${at(first)}/withdrawal`;
    expect((await employee.post(path, { reason: REASON })).status).toBe(403);
    expect((await approver.post(path, { reason: 'kort' })).body.fields[0].path).toBe('reason');
    expect((await approver.post(path, { reason: REASON })).body[0].lifecycle).toBe('withdrawn');
    expect(
      (await employee.get('/api/policies')).body.map(({ slug }: { slug: string }) => slug),
    ).not.toContain(first.slug);
  });
});

async function rowsOf(sut: TestApp, sql: string) {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: sut.database.ownerUrl });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Announces a body of 300 MB, as an upload does, and gives the status that comes back. */
async function sendHuge(sut: TestApp, browser: Browser): Promise<number> {
  const { port } = new URL(await sut.app.getUrl());
  const { request } = await import('node:http');
  const headers = { ...browser.headers(), 'content-type': 'application/json', 'content-length': 300_000_000 };
  return new Promise((resolve, reject) => {
    const sending = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/api/policies/preview',
      headers,
    });
    sending.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      sending.destroy();
    });
    sending.on('error', reject);
    sending.write(`{"text":"${'a'.repeat(100_000)}`);
  });
}

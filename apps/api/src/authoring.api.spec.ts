import type { CourseContent } from '@leidraad/courses/model';
import type { PolicyVersionView } from '@leidraad/policies/model';
import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

const TEXT = '## 1. Privacy\n\nDeel niets over klanten.\n';
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('from a document to a published course', () => {
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

  const upload = (source: object) => author.post('/api/policies', { title: { nl: 'Beleid' }, source });

  const decide = async (path: string): Promise<PolicyVersionView> => {
    const { body } = await author.get(`/api/policies/${path}`);
    const clause = (body as PolicyVersionView).sections[0]?.clauses[0];
    const decision = {
      decision: 'adopted',
      norm: 'prohibition',
      addressee: 'employee',
      topic: null,
      plainText: {},
      why: null,
    };
    const readings = [
      { clauseVersionId: clause?.clauseVersionId, seen: clause?.reading?.id ?? null, ...decision },
    ];
    return (await author.put(`/api/policies/${path}/versions/1.0/readings`, { readings })).body;
  };

  it('goes in six steps, each by who may', async () => {
    const { slug, policyId } = (await upload({ language: 'nl', format: 'markdown', base64: base64(TEXT) }))
      .body;
    const version = `/api/policies/${slug}/versions/1.0`;
    expect((await employee.get(`/api/policies/${slug}`)).status).toBe(404);
    const { revision, sections } = await decide(slug);
    const request = { reason: 'Eerste versie van het beleid', effectiveOn: '2026-04-01', revision };
    const asked = (await author.post(`${version}/approval-request`, request)).body;
    expect(asked.state).toBe('awaiting-approval');
    const read = { revision: asked.revision };
    expect((await author.post(`${version}/approval`, read)).body.code).toBe('policy.four-eyes');
    expect((await approver.post(`${version}/approval`, read)).body.state).toBe('approved');
    expect((await employee.get(`/api/policies/${slug}`)).body).toMatchObject({ number: '1.0', reason: null });

    const draft = (await author.post('/api/courses', { policyId, title: { nl: 'Privacy' } })).body;
    const clauseId = sections[0]?.clauses[0]?.clauseId ?? '';
    const path = `/api/courses/${draft.slug}/draft`;
    const saved = await author.put(path, {
      revision: draft.revision,
      content: contentOn(clauseId, draft.content),
    });
    expect(saved.status).toBe(200);
    const publish = { revision: saved.body.revision, reason: 'Eerste versie van de cursus', impact: 'major' };
    expect((await author.post(`${path}/approval-request`, publish)).status).toBe(200);
    expect((await approver.post(`${path}/approval`, { revision: saved.body.revision })).body.number).toBe(1);
    expect((await author.get(`/api/courses/${draft.slug}/versions`)).body).toMatchObject([
      { number: 1, policyNumber: '1.0', effectiveOn: '2026-04-01' },
    ]);
  });

  it.each([
    ['an empty file', base64(''), 'source.empty', 422],
    ['a Word document', base64('PK\u0003\u0004 word/document.xml'), 'source.binary', 422],
    ['a broken upload', '***', 'source.base64', 422],
    ['more than 20 MB', base64('a'.repeat(20 * 1024 * 1024 + 1)), 'source.too-large', 413],
    ['only headings', base64('# Kop\n\n## Nog een\n'), 'source.no-clauses', 422],
  ])('refuses %s in words', async (_name, bytes, code, status) => {
    const answer = await upload({ language: 'nl', format: 'markdown', base64: bytes });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.message).not.toBe(code);
  });

  it('tells what is missing from what is of the wrong kind, and names a part of the address', async () => {
    const source = { language: 'nl', format: 'text', text: 'Deel niets.' };
    const codes = async (title: unknown) => {
      const { body } = await author.post('/api/policies', { title, source });
      return (body.fields as { path: string; code: string }[]).map(({ path, code }) => [path, code]);
    };
    expect(await codes(5)).toEqual([['title', 'field.type']]);
    expect(await codes(undefined)).toEqual([['title', 'field.required']]);
    const { body } = await author.delete('/api/policies/beleid/versions/laatste?revision=1');
    expect(body.fields[0]).toEqual({ path: 'number', code: 'field.format' });
  });

  it('names the field of a decision about a sentence that is not there', async () => {
    const { slug } = (await upload({ language: 'nl', format: 'text', text: 'Deel niets.' })).body;
    const readings = [
      {
        clauseVersionId: '00000000-0000-4000-8000-000000000001',
        seen: null,
        decision: 'rejected',
        norm: 'none',
        addressee: 'none',
        topic: null,
        plainText: {},
        why: null,
      },
    ];
    const answer = await author.put(`/api/policies/${slug}/versions/1.0/readings`, { readings });
    expect(answer.body.fields).toEqual([
      { path: 'readings.0.clauseVersionId', code: 'reading.clause-unknown' },
    ]);
  });

  it('shows the newer draft to who saved too late', async () => {
    const { slug, policyId } = (await upload({ language: 'nl', format: 'markdown', text: TEXT })).body;
    const { revision } = await decide(slug);
    const request = { reason: 'Eerste versie van het beleid', effectiveOn: '2026-04-01', revision };
    const version = `/api/policies/${slug}/versions/1.0`;
    const asked = (await author.post(`${version}/approval-request`, request)).body;
    await approver.post(`${version}/approval`, { revision: asked.revision });
    const draft = (await author.post('/api/courses', { policyId, title: { nl: 'Cursus' } })).body;
    const save = (title: string) =>
      author.put(`/api/courses/${draft.slug}/draft`, {
        revision: draft.revision,
        content: { ...draft.content, title: { nl: title } },
      });
    expect((await save('Eerst')).status).toBe(200);
    const late = await save('Later');
    expect([late.status, late.body.code, late.body.current.content.title.nl]).toEqual([
      409,
      'course.draft-stale',
      'Eerst',
    ]);
  });
});

/** One lesson and one question about one clause. */
function contentOn(clauseId: string, content: CourseContent): CourseContent {
  const cited = [{ clauseId, support: 'L' as const }];
  return {
    ...content,
    settings: { ...content.settings, questionCount: 1 },
    lessons: [
      {
        key: 'privacy',
        topic: { nl: 'Privacy' },
        title: { nl: 'Klanten' },
        goal: { nl: 'Je weet wat je deelt.' },
        minutes: 5,
        blocks: [
          { key: 'quote', type: 'quotation', clauseId },
          {
            key: 'rule',
            type: 'rule',
            lines: [{ key: 'line', text: { nl: 'Deel niets.' }, citations: cited }],
          },
        ],
      },
    ],
    items: [
      {
        id: '5b1f6f2e-56a5-4a57-9d0c-6d1f4a1b2c3d',
        type: 'situation',
        lessonKey: 'privacy',
        situation: { nl: 'Je maakt een foto.' },
        question: { nl: 'Wat doe je?' },
        critical: false,
        options: [true, false].map((right) => ({
          key: right ? 'a' : 'b',
          text: { nl: right ? 'Niet plaatsen.' : 'Plaatsen.' },
          right,
          feedback: { nl: 'Klanten horen niet op de foto.' },
          clauses: cited.map((citation) => ({
            ...citation,
            effect: right ? ('honours' as const) : ('breaks' as const),
          })),
        })),
      },
    ],
  };
}

import type { CourseDraftView } from '@leidraad/courses/model';
import type { Item, ItemsPreview, Loss, SituationItem } from '@leidraad/quizzes/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { packed } from '@leidraad/shared/server/reading';
import { bundleWorker } from '../../../tools/testing/bundle-worker';
import { png } from '../../../tools/testing/pictures';
import type { Browser } from './testing/browser';
import { startTestApp, type TestApp } from './testing/test-app';

const GIFT = `::Melden::Wat doe je met een boos bericht? {=Je meldt het ~Je antwoordt boos ~Je zwijgt}

::Hoofdstad::Noem de hoofdstad. {=Parijs}
`;
const AIKEN = 'Wat doe je?\nA. Melden\nB. Zwijgen\nANSWER: A\n';
const MOODLE = `<quiz><question type="truefalse"><name><text>Groep</text></name>
<questiontext format="html"><text>Een besloten groep is geheim.</text></questiontext>
<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>
<question type="essay"><name><text>Open</text></name></question></quiz>`;
const QTI = `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i1" title="Foto" xml:lang="nl">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration>
<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>Wat doe je?</qti-prompt>
<qti-simple-choice identifier="a">Vragen</qti-simple-choice><qti-simple-choice identifier="b">Plaatsen</qti-simple-choice>
</qti-choice-interaction></qti-item-body></qti-assessment-item>`;
const CSV = 'question;right;option_1;option_2\nWat doe je?;1;Melden;Zwijgen\nEn dan?;9;a;b\n';
const MANIFEST =
  '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources><resource identifier="r" type="imsqti_item_xmlv3p0" href="a.xml"/></resources></manifest>';

/** Nothing that any reader gets cheap: every entity ten of the one before. */
const BOMB = `<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij']
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`)
  .join('')}]><quiz>&j;</quiz>`;

describe('questions in and out of a draft', () => {
  let worker: ReturnType<typeof bundleWorker>;
  let sut: TestApp;
  let trainer: Browser;
  let draft: CourseDraftView;

  beforeAll(async () => {
    worker = bundleWorker('items');
    sut = await startTestApp(undefined, { ITEM_WORKER: worker.file });
    trainer = await sut.people.signedIn('trainer');
    draft = await newDraft(trainer, await sut.people.signedIn('trainer'));
  }, 60_000);
  afterAll(async () => {
    await sut.stop();
    worker.remove();
  });

  const path = (rest: string) => `/api/courses/${draft.slug}/draft/items/${rest}`;
  const preview = async (file: string | Buffer, fileName = 'vragen.txt') => {
    const base64 = Buffer.from(file).toString('base64');
    const { status, body } = await trainer.post(path('preview'), { base64, fileName });
    return { status, body: body as ItemsPreview & { code: string; message: string } };
  };
  const save = async (items: Item[]) => {
    const content = { ...draft.content, items };
    const saved = await trainer.put(`/api/courses/${draft.slug}/draft`, {
      revision: draft.revision,
      content,
    });
    expect(saved.status).toBe(200);
    draft = { ...draft, content, revision: saved.body.revision };
  };
  /** What was downloaded, byte for byte. */
  const download = async (body: object) => {
    const response = await fetch(`${await sut.app.getUrl()}${path('export')}`, {
      method: 'POST',
      headers: { ...trainer.headers(), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };

  it.each<[string, string | Buffer | Promise<Buffer>, string, string[], string[]]>([
    ['GIFT', GIFT, 'gift', ['situation'], ['items.question-type']],
    ['Aiken', AIKEN, 'aiken', ['situation'], []],
    ['Moodle XML', MOODLE, 'moodle-xml', ['true-false'], ['items.question-type']],
    ['an item of QTI', QTI, 'qti-3', ['situation'], []],
    ['a package of QTI', packed({ 'imsmanifest.xml': MANIFEST, 'a.xml': QTI }), 'qti-3', ['situation'], []],
    ['CSV', CSV, 'csv', ['situation'], ['items.key-unknown']],
  ])(
    'reads %s, or says where and why not, and stores nothing',
    async (_name, file, format, types, refused) => {
      const { status, body } = await preview(await file);
      expect([status, body.format]).toEqual([200, format]);
      expect(body.items.map(({ item, keyScore }) => [item.type, keyScore])).toEqual(
        types.map((type) => [type, 1]),
      );
      expect(body.refused.map(({ code }) => code)).toEqual(refused);
      const now = (await trainer.get(`/api/courses/${draft.slug}/draft`)).body as CourseDraftView;
      expect([now.revision, now.content.items]).toEqual([draft.revision, draft.content.items]);
    },
  );

  it('tells the line that was refused, and puts a remark beside the question it is about', async () => {
    const weights = '::Half::Wat past? {=Melden ~%50%Bewaren ~Zwijgen}\n\n$CATEGORY: Oud\n\n';
    const { body } = await preview(weights + GIFT);
    expect(body.refused).toMatchObject([{ where: { line: 7, name: 'Hoofdstad' } }]);
    expect(body.items[0]).toMatchObject({ title: 'Half', notes: [{ code: 'items.weights-left-out' }] });
    expect(body.notes).toMatchObject([{ code: 'items.category-skipped', params: { name: 'Oud' } }]);
  });

  it.each(['csv', 'xlsx'])('reads its own template back whole, as %s', async (format) => {
    const response = await fetch(`${await sut.app.getUrl()}${path(`template?format=${format}`)}`, {
      headers: trainer.headers(),
    });
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="leidraad-vragen.${format}"`,
    );
    const { body } = await preview(Buffer.from(await response.arrayBuffer()), `sjabloon.${format}`);
    expect(body.format).toBe(format);
    expect(body.items.map(({ item, keyScore }) => [item.type, keyScore])).toEqual([
      ['situation', 1],
      ['true-false', 1],
      ['ordering', 1],
      ['matching', 1],
    ]);
    expect([body.refused, body.notes]).toEqual([[], []]);
  });

  it('gives questions back as they were, in our own JSON', async () => {
    const items = (await preview(AIKEN)).body.items.map(({ item }) => ({ ...item, lessonKey: 'privacy' }));
    await save(items);
    const ids = items.map(({ id }) => id);
    const { status, headers, bytes } = await download({ format: 'json', language: 'nl', ids });
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="${draft.slug}-vragen.json"`,
    ]);
    const { body } = await preview(bytes, 'vragen.json');
    expect(body.items.map(({ item }) => item)).toEqual(items);
    const { manager } = sut.app.get(UnitOfWork, { strict: false });
    const audited: unknown = await manager.query(
      `select data from audit_entry where action = 'course.items-exported' order by seq desc limit 1`,
    );
    expect(audited).toMatchObject([
      { data: { format: 'json', language: 'nl', items: 1, revision: draft.revision } },
    ]);
  });

  it('keeps which picture a question shows, and says where that picture stayed elsewhere', async () => {
    const { body: here } = await trainer.post('/api/pictures', { base64: png().toString('base64') });
    const alt = { nl: 'een bord' };
    const elsewhere = { fileId: '00000000-0000-4000-8000-000000000001', alt };
    const [read] = (await preview(AIKEN)).body.items.map(({ item }) => item as SituationItem);
    const items = [{ ...here, alt }, elsewhere].map((picture, at) => ({
      ...(read as SituationItem),
      id: `00000000-0000-4000-8000-00000000001${at}`,
      lessonKey: 'privacy',
      picture,
    }));
    await save(items);
    const ids = items.map(({ id }) => id);
    const { bytes } = await download({ format: 'json', language: 'nl', ids });
    const { body } = await preview(bytes, 'vragen.json');
    expect(body.items.map(({ item }) => item)).toEqual(items);
    expect(body.items.map(({ notes }) => notes)).toEqual([
      [],
      [{ code: 'items.picture-elsewhere', params: {} }],
    ]);
  });

  it.each(['qti-3', 'moodle-xml', 'gift', 'csv'])('writes %s, which it reads again', async (format) => {
    const items = (await preview(AIKEN)).body.items.map(({ item }) => ({ ...item, lessonKey: 'privacy' }));
    await save(items);
    const { bytes } = await download({ format, language: 'nl', ids: items.map(({ id }) => id) });
    const { body } = await preview(bytes);
    expect([body.format, body.refused]).toEqual([format, []]);
    expect(body.items[0]?.item).toMatchObject({ type: 'situation', question: { nl: 'Wat doe je?' } });
  });

  it('says before what a format cannot hold, and not what is no longer there', async () => {
    const read = (await preview(AIKEN)).body.items.map(({ item }) => item);
    await save(read);
    const losses = async (format: string, language: string) =>
      ((await trainer.get(path(`losses?format=${format}&language=${language}`))).body as Loss[]).map(
        ({ code }) => code,
      );
    expect(await losses('json', 'nl')).toEqual([]);
    expect(await losses('gift', 'nl')).toEqual([]);
    expect(await losses('gift', 'en')).toEqual(['items.language-missing']);
    const ids = ['00000000-0000-4000-8000-000000000001'];
    const gone = await trainer.post(path('export'), { format: 'json', language: 'nl', ids });
    expect([gone.status, gone.body.code]).toEqual([409, 'course.items-unknown']);
  });

  describe('what nobody sends by accident', () => {
    it.each<[string, () => Promise<string | Buffer> | string | Buffer, string, number]>([
      ['nothing', () => '', 'items.file-empty', 422],
      ['a letter', () => 'Beste klant, dank u.', 'items.file-unknown', 422],
      ['entities', () => BOMB, 'items.xml-entities', 422],
      ['a name outside the package', outside, 'items.archive-unsafe', 422],
      ['a package that grows', bomb, 'items.archive-bomb', 413],
      ['text of 11 MB', () => `question;option_1\n${'a;b\n'.repeat(2_800_000)}`, 'items.file-too-large', 413],
      ['deep XML', () => '<quiz>'.repeat(20_000), 'items.too-deep', 422],
    ])('refuses %s with a code and words', async (_name, file, code, status) => {
      const answer = await preview(await file(), 'x');
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.body.message).not.toBe(code);
    });

    it('refuses 100 MB before it is read, and what is no base64', async () => {
      const large = await trainer.post(path('preview'), `{"base64":"${'a'.repeat(100 * 1024 * 1024)}"}`);
      expect([large.status, large.body.code]).toEqual([413, 'request.too-large']);
      const wrong = await trainer.post(path('preview'), { base64: '***' });
      expect([wrong.status, wrong.body.code]).toEqual([422, 'items.base64']);
    });

    it('answers others while it reads what takes long', async () => {
      const many = `<quiz>${'<question type="multichoice"><name><text>a</text></name><questiontext><text>&lt;p&gt;Wat doe je?&lt;/p&gt;</text></questiontext><answer fraction="100"><text>Melden</text></answer><answer fraction="0"><text>Zwijgen</text></answer></question>'.repeat(1_900)}</quiz>`;
      const started = performance.now();
      const slow = Promise.all([preview(many), preview(many)]);
      const waits: number[] = [];
      let over = false;
      void slow.finally(() => (over = true));
      while (!over) {
        const begun = performance.now();
        await trainer.get('/api/health/live');
        waits.push(performance.now() - begun);
      }
      expect((await slow).map(({ status, body }) => [status, body.items.length])).toEqual([
        [200, 1_900],
        [200, 1_900],
      ]);
      // Read by the server itself, one of them would wait for all of it; how long that is depends on the machine.
      expect(Math.max(...waits)).toBeLessThan((performance.now() - started) / 2);
    }, 60_000);

    it('is for who writes courses', async () => {
      const hr = await sut.people.signedIn('hr');
      expect((await hr.post(path('preview'), { base64: 'YQ==' })).status).toBe(403);
      expect((await hr.post(path('export'), {})).status).toBe(403);
      const unknown = await trainer.post('/api/courses/nergens/draft/items/preview', { base64: 'YQ==' });
      expect([unknown.status, unknown.body.code]).toEqual([404, 'course.unknown']);
    });
  });
});

async function outside(): Promise<Buffer> {
  const zip = await packed({ 'imsmanifest.xml': MANIFEST, 'xx/xx/a.xml': QTI });
  return Buffer.from(zip.toString('latin1').replaceAll('xx/xx/a.xml', '../../a.xml'), 'latin1');
}

function bomb(): Promise<Buffer> {
  return packed({ 'imsmanifest.xml': MANIFEST, 'a.xml': Buffer.alloc(4_000_000) });
}

/** A course on an approved policy, with a draft that is empty yet. */
async function newDraft(author: Browser, approver: Browser): Promise<CourseDraftView> {
  const source = { language: 'nl', format: 'markdown', text: '## 1. Privacy\n\nDeel niets over klanten.\n' };
  const { slug, policyId } = (await author.post('/api/policies', { title: { nl: 'Beleid' }, source })).body;
  const { sections } = (await author.get(`/api/policies/${slug}`)).body;
  const readings = [
    {
      clauseVersionId: sections[0].clauses[0].clauseVersionId,
      seen: null,
      decision: 'adopted',
      norm: 'prohibition',
      addressee: 'employee',
      topic: null,
      plainText: {},
      why: null,
    },
  ];
  const version = `/api/policies/${slug}/versions/1.0`;
  const { revision } = (await author.put(`${version}/readings`, { readings })).body;
  const request = { reason: 'Eerste versie van het beleid', effectiveOn: '2026-04-01', revision };
  const asked = (await author.post(`${version}/approval-request`, request)).body;
  await approver.post(`${version}/approval`, { revision: asked.revision });
  return (await author.post('/api/courses', { policyId, title: { nl: 'Cursus' } })).body;
}

import type { ExtractedDocument, Passage } from '../text/outline';
import { readDocx } from './docx/read-docx';
import { readHtml } from './html/read-html';
import { readOdt } from './odt/read-odt';
import { ONE_POLICY, onePolicyDocx, onePolicyHtml, onePolicyOdt } from './testing/one-policy';
import { astray, outlineOf } from './testing/outlines';

/** What a passage says and where, whatever its format keeps of it. */
const meant = ({ visible, ...passage }: Passage) => ({ ...passage, text: visible.text });

describe('one policy in three formats', () => {
  it.each<[string, () => Promise<ExtractedDocument>]>([
    ['Word', async () => readDocx(await onePolicyDocx())],
    ['OpenDocument', async () => readOdt(await onePolicyOdt())],
  ])('reads as written, headings and lists numbered by %s', async (_format, read) => {
    const document = await read();
    expect(outlineOf(document)).toEqual(ONE_POLICY);
    expect(astray(document)).toEqual([]);
  });

  it('reads as written on a page, where the author types the numbers of headings', async () => {
    const typed = ONE_POLICY.map((line) => (line.startsWith('#') ? line.replace(')', '') : line));
    expect(outlineOf(await readHtml(onePolicyHtml()))).toEqual(typed);
  });

  it('gives the same text, kinds, depths, numbers and lead-ins', async () => {
    const word = await readDocx(await onePolicyDocx());
    const open = await readOdt(await onePolicyOdt());
    const page = await readHtml(onePolicyHtml());
    expect(open.passages.map(meant)).toEqual(word.passages.map(meant));
    const withoutHeadings = ({ passages }: ExtractedDocument) =>
      passages.filter(({ kind }) => kind !== 'heading').map(meant);
    expect(withoutHeadings(page)).toEqual(withoutHeadings(word));
    expect(open.text).toBe(word.text);
  });
});

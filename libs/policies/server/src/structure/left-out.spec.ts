import { readMarkdown } from '../readers/markdown';
import { readPlainText } from '../readers/plain-text';
import { splitDocument } from './split-document';

const words = 'Deel niets over klanten. Vraag het eerst aan je leidinggevende. Meld fouten meteen.';
const outline = (document: ReturnType<typeof splitDocument>) =>
  document.sections.map(({ number, heading, clauses }) => `${number} ${heading} (${clauses.length})`);
const reasons = (document: ReturnType<typeof splitDocument>) =>
  document.leftOut.map(({ why, text }) => `${why}: ${text}`);

describe('what is left out of a policy', () => {
  const withContents = `# Beleid\n\nInhoudsopgave:\n\n- Privacy\n- Controle\n\n## Privacy\n\n${words}\n\n## Controle\n\n${words}\n`;

  it('is the contents list, and nothing of the text it lists', () => {
    const document = splitDocument(readMarkdown(withContents), 'nl');
    expect(document.title).toBe('Beleid');
    expect(outline(document)).toEqual(['1 Privacy (3)', '2 Controle (3)']);
    expect(reasons(document)).toEqual([
      'contents: Inhoudsopgave:',
      'contents: Privacy',
      'contents: Controle',
    ]);
  });

  it('comes back in its place when somebody restores it', () => {
    const extracted = readMarkdown(withContents);
    const [, privacy] = splitDocument(extracted, 'nl').leftOut;
    const document = splitDocument(extracted, 'nl', { keep: [privacy?.start ?? -1] });
    expect(outline(document)).toEqual(['0  (1)', '1 Privacy (3)', '2 Controle (3)']);
    expect(document.sections[0]?.clauses[0]).toMatchObject({ text: 'Privacy', kind: 'list-item' });
    expect(reasons(document)).toEqual(['contents: Inhoudsopgave:', 'contents: Controle']);
  });

  it('is the head of a list too, with what stands above its columns', () => {
    const lists =
      '## Inhoud\n\nOnderwerp Bladzijde\n\nPrivacy ........ 3\n\nControle ....... 12\n\n## Lijst van tabellen\n\nTabel 1 ...... 8\n';
    const text = `## Privacy\n\n${words}\n\n## Tabellen\n\n${words}\n`;
    const document = splitDocument(readMarkdown(`# Beleid\n\n${lists}\n${text}`), 'nl');
    expect(outline(document)).toEqual(['1 Privacy (3)', '2 Tabellen (3)']);
    expect(reasons(document).slice(0, 2)).toEqual(['contents: Inhoud', 'contents: Onderwerp Bladzijde']);
    expect(document.leftOut).toHaveLength(6);
    expect(splitDocument({ ...readMarkdown(`${lists}\n${text}`), title: 'Inhoud' }, 'nl').title).toBeNull();
  });

  it('is lines that lead to a page', () => {
    const source = `Privacy ........ 3\nControle ....... 12\n\nPrivacy\n\n${words}\n\nControle\n\n${words}`;
    const document = splitDocument(readPlainText(source), 'nl');
    expect(outline(document)).toEqual(['1 Privacy (3)', '2 Controle (3)']);
    expect(document.leftOut.every(({ why }) => why === 'contents')).toBe(true);
  });

  it('is the list of headings without a word that announces it', () => {
    const source = `- [Privacy](#p)\n- [Controle](#c)\n- [Vragen](#v)\n\n## Privacy\n\n${words}\n\n## Controle\n\n${words}\n\n## Vragen\n\n${words}`;
    expect(splitDocument(readMarkdown(source), 'nl').leftOut).toHaveLength(3);
  });

  it('is not a list of rules that only looks like one', () => {
    const source = '## Regels\n\n- Privacy\n- Rust\n- Orde\n\n## Privacy\n\nZwijg over klanten.';
    expect(splitDocument(readMarkdown(source), 'nl').leftOut).toEqual([]);
  });

  it('is the block of metadata and the comments of Markdown', () => {
    const source = '---\ntitle: "Ons beleid"\n---\n\n<!-- nog nalezen -->\n\nZwijg. <!-- of niet -->\n';
    const document = splitDocument(readMarkdown(source), 'nl');
    expect(document.title).toBe('Ons beleid');
    expect(reasons(document)).toEqual([
      'metadata: --- title: "Ons beleid" ---',
      'metadata: <!-- nog nalezen -->',
      'metadata: <!-- of niet -->',
    ]);
  });

  it('is what belongs to the pages of a printed text', () => {
    const pages = [1, 2, 3].map(
      (page) =>
        `Beleid Voorbeeld BV\n\nDeel ${page === 1 ? 'niets' : 'nooit iets'} over klant ${'abc'.charAt(page)}.\n\nPagina ${page} van 3`,
    );
    const document = splitDocument(readPlainText(pages.join('\f')), 'nl');
    expect(document.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text))).toHaveLength(3);
    expect(new Set(document.leftOut.map(({ why }) => why))).toEqual(
      new Set(['running-header', 'page-number']),
    );
  });

  describe('at the end of an article', () => {
    const article = ['Privacy', 'Controle', 'Vragen']
      .map((heading) => `## ${heading}\n\n${words}\n\n${words}`)
      .join('\n\n');
    const teaser = (title: string, blurb: string) => `\n\n## ${title}\n\n${blurb}`;

    it('is teasers for other articles that are announced', () => {
      const source = article + teaser('Lees ook', 'Zeven manieren om te ontspannen');
      expect(splitDocument(readMarkdown(source), 'nl').leftOut.map(({ why }) => why)).toEqual([
        'link-teaser',
        'link-teaser',
      ]);
    });

    it('is titles that advertise with a sentence that invites', () => {
      const source =
        article +
        teaser('Hoe je een begroting maakt', 'Leer hoe je in vijf stappen een begroting maakt.') +
        teaser('Waarom planten groeien', 'Ontdek wat planten nodig hebben.');
      const document = splitDocument(readMarkdown(source), 'nl');
      expect(document.sections).toHaveLength(3);
      expect(document.leftOut).toHaveLength(4);
    });

    it('is not the last sections of a policy that asks questions itself', () => {
      const faq = ['Hoe meld ik iets?', 'Waarom is dat zo?', 'Wat is vertrouwelijk?', 'Hoe vraag ik hulp?']
        .map((question) => `## ${question}\n\nVraag het aan je leidinggevende.`)
        .join('\n\n');
      expect(splitDocument(readMarkdown(faq), 'nl').leftOut).toEqual([]);
    });

    it('is not a last short section', () => {
      const source =
        article + teaser('Ingang', 'Dit beleid geldt vanaf 1 mei.') + teaser('Vragen', 'Bel ons.');
      expect(splitDocument(readMarkdown(source), 'nl').leftOut).toEqual([]);
    });
  });
});

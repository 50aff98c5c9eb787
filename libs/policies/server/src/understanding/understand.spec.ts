import { DomainError } from '@leidraad/shared/model';
import { understand } from './understand';

const bytes = (text: string) => new TextEncoder().encode(text);
const dutch = 'Deel geen gegevens van klanten op sociale media. Vraag het bij twijfel aan je leidinggevende.';

describe('understanding a document', () => {
  it.each([
    [dutch, 'nl', 'nl'],
    ['Never share customer data on social media. Ask your manager when you are in doubt.', 'en', 'en'],
    [
      'Teilen Sie keine Kundendaten in sozialen Netzwerken. Fragen Sie im Zweifel Ihre Vorgesetzten.',
      'de',
      null,
    ],
    ['Ne partagez pas les données des clients. Demandez à votre responsable en cas de doute.', 'fr', null],
  ])('tells the language: %s', async (text, code, language) => {
    const understood = await understand(bytes(text));
    expect([understood.languageCode, understood.language]).toEqual([code, language]);
    expect(understood.document.sections[0]?.clauses).toHaveLength(2);
    if (language === null) expect([...understood.labels.proposals]).toEqual([]);
  });

  it.each(['12 34 56.', 'Lorem ipsum dolor sit amet.', 'Ac-3 zxcv plmk.'])(
    'says that it cannot tell the language of %j',
    async (text) => {
      const understood = await understand(bytes(text), { format: 'text' });
      expect(understood).toMatchObject({ languageCode: 'und', language: null });
      expect(understood.document.sections[0]?.clauses.length).toBeGreaterThan(0);
    },
  );

  it('believes what somebody says of format and language', async () => {
    const understood = await understand(bytes('# Privacy\n\nPost nothing.'), {
      format: 'text',
      language: 'nl',
    });
    expect(understood).toMatchObject({ format: 'text', language: 'nl' });
  });

  it('points into the text it hands over', async () => {
    const { text, document } = await understand(bytes(`## Privacy\n\n${dutch}`));
    const [clause] = document.sections[0]?.clauses ?? [];
    expect(text.slice(clause?.start, clause?.end)).toBe(clause?.text);
  });

  const refusal = async (source: string, format: 'text' | 'markdown' | 'html' = 'text') => {
    try {
      await understand(bytes(source), { format, language: 'nl' });
      return null;
    } catch (error) {
      return error instanceof DomainError ? error.code : error;
    }
  };

  it('refuses what is too long, has too many clauses or none', async () => {
    expect(await refusal('a'.repeat(500_001))).toBe('source.too-long');
    const million = 'Deel niets over klanten. '.repeat(40_000);
    for (const format of ['text', 'markdown', 'html'] as const)
      expect(await refusal(million, format)).toBe('source.too-long');
    const laidOut = `<p>Zwijg nu.</p>${' '.repeat(600_000)}<script>${'a'.repeat(600_000)}</script><!-- ${million} -->`;
    expect(await refusal(laidOut, 'html')).toBeNull();
    expect(await refusal('Zwijg nu. '.repeat(5_001))).toBe('source.too-many-clauses');
    expect(await refusal('===\n---\n')).toBe('source.no-clauses');
    expect(await refusal('Zwijg nu. '.repeat(5_000))).toBeNull();
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@leidraad/shared/model';
import { readPdf } from './read-pdf';

const folder = join(
  process.env['LEIDRAAD_CORPUS'] ?? join(process.cwd(), '..', 'shared', 'corpus'),
  'documents',
);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];

/** Letters and digits, as often as they occur. */
const lettersOf = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;

describe('odd PDFs from elsewhere', () => {
  it('are read or refused with a code', async () => {
    for (const name of files) {
      try {
        const { text, passages } = await readPdf(readFileSync(join(folder, name)));
        expect(passages.length).toBeGreaterThan(0);
        const shown = passages.reduce((sum, { visible }) => sum + lettersOf(visible.text), 0);
        expect(shown).toBe(lettersOf(text));
      } catch (error) {
        if (!(error instanceof DomainError)) throw new Error(name, { cause: error });
      }
    }
  });
});

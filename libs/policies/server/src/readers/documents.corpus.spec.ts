import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from './docx/read-docx';
import { detectFormat } from './detect-format';
import { readOdt } from './odt/read-odt';
import { astray, refusalOf } from './testing/outlines';

const corpus = process.env['LEIDRAAD_CORPUS'] ?? join(process.cwd(), '..', 'shared', 'corpus');
const folder = join(corpus, 'documents');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:docx|odt)$/u.test(name)) : [];

describe('odd documents of others', () => {
  it('reads each Word and OpenDocument file or refuses it with a code', async () => {
    const wrong: string[] = [];
    for (const name of files) {
      const bytes = readFileSync(join(folder, name));
      const outcome = await refusalOf(
        (async () => {
          const format = await detectFormat(bytes, name);
          const document = await (format === 'odt' ? readOdt(bytes) : readDocx(bytes));
          if (!name.endsWith(format) || astray(document).length > 0) wrong.push(name);
        })(),
      );
      expect(outcome).toMatch(/^read$|^source\./u);
    }
    expect(wrong).toEqual([]);
  });
});

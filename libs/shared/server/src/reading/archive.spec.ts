import { DomainError } from '@leidraad/shared/model';
import { openArchive } from './archive';
import { packed } from './pack';

/** The code with which an archive is refused, 'read' where it is not; every other fault is thrown on. */
const refusalOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (fault: unknown) => {
      if (fault instanceof DomainError) return fault.code;
      throw fault;
    },
  );

const readAll = async (bytes: Uint8Array) => {
  const archive = await openArchive(bytes);
  for (const name of archive.names) await archive.read(name);
};

/** Replaces a name everywhere in an archive by one of the same length. */
const renamed = (zip: Buffer, from: string, to: string) =>
  Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');

describe('opening an archive', () => {
  it('gives parts by name, whatever its case, and null for what is not there', async () => {
    const archive = await openArchive(await packed({ 'word/Document.xml': 'tekst' }));
    expect(String(await archive.read('word/document.xml'))).toBe('tekst');
    expect(await archive.read('word/other.xml')).toBeNull();
  });

  it('reads bytes that are part of a larger buffer', async () => {
    const zip = await packed({ a: 'tekst' });
    const larger = Buffer.concat([Buffer.from('voor'), zip, Buffer.from('na')]);
    const archive = await openArchive(larger.subarray(4, 4 + zip.length));
    expect(String(await archive.read('a'))).toBe('tekst');
  });

  it('refuses a part that unpacks to far more than it is', async () => {
    expect(await refusalOf(openArchive(await packed({ a: Buffer.alloc(3_000_000) })))).toBe(
      'source.archive-bomb',
    );
  });

  it('refuses what is too large altogether, also where every part alone may pass', async () => {
    const part = Buffer.alloc(36 * 1024 * 1024, 'tekst');
    const two = await openArchive(await packed({ a: part, b: part }, false));
    expect((await two.read('b'))?.length).toBe(part.length);
    expect(await refusalOf(openArchive(await packed({ a: part, b: part, c: part }, false)))).toBe(
      'source.archive-bomb',
    );
  });

  it('counts what comes out, not what a part says of itself', async () => {
    const zip = await packed({ a: Buffer.alloc(3_000_000) });
    // Both headers give the size in four bytes; here they say 1,000.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(3_000_000);
    const lie = Buffer.alloc(4);
    lie.writeUInt32LE(1_000);
    const lying = Buffer.from(
      zip.toString('latin1').replaceAll(size.toString('latin1'), lie.toString('latin1')),
      'latin1',
    );
    expect(['source.damaged', 'source.archive-bomb']).toContain(await refusalOf(readAll(lying)));
  });

  it('refuses more than 2,000 parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`part-${i}`, '']));
    expect(await refusalOf(openArchive(await packed(many)))).toBe('source.archive-bomb');
  });

  it.each([
    ['points above the archive', 'xx/xx/passwd', '../../passwd'],
    ['has an absolute name', 'xetc/passwd', '/etc/passwd'],
    ['names a drive', 'xx/passwd', 'C:/passwd'],
  ])('refuses a part that %s', async (_what, name, unsafe) => {
    expect(await refusalOf(openArchive(renamed(await packed({ [name]: 'a' }), name, unsafe)))).toBe(
      'source.archive-unsafe',
    );
  });

  it('refuses two parts of one name', async () => {
    const zip = renamed(await packed({ 'word/a.xml': '1', 'word/b.xml': '2' }), 'word/b.xml', 'word/A.xml');
    expect(await refusalOf(openArchive(zip))).toBe('source.archive-unsafe');
  });

  it('refuses parts with a password', async () => {
    const zip = await packed({ a: 'tekst' });
    const flags = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 8;
    zip.writeUInt16LE(zip.readUInt16LE(flags) | 1, flags);
    expect(await refusalOf(openArchive(zip))).toBe('source.encrypted');
  });

  it('calls what breaks off or is no archive damaged', async () => {
    const zip = await packed({ a: 'tekst'.repeat(100) });
    expect(await refusalOf(readAll(zip.subarray(0, zip.length - 30)))).toBe('source.damaged');
    expect(await refusalOf(readAll(Buffer.from('PK\u0003\u0004 tekst')))).toBe('source.damaged');
    zip.fill(0xff, 35, 45);
    expect(await refusalOf(readAll(zip))).toBe('source.damaged');
  });
});

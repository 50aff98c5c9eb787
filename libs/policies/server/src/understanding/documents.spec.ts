import { DomainError } from '@leidraad/shared/model';
import { type Config, readConfig } from '@leidraad/shared/server';
import { Logger } from '@nestjs/common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker } from '../../../../../tools/testing/bundle-worker';
import { Documents } from './documents.service';
import { residentMegabytes } from '@leidraad/shared/server/working';

const config = (DOCUMENT_WORKER: string, DOCUMENT_SECONDS = '60', DOCUMENT_MEMORY_MB = '400'): Config =>
  readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nobody@localhost/nothing',
    PUBLIC_ORIGIN: 'https://leidraad.test',
    SESSION_SECRET: 'a-0123456789-bcdefghijklmnopqrstuvwxyz',
    DOCUMENT_WORKER,
    DOCUMENT_SECONDS,
    DOCUMENT_MEMORY_MB,
  });

/** A reader that a hostile document got the better of: what it does stands in the file name. */
const MISBEHAVING = `
process.on('message', ({ options }) => {
  const held = [];
  if (options.fileName === 'spins') for (;;);
  if (options.fileName === 'hoards') for (;;) held.push(new Array(1e6).fill({}).map((_, at) => ({ at })));
  if (options.fileName === 'grabs') held.push(new Array(3e7).fill(0).map(String).map((word) => word + word));
  if (options.fileName === 'fills') for (let at = 0; at < 1000; at++) held.push(Buffer.alloc(1e6, 1));
  if (options.fileName === 'ends') process.exit(7);
  if (options.fileName === 'throws') return process.send({ fault: 'undefined is not a function' });
  process.send({ answer: options.fileName });
});
process.on('disconnect', () => process.exit());`;

describe('reading documents in a process of its own', () => {
  let folder: string;
  let documents: Documents;
  const bytes = new Uint8Array([1]);
  const start = (seconds?: string) => {
    const file = join(folder, 'misbehaving.mjs');
    writeFileSync(file, MISBEHAVING);
    documents = new Documents(config(file, seconds, '160'));
  };

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'leidraad-documents-'))));
  afterEach(() => {
    documents.onApplicationShutdown();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['spins', 'source.too-slow'],
    ['hoards', 'source.too-heavy'],
    ['grabs', 'source.too-heavy'],
    ['ends', 'source.damaged'],
    ['throws', 'source.damaged'],
  ])('a document that %s is refused as %s, and the next one is read', async (fileName, code) => {
    start(fileName === 'spins' ? '1' : '60');
    await expect(documents.understand(bytes, { fileName })).rejects.toThrow(code);
    expect(await documents.understand(bytes, { fileName: 'fine' })).toBe('fine');
  });

  it('a document that fills memory which V8 does not count is refused, and the next one is read', async () => {
    // Only Linux tells what another process holds; elsewhere the limit of V8 remains.
    if (residentMegabytes(process.pid) === null) return;
    start();
    await expect(documents.understand(bytes, { fileName: 'fills' })).rejects.toThrow('source.too-heavy');
    expect(await documents.understand(bytes, { fileName: 'fine' })).toBe('fine');
  });

  it('says so at once when its program was not built', async () => {
    documents = new Documents(config(join(folder, 'nothing.mjs')));
    await expect(documents.understand(bytes, {})).rejects.toThrow('Build first');
  });

  it('runs the program that is built, and hands refusals over with their words', async () => {
    const worker = bundleWorker();
    try {
      documents = new Documents(config(worker.file));
      const text = '# Beleid\n\n## 1. Privacy\n\nDeel niets over klanten.\n';
      const read = await documents.understand(Buffer.from(text), { language: 'nl', fileName: 'beleid.md' });
      expect(read.document.sections.map(({ heading }) => heading)).toEqual(['Privacy']);
      expect(typeof read.labels.topics.get).toBe('function');
      const refused = await documents
        .understand(Buffer.from('## Kop\n'), {})
        .catch((fault: unknown) => fault);
      expect(refused).toBeInstanceOf(DomainError);
      expect(refused).toMatchObject({ code: 'source.no-clauses', kind: 'invalid' });
    } finally {
      worker.remove();
    }
  });
});

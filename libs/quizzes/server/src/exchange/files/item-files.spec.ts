import { type Config, readConfig } from '@leidraad/shared/server';
import { Logger } from '@nestjs/common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ItemFiles } from './item-files.service';

const config = (ITEM_WORKER: string, DOCUMENT_SECONDS: string): Config =>
  readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nobody@localhost/nothing',
    PUBLIC_ORIGIN: 'https://leidraad.test',
    SESSION_SECRET: 'a-0123456789-bcdefghijklmnopqrstuvwxyz',
    ITEM_WORKER,
    DOCUMENT_SECONDS,
    DOCUMENT_MEMORY_MB: '160',
  });

/** A reader that a hostile file got the better of: what it does stands in the file name. */
const MISBEHAVING = `
process.on('message', ({ fileName }) => {
  const held = [];
  if (fileName === 'spins') for (;;);
  if (fileName === 'hoards') for (;;) held.push(new Array(1e6).fill({}).map((_, at) => ({ at })));
  if (fileName === 'ends') process.exit(7);
  process.send({ answer: fileName });
});
process.on('disconnect', () => process.exit());`;

describe('reading a file with items in a process of its own', () => {
  let folder: string;
  let files: ItemFiles;
  const start = (seconds = '60') => {
    const file = join(folder, 'misbehaving.mjs');
    writeFileSync(file, MISBEHAVING);
    files = new ItemFiles(config(file, seconds));
  };

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'leidraad-items-'))));
  afterEach(() => {
    files.onApplicationShutdown();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['spins', 'items.too-slow'],
    ['hoards', 'items.too-heavy'],
    ['ends', 'items.file-damaged'],
  ])('a file that %s is refused as %s, and the next one is read', async (fileName, code) => {
    start(fileName === 'spins' ? '1' : '60');
    await expect(files.preview('YQ==', fileName)).rejects.toThrow(code);
    expect(await files.preview('YQ==', 'fine')).toBe('fine');
  });

  it('stops when whoever asked is gone, and the next one is read', async () => {
    start();
    const left = new AbortController();
    const read = files.preview('YQ==', 'spins', left.signal);
    setTimeout(() => left.abort(new Error('gone')), 100);
    await expect(read).rejects.toThrow('gone');
    expect(await files.preview('YQ==', 'fine')).toBe('fine');
  });
});

import { webcrypto } from 'node:crypto';
import { isPdf, sha256Of } from './sha-256';

// jsdom's Blob cannot give its bytes.
const file = (content: string) => {
  const bytes = new TextEncoder().encode(content);
  const part = (from: Uint8Array): Blob =>
    ({
      arrayBuffer: async () => from.slice().buffer,
      slice: (a: number, b: number) => part(from.slice(a, b)),
    }) as Blob;
  return part(bytes);
};
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const given = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
afterEach(() => given && Object.defineProperty(globalThis, 'crypto', given));

test.each([
  ['the browser hashes by itself', webcrypto],
  ['the browser can not, over plain http', {}],
])('hashes alike when %s', async (_when, crypto) => {
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: crypto });
  await expect(sha256Of(file('abc'))).resolves.toBe(ABC);
});

test('knows a PDF by its beginning, not by its name', async () => {
  await expect(isPdf(file('%PDF-1.7\n…'))).resolves.toBe(true);
  await expect(isPdf(file('not a PDF'))).resolves.toBe(false);
});

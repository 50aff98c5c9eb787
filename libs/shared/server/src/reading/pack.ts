import { ZipFile } from 'yazl';

/** No clock: the same parts give the same bytes. */
const WRITTEN_AT = new Date(2026, 0, 1);

/**
 * A zip archive of some parts in the order given, as bytes, the same ones for the same parts; `compress`: false keeps the
 * parts at their size.
 */
export async function packed(
  parts: Readonly<Record<string, string | Buffer>>,
  compress = true,
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { compress, mtime: WRITTEN_AT });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

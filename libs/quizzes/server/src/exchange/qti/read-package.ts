import type { ItemFormat } from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { type Archive, openArchive, parseXml } from '@leidraad/shared/server/reading';
import { asItemFault } from '../item-file-codes';
import { Gathered, type ReadFile, type ReadOptions } from '../reading';
import { fromXml } from '../rich/from-xml';
import { childOf, childrenOf, named, type RichElement } from '../rich/rich-text';
import { placeOf } from './places';
import { readQtiItem } from './read-item';
import { formatOf, isWithReferences, referencesIn, refuseReference } from './read-xml';

/** Below 100 MB, whichever way it is counted. */
const MOST_UNPACKED = 95 * 1024 * 1024;
/** An item is some kilobytes; these bound the time and memory that a package can take. */
const MOST_PART = 2 * 1024 * 1024;
const MOST_TAGS = 600_000;
const MOST_ITEMS = 1_000;
const MANIFEST = 'imsmanifest.xml';

/**
 * Reads a package of QTI: a zip archive whose manifest lists items and tests. Each item is read once, in the order of the
 * manifest; a file that is missing, broken or outside the package is refused by its name, the others are read. Throws
 * `items.no-manifest`, and as `openArchive` does.
 */
export async function readQtiPackage(bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> {
  const archive = await openArchive(bytes, MOST_UNPACKED);
  const manifestName = [...archive.names]
    .filter((name) => name === MANIFEST || name.endsWith(`/${MANIFEST}`))
    .sort((a, b) => a.length - b.length)[0];
  const manifest = manifestName === undefined ? null : await archive.read(manifestName);
  if (manifestName === undefined || manifest === null) throw new DomainError('items.no-manifest', 'invalid');
  const reading = new PackageReading(archive, options);
  const root = fromXml(parseXml(manifest));
  const resources = childOf(root, 'resources');
  for (const resource of named(root, 'resource'))
    await reading.resource(resource, manifestName, folderOf(root, resources, resource));
  return reading.gathered.file(reading.format, { file: manifestName });
}

class PackageReading {
  readonly gathered = new Gathered();
  format: ItemFormat = 'qti-3';
  private readonly seen = new Set<string>();
  private readonly shared = new Map<string, RichElement | null | 'refused'>();
  private tags = 0;

  constructor(
    private readonly archive: Archive,
    private readonly options: ReadOptions,
  ) {}

  async resource(resource: RichElement, from: string, folder: string): Promise<void> {
    const type = resource.attribute('type') ?? '';
    if (/^imsqti_(?:apip)?(?:item|test|section)/u.test(type)) await this.reference(resource, from, folder);
    else if (/^imsqti_xmlv1|^assessment\/x-bb/u.test(type))
      refuseReference(
        resource,
        this.gathered,
        'items.format-unsupported',
        { file: from },
        { format: 'QTI 1' },
      );
  }

  /** Reads the file that an element refers to by its `href`; an address in it is relative to the file it stands in. */
  private async reference(element: RichElement, from: string, folder = ''): Promise<void> {
    const href = element.attribute('href') ?? childrenOf(element, 'file')[0]?.attribute('href') ?? '';
    const name = nameIn(from, isAbsolute(href) ? href : folder + href);
    if (name === null)
      return refuseReference(element, this.gathered, 'items.reference-outside', { file: from });
    if (this.seen.has(name)) return;
    this.seen.add(name);
    if (this.seen.size > MOST_ITEMS)
      throw new DomainError('items.too-many', 'too-large', { params: { most: MOST_ITEMS } });
    const root = await this.rootOf(name);
    if (root === null) refuseReference(element, this.gathered, 'items.reference-missing', { file: from });
    else if (root !== 'refused') await this.read(root, name);
  }

  private async read(root: RichElement, file: string): Promise<void> {
    if (root.name === 'assessmentItem') {
      this.format = formatOf(root);
      const texts = new Map<string, RichElement>();
      for (const reference of childrenOf(root, 'assessmentStimulusRef')) {
        const href = reference.attribute('href') ?? '';
        const name = nameIn(file, href);
        const text = name === null ? null : await this.sharedText(name);
        if (text !== null && text !== 'refused') texts.set(href, text);
      }
      readQtiItem(root, this.gathered, this.options, { file }, (href) => texts.get(href));
    } else if (isWithReferences(root))
      for (const reference of referencesIn(root)) await this.reference(reference, file);
    else
      this.gathered.refused.push({
        where: { file, ...placeOf(root) },
        code: 'items.element-unsupported',
        params: { element: root.shown },
      });
  }

  /** A text that several items share is read once. */
  private async sharedText(name: string): Promise<RichElement | null | 'refused'> {
    const text = this.shared.get(name) ?? (await this.rootOf(name));
    this.shared.set(name, text);
    return text;
  }

  /** The root element of a file of the package; null where it is absent, 'refused' where it was told what is wrong. */
  private async rootOf(file: string): Promise<RichElement | null | 'refused'> {
    try {
      const part = await this.archive.read(file);
      if (part === null) return null;
      this.tags += tagsIn(part);
      if (part.length > MOST_PART || this.tags > MOST_TAGS)
        throw new DomainError('items.file-too-large', 'too-large');
      return fromXml(parseXml(part));
    } catch (fault) {
      // What is wrong with the archive itself is wrong with everything in it.
      if (fault instanceof DomainError && /archive|encrypted/u.test(fault.code)) throw fault;
      this.gathered.refuse({ file }, asItemFault(fault));
      return 'refused';
    }
  }
}

/** Signs that begin a tag, of the whole package together: what the time for reading it grows with. */
function tagsIn(part: Buffer): number {
  let tags = 0;
  for (let at = part.indexOf('<'); at !== -1; at = part.indexOf('<', at + 1)) tags += 1;
  return tags;
}

/** The folder that addresses begin in: `xml:base` of elements inside each other. */
const folderOf = (...elements: readonly (RichElement | undefined)[]) =>
  elements.map((element) => (element?.attribute('base') ?? '').replace(/[^/]*$/u, '')).join('');

const isAbsolute = (href: string) => href === '' || /^[a-z][a-z0-9+.-]*:|^[/\\]|\\/iu.test(href);

/** The name in the archive of an address in one of its files; null for an address outside of it. */
function nameIn(from: string, href: string): string | null {
  if (isAbsolute(href)) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(href.replace(/[?#].*$/u, '')).split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

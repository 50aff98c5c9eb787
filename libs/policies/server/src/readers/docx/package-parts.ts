import { DomainError } from '@leidraad/shared/model';
import {
  attributeOf,
  childrenOf,
  type Element,
  openArchive,
  parseXml,
} from '@leidraad/shared/server/reading';
import type { ImportedPart } from './imported-parts';
import { quietMarkup } from './quiet-markup';

/** The parts of a Word file that hold text or say how it is numbered. */
export interface WordParts {
  body: Element;
  styles: Element | null;
  numbering: Element | null;
  footnotes: Element | null;
  endnotes: Element | null;
  /** By the relationship that sections name them with. */
  running: ReadonlyMap<string, Element>;
  /** Documents that this one shows within it, by the relationship that names them. */
  imported: ReadonlyMap<string, ImportedPart>;
  /** Title in the properties of the document. */
  title: string | null;
}

interface Relation {
  id: string;
  /** The last word of its type: 'styles', 'footnotes'. The rest differs between the two dialects of the format. */
  type: string;
  target: string;
}

/** Finds the parts by their relationships: their names are up to the program that wrote them. */
export async function openWordFile(bytes: Uint8Array): Promise<WordParts> {
  const archive = await openArchive(bytes);
  const xml = async (name: string | undefined) => {
    const part = name === undefined ? null : await archive.read(name);
    return part === null ? null : parseXml(part, quietMarkup);
  };
  const root = relationsOf(await xml('_rels/.rels'), '');
  const main = root.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = await xml(main);
  const body = document && [...childrenOf(document, 'body')][0];
  if (!body) throw new DomainError('source.damaged', 'invalid');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsOf(await xml(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const part = (wanted: string) => xml(relations.find(({ type }) => type === wanted)?.target);
  const running = new Map<string, Element>();
  for (const { id, type, target } of relations) {
    const element = type === 'header' || type === 'footer' ? await xml(target) : null;
    if (element) running.set(id, element);
  }
  const imported = new Map<string, ImportedPart>();
  for (const { id, target } of relations.filter(({ type }) => type === 'aFChunk'))
    imported.set(id, { name: target, bytes: (await archive.read(target)) ?? new Uint8Array() });
  const properties = await xml(root.find(({ type }) => type === 'core-properties')?.target);
  return {
    body,
    styles: await part('styles'),
    numbering: await part('numbering'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    running,
    imported,
    title: properties && ([...childrenOf(properties, 'title')][0]?.textContent ?? null),
  };
}

/** Targets are relative to the folder of the part; what is outside the archive is never followed. */
function relationsOf(root: Element | null, folder: string): Relation[] {
  if (!root) return [];
  return [...childrenOf(root, 'Relationship')]
    .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
    .map((relation) => ({
      id: attributeOf(relation, 'Id') ?? '',
      type: (attributeOf(relation, 'Type') ?? '').replace(/^.*\//u, ''),
      target: inArchive(attributeOf(relation, 'Target') ?? '', folder),
    }));
}

function inArchive(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}

import type { Place } from '@leidraad/quizzes/model';
import type { Params } from '../item-file-codes';
import type { Gathered, ReadOptions } from '../reading';
import { named, type RichElement } from '../rich/rich-text';
import { placeOf } from './places';
import { readQtiItem } from './read-item';

/** Elements that refer to other files. */
const REFERENCES = ['assessmentItemRef', 'assessmentSectionRef'];
const WITH_REFERENCES = ['assessmentTest', 'testPart', 'assessmentSection'];

export const isWithReferences = ({ name }: RichElement) => WITH_REFERENCES.includes(name);
export const referencesIn = (root: RichElement) => named(root, ...REFERENCES);

export const formatOf = (root: RichElement) => (root.shown.startsWith('qti-') ? 'qti-3' : 'qti-2');

/**
 * Reads a single file of QTI: an item, or a test whose items are in other files, which are refused by name. Whatever else
 * the standard has (stimuli, results, outcome rules) asks nothing and is refused by the name of its element.
 */
export function readQtiRoot(root: RichElement, gathered: Gathered, options: ReadOptions): void {
  if (root.name === 'assessmentItem') readQtiItem(root, gathered, options);
  else if (isWithReferences(root))
    for (const reference of referencesIn(root))
      refuseReference(reference, gathered, 'items.reference-missing', {});
  else if (root.name === 'manifest')
    for (const resource of named(root, 'resource'))
      refuseReference(resource, gathered, 'items.reference-missing', {});
  else
    gathered.refused.push({
      where: placeOf(root),
      code: 'items.element-unsupported',
      params: { element: root.shown },
    });
}

/** Refuses what an element refers to, by its address. */
export function refuseReference(
  reference: RichElement,
  gathered: Gathered,
  code: string,
  where: Place,
  params: Params = {},
): void {
  const name = reference.attribute('href') ?? '';
  gathered.refused.push({
    where: { ...where, ...placeOf(reference) },
    code,
    params: { name, ...params },
  });
}

const ROOTS =
  /^(?:assessment|responseProcessing|outcome|itemBody|manifest|testPart|responseDeclaration|usageData)/u;

/** Whether a document is one of QTI: by its name, or because it is in a name space of that standard. */
export const isQtiRoot = (root: RichElement) =>
  root.shown.startsWith('qti-') || ROOTS.test(root.name) || /imsqti/u.test(root.attribute('xmlns') ?? '');

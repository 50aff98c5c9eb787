import type { Item, Loss } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { packed } from '@leidraad/shared/server/reading';
import { titleOf } from '../drafts/draft-context';
import { lossesOf, notHeld } from '../writing/losses';
import { askedIn, unfinished } from '../writing/one-language';
import type { WrittenPackage } from '../writing/written-file';
import { xmlElement } from '../writing/xml-text';
import { OWN } from './own-attributes';
import { qtiParts, type QtiParts } from './write-item';
import { beforeInteraction } from './write-parts';

const FORMAT = 'QTI 3';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const XSI = { 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' };
const ITEM_SPACE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const ITEM_SCHEMA = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd';
const PACKAGE_SPACE = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const PACKAGE_SCHEMA = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd';

/**
 * Items in one language as a package of QTI 3.0: a manifest and a file for each item. What QTI has no place for travels in
 * attributes of our own (`OWN`), so that reading the package gives the items back; the list of losses says what other
 * programs will not see. Scenarios and unfinished items are left out, and told.
 */
export async function writeQtiPackage(items: readonly Item[], language: Language): Promise<WrittenPackage> {
  const losses: Loss[] = [];
  const files: Record<string, string> = {};
  for (const item of items) {
    const parts = unfinished(item, language).length > 0 ? null : qtiParts(item, language);
    if (parts === null) {
      losses.push(...(item.type === 'scenario' ? [notHeld(item, FORMAT)] : unfinished(item, language)));
      continue;
    }
    losses.push(...lossesOf(item, language, FORMAT, ['picture']));
    if (item.type === 'breach')
      losses.push({ itemId: item.id, code: 'items.loses-rules', params: { format: FORMAT } });
    files[`items/item-${item.id}.xml`] = itemFile(item, parts, language);
  }
  const bytes = await packed({ 'imsmanifest.xml': manifest(Object.keys(files)), ...files });
  return { bytes: new Uint8Array(bytes), losses };
}

function itemFile(item: Item, parts: QtiParts, language: Language): string {
  const asked = askedIn(item, language);
  const outcome = (
    identifier: string,
    cardinality: string,
    baseType: string,
    most?: number,
    ...more: string[]
  ) =>
    xmlElement(
      'qti-outcome-declaration',
      { identifier, cardinality, 'base-type': baseType, 'normal-maximum': most },
      ...more,
    );
  const value = xmlElement('qti-value', {}, String(parts.most));
  const own = {
    [OWN.type]: item.type,
    [OWN.id]: item.id,
    [OWN.lesson]: item.lessonKey,
    [OWN.critical]: item.critical ? 'true' : undefined,
    ...parts.own,
  };
  return (
    HEAD +
    xmlElement(
      'qti-assessment-item',
      {
        xmlns: ITEM_SPACE,
        ...XSI,
        'xsi:schemaLocation': `${ITEM_SPACE} ${ITEM_SCHEMA}`,
        identifier: `item-${item.id}`,
        title: titleOf(asked),
        adaptive: false,
        'time-dependent': false,
        'xml:lang': language,
        'tool-name': 'Leidraad',
      },
      parts.response,
      // Without these others cannot tell what a score is of.
      outcome('SCORE', 'single', 'float', parts.most),
      outcome('MAXSCORE', 'single', 'float', undefined, xmlElement('qti-default-value', {}, value)),
      outcome('FEEDBACK', parts.feedback, 'identifier'),
      xmlElement(
        'qti-item-body',
        {},
        xmlElement('div', own, beforeInteraction(item, language), parts.interaction),
      ),
      xmlElement('qti-response-processing', {}, parts.processing),
      parts.modal,
    ) +
    '\n'
  );
}

function manifest(files: readonly string[]): string {
  const resources = files.map((href, index) =>
    xmlElement(
      'resource',
      { identifier: `RES-${index + 1}`, type: 'imsqti_item_xmlv3p0', href },
      xmlElement('file', { href }),
    ),
  );
  return (
    HEAD +
    xmlElement(
      'manifest',
      {
        xmlns: PACKAGE_SPACE,
        ...XSI,
        'xsi:schemaLocation': `${PACKAGE_SPACE} ${PACKAGE_SCHEMA}`,
        identifier: 'MANIFEST-LEIDRAAD',
      },
      xmlElement(
        'metadata',
        {},
        xmlElement('schema', {}, 'QTI Package'),
        xmlElement('schemaversion', {}, '3.0.0'),
      ),
      '<organizations/>',
      xmlElement('resources', {}, ...resources),
    ) +
    '\n'
  );
}

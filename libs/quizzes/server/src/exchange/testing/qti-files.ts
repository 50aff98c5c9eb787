/** An item of QTI 3 around a body; `values` are what is right. */
export function qti3(
  body: string,
  values: readonly string[] = ['a'],
  { cardinality = 'single', type = 'identifier', more = '', attributes = '', after = '' } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i1" title="Titel"
 time-dependent="false" xml:lang="nl" ${attributes}>
<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}">
<qti-correct-response>${values.map((value) => `<qti-value>${value}</qti-value>`).join('')}</qti-correct-response>${more}
</qti-response-declaration>
<qti-item-body>${body}</qti-item-body>${after}
</qti-assessment-item>`;
}

/** Choices by their identifiers, in a choice interaction with a prompt. */
export const choices3 = (list: Readonly<Record<string, string>>, prompt = 'Wat doe je?', most = 1) =>
  `<qti-choice-interaction response-identifier="RESPONSE" max-choices="${most}"><qti-prompt>${prompt}</qti-prompt>${Object.entries(
    list,
  )
    .map(([id, text]) => `<qti-simple-choice identifier="${id}">${text}</qti-simple-choice>`)
    .join('')}</qti-choice-interaction>`;

/** An item of QTI 2.2 around a body. */
export function qti2(body: string, declaration: string, more = ''): string {
  return `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i2" title="Titel" adaptive="false" timeDependent="false" xml:lang="nl">
${declaration}
<itemBody>${body}</itemBody>${more}
</assessmentItem>`;
}

/** A manifest that lists files of items. */
export const manifestOf = (hrefs: readonly string[], type = 'imsqti_item_xmlv3p0') =>
  `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m"><resources>${hrefs
    .map(
      (href, index) =>
        `<resource identifier="r${index}" type="${type}" href="${href}"><file href="${href}"/></resource>`,
    )
    .join('')}</resources></manifest>`;

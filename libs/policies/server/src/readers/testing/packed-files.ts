import { packed } from '@leidraad/shared/server/reading';

export { packed };

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file beside its body, without their root elements. */
export interface WordTestParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  header?: string;
  footer?: string;
  /** Documents to import, by the id that the body names them with and their name in the file. */
  imported?: readonly { id: string; name: string; content: string | Buffer }[];
}

/** A Word file with a body written by hand; sections name header and footer as rHeader and rFooter. */
export function wordFile(body: string, parts: WordTestParts = {}): Promise<Buffer> {
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    header: 'hdr',
    footer: 'ftr',
  };
  const files: Record<string, string | Buffer> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations([['rDocument', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
  };
  const related: [string, string, string][] = [];
  for (const [name, root] of Object.entries(roots)) {
    const content = parts[name as Exclude<keyof WordTestParts, 'imported'>];
    if (content === undefined) continue;
    related.push([`r${name.charAt(0).toUpperCase()}${name.slice(1)}`, name, `${name}.xml`]);
    files[`word/${name}.xml`] = `<w:${root} ${W} ${R}>${content}</w:${root}>`;
  }
  for (const { id, name, content } of parts.imported ?? []) {
    related.push([id, 'aFChunk', name]);
    files[`word/${name}`] = content;
  }
  files['word/_rels/document.xml.rels'] = relations(related);
  return packed(files);
}

function relations(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const relation = ([id, type, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.map(relation).join('')}</Relationships>`;
}

const ODF = ['office', 'text', 'style', 'table', 'draw', 'fo']
  .map((name) => {
    const space = name === 'fo' ? 'xsl-fo-compatible' : name === 'draw' ? 'drawing' : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`;
  })
  .join(' ');

/** An OpenDocument text with a body written by hand; `automatic` and `styles`: the styles of content and document. */
export function odtFile(body: string, { automatic = '', styles = '', pages = '' } = {}): Promise<Buffer> {
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${ODF}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF}><office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
  });
}

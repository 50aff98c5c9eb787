import { DomainError } from '@leidraad/shared/model';
import { Gathered, type ReadFile } from './reading';
import type { RichElement } from './rich/rich-text';

/** Formats of other programs that hold questions, and that we do not read, by their root element. */
const ROOTS: Readonly<Partial<Record<string, string>>> = {
  questestinterop: 'QTI 1',
  POOL: 'Blackboard',
  examview: 'ExamView',
  test: 'ExamView',
};

/** Refuses XML of other programs by the name of its root; throws `items.root-unknown` for XML that is no item file. */
export function foreignXml(root: RichElement): ReadFile {
  const format = ROOTS[root.shown];
  if (format === undefined)
    throw new DomainError('items.root-unknown', 'invalid', { params: { element: root.shown } });
  const gathered = new Gathered();
  gathered.refused.push({
    where: { element: root.shown, ...(root.line > 0 ? { line: root.line } : {}) },
    code: 'items.format-unsupported',
    params: { format },
  });
  return gathered.file('qti-2');
}

/** The same for WebCT, whose questions begin with `:TYPE:`; null for every other text. */
export function foreignText(text: string): ReadFile | null {
  const gathered = new Gathered();
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries())
    if (/^:TYPE:/iu.test(line))
      gathered.refused.push({
        where: { line: index + 1, name: line.trim().slice(0, 40) },
        code: 'items.format-unsupported',
        params: { format: 'WebCT' },
      });
  return gathered.refused.length > 0 ? gathered.file('gift') : null;
}

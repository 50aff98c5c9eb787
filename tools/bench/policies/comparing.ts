// What the policy benches run of the product; bundled before it is run (see ../bundle.ts).
import { readMarkdown } from '../../../libs/policies/server/src/readers/markdown';
import { splitDocument } from '../../../libs/policies/server/src/structure/split-document';

export { compareClauses } from '../../../libs/policies/server/src/comparison/compare-clauses';

/** The clauses of a Markdown text. */
export const splitMarkdown = (source: string, language: string) =>
  splitDocument(readMarkdown(source), language);

import type { PdfPage } from './open-pdf';

/** A node of the structure tree, as far as it is about one page. */
export interface Tag {
  role: string;
  children: (Tag | { mark: string })[];
}
/** The tree of a page, null when it has none or a damaged one. */
export type PageTags = Tag | null;

/** The structure tree of a page; pdf.js bounds its depth. */
export async function readTags(page: PdfPage): Promise<PageTags> {
  try {
    const tree: unknown = await page.getStructTree();
    return tree ? tagOf(tree as RawNode, 0) : null;
  } catch {
    return null;
  }
}

interface RawNode {
  role?: string;
  children?: RawNode[];
  type?: string;
  id?: string;
}

const DEEPEST = 60;

function tagOf(node: RawNode, depth: number): Tag {
  const children: Tag['children'] = [];
  for (const child of depth < DEEPEST ? (node.children ?? []) : []) {
    if (child.type === undefined) children.push(tagOf(child, depth + 1));
    else if (child.type === 'content' && child.id !== undefined) children.push({ mark: child.id });
  }
  return { role: node.role ?? '', children };
}

import { DomainError } from '@leidraad/shared/model';
import type { ExtractedDocument, Passage } from '../../text/outline';
import { sourcePlaceOf } from '../../text/visible-text';
import { visibleWords } from '../extracted-text';

/** A passage on one line: '# 4.2 Foto’s', '  - a) naam', '> citaat', '| a | b'; '~' before what is left out. */
export function outlineOf({ passages }: ExtractedDocument): string[] {
  return passages.map((passage) => (passage.leftOut ? `~${passage.leftOut} ` : '') + lineOf(passage));
}

function lineOf(passage: Passage): string {
  const { text } = passage.visible;
  const number = 'number' in passage && passage.number !== undefined ? `${passage.number}) ` : '';
  switch (passage.kind) {
    case 'heading':
      return `${'#'.repeat(passage.level)} ${number}${text}`;
    case 'item':
      return `${'  '.repeat(passage.depth ?? 0)}- ${number}${text}`;
    case 'row':
      return `| ${text}${passage.heads ? ` (${passage.heads.join(', ')})` : ''}`;
    case 'paragraph':
      return `${passage.quoted ? '> ' : ''}${number}${text}`;
  }
}

/** Passages whose offsets do not point at their own words. */
export function astray({ text, passages }: ExtractedDocument): string[] {
  return passages
    .filter(({ visible }) => {
      const { start, end } = sourcePlaceOf(visible);
      return visibleWords(text.slice(start, end)) !== visible.text;
    })
    .map(({ visible }) => visible.text);
}

/** The code with which a document is refused, 'read' where it is not; every other fault is thrown on. */
export async function refusalOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (fault) {
    if (fault instanceof DomainError) return fault.code;
    throw fault;
  }
}

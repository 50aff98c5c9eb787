import { DomainError } from '@leidraad/shared/model';

export type Params = Readonly<Record<string, string | number>>;

/** What the readers of any file say, in the words that we have for files with items. */
const CODES: Readonly<Partial<Record<string, string>>> = {
  'source.archive-bomb': 'items.archive-bomb',
  'source.archive-unsafe': 'items.archive-unsafe',
  'source.binary': 'items.file-unknown',
  'source.damaged': 'items.file-damaged',
  'source.empty': 'items.file-empty',
  'source.encrypted': 'items.encrypted',
  'source.too-complex': 'items.too-complex',
  'source.too-deep': 'items.too-deep',
  'source.too-large': 'items.file-too-large',
  'source.utf16': 'items.utf16',
  'source.xml-entities': 'items.xml-entities',
};

export const codeOfItems = (code: string): string => CODES[code] ?? code;

/** The same fault with its code among `items.*`; every other fault as it is. */
export function asItemFault(fault: unknown): unknown {
  if (!(fault instanceof DomainError)) return fault;
  const code =
    fault.code === 'source.damaged' && fault.details.params ? 'items.xml-broken' : codeOfItems(fault.code);
  return new DomainError(code, fault.kind, fault.details);
}

/** Verbs of saying, in the forms that report ("zegt", "wrote"); imperatives do not report: "Zeg: …" is a rule. */
const SAYS = [
  'zegt|zei|zeggen|vraagt|vroeg|schrijft|schreef|stelt|stelde|vindt|vond|vertelt|vertelde|legt uit|verklaart|verklaarde',
  'suggereert|suggereerde|adviseert|adviseerde|benadrukt|benadrukte|waarschuwt|waarschuwde|antwoordt|antwoordde|meent|meende',
  'voegt toe|merkt op|licht toe|reageert|reageerde|besluit|concludeert|concludeerde|aldus|volgens',
  'says|said|asks|asked|writes|wrote|explains|explained|states|stated|notes|noted|adds|added|suggests|suggested',
  'argues|argued|warns|warned|advises|advised|tells|told|points out|replies|replied|answers|answered|concludes|according to|recalls',
].join('|');
const SAYING = new RegExp(`(?<![\\p{L}])(?:${SAYS})(?![\\p{L}])`, 'iu');

const PRONOUN = /^(?:hij|zij|ze|he|she|they)$/iu;
/** Words that open a sentence with a capital and are nobody: "Als iemand vraagt: …" tells what to do then. */
const NOBODY =
  /^(?:als|wanneer|indien|zodra|wie|iemand|niemand|iedereen|dit|dat|deze|die|het|er|je|jij|jullie|u|we|wij|ik|if|when|whenever|once|where|who|whoever|someone|anyone|everyone|nobody|this|that|these|it|there|you|we|i)$/iu;
/** One or more words with a capital, with a nickname in brackets or a small word between: "Shama (Hyder) Kabani". */
const NAME =
  /\p{Lu}[\p{L}’'.-]*(?:\s(?:\(\p{Lu}[\p{L}’'.-]*\)|(?:van|de|der|den|von|of|the|ten|ter|al|bin)(?:\s(?:de|der|den|het))?\s\p{Lu}[\p{L}’'.-]*|\p{Lu}[\p{L}’'.-]*))*/u;
const ROLE =
  /(?:de|het|een|onze|the|our|an|a)\s(?:\p{Ll}[\p{L}-]+\s?){1,4}(?:\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*)?/iu;

export interface Report {
  /** Who speaks, as the text names them; null for a pronoun. */
  speaker: string | null;
}

/**
 * Whether words beside a quotation report that somebody says it: a saying verb with a name, a role or a pronoun. `side`:
 * whether they stand before it ("Kabani zegt:") or behind it (", says Kabani"). Null when they do not.
 */
export function reportOf(words: string, side: 'before' | 'behind'): Report | null {
  const verb = SAYING.exec(words);
  if (!verb) return null;
  const before = words.slice(0, verb.index).trim();
  const behind = words.slice(verb.index + verb[0].length).trim();
  const isPreposition = /^(?:aldus|volgens|according to)$/iu.test(verb[0]);
  const places = isPreposition || side === 'behind' ? [behind, before] : [before, behind];
  for (const place of places) {
    const speaker = speakerIn(place);
    if (speaker !== undefined) return { speaker };
  }
  return null;
}

/** Undefined: nobody is named here. */
function speakerIn(words: string): string | null | undefined {
  const [firstWord = ''] = words.split(/[\s,]/u);
  if (PRONOUN.test(firstWord)) return null;
  if (NOBODY.test(firstWord)) return undefined;
  const role = ROLE.exec(words);
  const name = NAME.exec(words);
  if (role?.index === 0) return role[0].trim();
  if (name?.index === 0) return name[0].replace(/[.,]+$/u, '');
  const lastWord = words.split(/\s/u).at(-1) ?? '';
  if (PRONOUN.test(lastWord)) return null;
  return undefined;
}

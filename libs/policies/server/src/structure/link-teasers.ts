import type { Passage } from '../text/outline';

/** Headings above links to other articles. "Zie ook" and "Resources" often are part of a policy, so they stay. */
const SAYS_SO =
  /^(?:lees (?:ook|meer|verder)|meer (?:lezen|artikelen)|ook interessant|bekijk ook|misschien vind je dit ook|gerelateerde? (?:artikelen|berichten|onderwerpen|inhoud)|gerelateerd|aanbevolen|related(?: (?:articles|posts|reading|content|stories))?|read (?:more|next|also)|more (?:articles|from|like this)|you may also like|you might also like|recommended(?: (?:articles|reading))?|keep reading|up next)\b.{0,40}$/iu;
/** Titles of articles that advertise themselves. */
const ADVERTISES =
  /^(?:hoe|waarom|wat is|wat zijn|zo \p{L}+ je|how|why|what is|what are|when to|\d{1,3} (?:\p{L}+ )?(?:tips|manieren|stappen|redenen|fouten|voorbeelden|ways|steps|reasons|mistakes|examples|things))\b/iu;
/** Blurbs invite to read on. */
const INVITES =
  /\b(?:leer hoe|leer wat|ontdek|lees (?:hoe|meer|verder|hier)|kunt u hier|kun je hier|bekijk hoe|learn (?:how|what|more)|discover|find out|read (?:more|on)|here(?:’|')s how|click here|klik hier)\b/iu;
const MOST_SENTENCE_ENDS = 3;
const LONGEST_BLURB = 400;

interface Group {
  /** Index of its title. */
  start: number;
  title: string;
  body: readonly Passage[];
}

/**
 * Indexes of the teasers at the end of a text that was taken from a website: titles of other articles, each with a
 * sentence or two. When in doubt a text stays: the run must be announced ("Lees ook"), or hold two or more titles with
 * blurbs behind the last heading that the contents list names, or mostly advertise and invite in a document whose own
 * headings do not.
 */
export function linkTeasers(passages: readonly Passage[], contents: ReadonlySet<number>): Set<number> {
  const groups = groupsOf(passages, contents);
  const announced = groups.findIndex(({ title }) => SAYS_SO.test(title));
  const start =
    announced > 0 && groups.slice(announced).every((group) => SAYS_SO.test(group.title) || isSmall(group))
      ? announced
      : startOfRun(groups, listedTitles(passages, contents));
  const first = groups[start]?.start;
  const found = new Set<number>();
  if (first !== undefined) for (let index = first; index < passages.length; index++) found.add(index);
  return found;
}

/** Index of the first group of the last run of teasers, or past the end for none. */
function startOfRun(groups: readonly Group[], listed: ReadonlySet<string>): number {
  let start = groups.length;
  while (start > 0 && isTeaser(groups[start - 1], listed)) start -= 1;
  while (start < groups.length && !ADVERTISES.test(groups[start]?.title ?? '')) start += 1;
  const run = groups.slice(start);
  const own = groups.slice(0, start);
  const advertising = run.filter(({ title }) => ADVERTISES.test(title));
  if (run.length < 2 || own.length < 2 || advertising.length * 2 < run.length) return groups.length;
  const isBehindContents = listed.size >= 3 && own.filter(({ title }) => listed.has(title)).length >= 3;
  const inviting = run.filter(({ body }) => body.some(({ visible }) => INVITES.test(visible.text)));
  const ownAdvertising = own.filter(({ title }) => ADVERTISES.test(title));
  const isOtherVoice = inviting.length * 2 >= run.length && ownAdvertising.length * 3 <= own.length;
  return isBehindContents || isOtherVoice ? start : groups.length;
}

function isTeaser(group: Group | undefined, listed: ReadonlySet<string>): boolean {
  return group !== undefined && group.body.length > 0 && isSmall(group) && !listed.has(group.title);
}

/** One short paragraph below a title. */
function isSmall({ body }: Group): boolean {
  return body.length <= 1 && body.every(({ kind, visible }) => kind === 'paragraph' && isBlurb(visible.text));
}

function isBlurb(text: string): boolean {
  return text.length <= LONGEST_BLURB && (text.match(/[.!?…]+(?=\s|$)/gu) ?? []).length <= MOST_SENTENCE_ENDS;
}

function groupsOf(passages: readonly Passage[], contents: ReadonlySet<number>): Group[] {
  const groups: (Group & { body: Passage[] })[] = [];
  passages.forEach((passage, index) => {
    if (contents.has(index) || passage.leftOut !== undefined) return;
    if (passage.kind === 'heading' && passage.number === undefined)
      groups.push({ start: index, title: passage.visible.text, body: [] });
    else groups.at(-1)?.body.push(passage);
  });
  return groups;
}

function listedTitles(passages: readonly Passage[], contents: ReadonlySet<number>): Set<string> {
  return new Set([...contents].map((index) => passages[index]?.visible.text ?? ''));
}

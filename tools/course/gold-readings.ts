import type { DerivableClause, DerivableReading, DerivableSource } from '@leidraad/courses/model';
import { addresseeSchema, normSchema } from '@leidraad/policies/model';
import { z } from 'zod';
import { CommandFault, typedFile } from '../commands/typed-file';

const MOST_BYTES = 2 * 1024 * 1024;
const goldSchema = z.object({
  sentences: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      norm: normSchema,
      addressee: addresseeSchema,
      topic: z.string(),
      course_worthy: z.boolean(),
    }),
  ),
});
export type GoldSentence = z.infer<typeof goldSchema>['sentences'][number];

/** Reads a file of sentences that somebody labelled by hand. */
export function readGold(folder: string, name: string): GoldSentence[] {
  const tooLarge = () => new CommandFault(`${name} is larger than ${MOST_BYTES / 1024 / 1024} MB.`);
  try {
    const text = new TextDecoder().decode(typedFile(folder, name, MOST_BYTES, tooLarge));
    return goldSchema.parse(JSON.parse(text)).sentences;
  } catch (fault) {
    if (fault instanceof CommandFault) throw fault;
    throw new CommandFault(`${name} is no file of labelled sentences.`);
  }
}

/**
 * The source with the hand-made labels as decisions: the sentences that a course wants are adopted as labelled, all others
 * rejected. The labels know no allocation and no sanction: where the machine reads one in what they call a fact, or where a
 * fact about who owns what addresses a learner, it is that. Also answers which clauses a course wants.
 */
export function withGold(
  source: DerivableSource,
  sentences: readonly GoldSentence[],
): { source: DerivableSource; worthy: string[]; lost: string[] } {
  const used = new Set<string>();
  const decided = new Map<string, GoldSentence>();
  const lost: string[] = [];
  for (const sentence of sentences) {
    const clause = matching(source, sentence.text, used);
    if (!clause) {
      if (sentence.course_worthy) lost.push(sentence.id);
      continue;
    }
    used.add(clause.id);
    decided.set(clause.id, sentence);
  }
  const clauses = source.clauses.map((clause) => ({
    ...clause,
    reading: readingBy(decided.get(clause.id), clause),
  }));
  const worthy = [...decided].filter(([, { course_worthy }]) => course_worthy).map(([id]) => id);
  return { source: { ...source, clauses }, worthy, lost };
}

/** A labelled sentence may be cut off; the first clause that is not taken yet and begins with it is meant. */
function matching({ clauses, master }: DerivableSource, sentence: string, used: ReadonlySet<string>) {
  const wanted = plain(sentence.replace(/…\s*$/u, '')).slice(0, 60);
  if (wanted.length < 3) return undefined;
  const open = clauses.filter(({ id }) => !used.has(id));
  const words = (clause: DerivableClause) => plain(clause.text[master] ?? '');
  return (
    open.find((clause) => words(clause).startsWith(wanted)) ??
    (wanted.length > 20 ? open.find((clause) => words(clause).includes(wanted)) : undefined)
  );
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^\s*(?:[-*•+]|\d+[.)])\s+/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function readingBy(
  sentence: GoldSentence | undefined,
  { reading }: DerivableClause,
): DerivableReading | null {
  if (!sentence) return reading === null ? null : { ...reading, decision: 'rejected' };
  const { norm, addressee, topic, course_worthy } = sentence;
  const proposed = reading?.norm;
  const isAllocation = norm === 'fact' && topic === 'ownership' && addressee !== 'none';
  const isNamed = norm === 'fact' && (proposed === 'allocation' || proposed === 'sanction');
  return {
    decision: course_worthy ? 'adopted' : 'rejected',
    norm: isNamed && proposed ? proposed : isAllocation ? 'allocation' : norm,
    addressee,
    topic: topic === 'none' ? null : topic,
    plain: {},
    hedge: reading?.hedge ?? null,
    exception: reading?.exception ?? null,
  };
}

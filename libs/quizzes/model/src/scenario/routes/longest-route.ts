import type { Language } from '@leidraad/shared/model';
import { type Explored, statesAtEnding } from '../explore';
import type { Components } from '../graph/components';
import { reachTo } from '../graph/reach';
import { wordsOfChoice, wordsOfNode } from './reading';

/**
 * Words a minute. Adults read English non-fiction silently at 238 on average, most of them at 175 to 300 (Brysbaert 2019,
 * "How many words do we read per minute?", Journal of Memory and Language 109); this leaves room for slower readers.
 */
export const WORDS_PER_MINUTE = 200;

/** The route to an ending with the most to read. */
export interface LongestRoute {
  /** Choices on it. */
  steps: number;
  words: number;
  /** Whole minutes, rounded up. */
  minutes: number;
}

/**
 * Finds the route with the most words: of the situations with all that can be chosen in them, of what follows each choice,
 * and of the ending. A loop counts once: each of its situations is read, and left by its longest choice within the loop.
 * Null where no ending can be reached.
 */
export function longestRoute(
  explored: Explored,
  { of, list }: Components,
  language: Language,
): LongestRoute | null {
  const { index, node, firstEdge, to, choiceOf, states } = explored;
  const { distance } = reachTo(explored, statesAtEnding(explored));
  if (states === 0 || distance[0] === -1) return null;
  const nodeWords = index.nodes.map((each) => wordsOfNode(each, language));
  const choiceWords = index.choices.map(({ choice }) => wordsOfChoice(choice, language));

  /** By component: the most read before it, −1 where no way leads there; and the choices made on that way. */
  const wordsBefore = new Float64Array(list.length).fill(-1);
  const stepsBefore = new Int32Array(list.length);
  let longest = { words: -1, steps: 0 };
  wordsBefore[of[0]] = 0;
  for (const [number, members] of list.entries()) {
    if (wordsBefore[number] === -1) continue;
    /** By node of the component: words of its longest choice within it, −1 for none. */
    const inside = new Map<number, number>();
    for (const state of members) {
      let words = inside.get(node[state]) ?? -1;
      for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++)
        if (of[to[edge]] === number) words = Math.max(words, choiceWords[choiceOf[edge]]);
      inside.set(node[state], words);
    }
    let words = wordsBefore[number];
    let steps = stepsBefore[number];
    for (const [at, own] of inside) {
      words += nodeWords[at] + Math.max(own, 0);
      steps += own === -1 ? 0 : 1;
    }
    const isFurther = words > longest.words || (words === longest.words && steps > longest.steps);
    if (isFurther && members.some((state) => distance[state] === 0)) longest = { words, steps };
    for (const state of members)
      for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) {
        const next = of[to[edge]];
        if (next === number || distance[to[edge]] === -1) continue;
        const then = words + choiceWords[choiceOf[edge]];
        if (then < wordsBefore[next] || (then === wordsBefore[next] && steps < stepsBefore[next])) continue;
        wordsBefore[next] = then;
        stepsBefore[next] = steps + 1;
      }
  }
  return { ...longest, minutes: Math.ceil(longest.words / WORDS_PER_MINUTE) };
}

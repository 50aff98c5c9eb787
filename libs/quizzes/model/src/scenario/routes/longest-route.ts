import type { Language } from '@leidraad/shared/model';
import { type Explored, statesAtEnding } from '../explore';
import { type Components, isLoop, membersOf } from '../graph/components';
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
export function longestRoute(explored: Explored, loops: Components, language: Language): LongestRoute | null {
  const { index, firstEdge, to, choiceOf, states } = explored;
  const { of, count } = loops;
  const { distance } = reachTo(explored, statesAtEnding(explored));
  if (states === 0 || distance[0] === -1) return null;
  const nodeWords = index.nodes.map((each) => wordsOfNode(each, language));
  const choiceWords = index.choices.map(({ choice }) => wordsOfChoice(choice, language));

  /** By component: the most read before it, −1 where no way leads there; and the choices made on that way. */
  const wordsBefore = new Float64Array(count).fill(-1);
  const stepsBefore = new Int32Array(count);
  let longest = { words: -1, steps: 0 };
  wordsBefore[of[0]] = 0;
  for (let number = 0; number < count; number++) {
    if (wordsBefore[number] === -1) continue;
    const own = readInside(explored, loops, number, { nodeWords, choiceWords });
    const words = wordsBefore[number] + own.words;
    const steps = stepsBefore[number] + own.steps;
    const isFurther = words > longest.words || (words === longest.words && steps > longest.steps);
    if (isFurther && distance[loops.states[loops.first[number]]] === 0) longest = { words, steps };
    for (let at = loops.first[number]; at < loops.first[number + 1]; at++) {
      const state = loops.states[at];
      for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++) {
        const next = of[to[edge]];
        if (next === number || distance[to[edge]] === -1) continue;
        const then = words + choiceWords[choiceOf[edge]];
        if (then < wordsBefore[next] || (then === wordsBefore[next] && steps < stepsBefore[next])) continue;
        wordsBefore[next] = then;
        stepsBefore[next] = steps + 1;
      }
    }
  }
  return { ...longest, minutes: Math.ceil(longest.words / WORDS_PER_MINUTE) };
}

interface Words {
  nodeWords: readonly number[];
  choiceWords: readonly number[];
}

/** What is read in one component: each of its nodes once, and what follows its longest choice that stays within it. */
function readInside(
  explored: Explored,
  loops: Components,
  number: number,
  { nodeWords, choiceWords }: Words,
): { words: number; steps: number } {
  const { node, firstEdge, to, choiceOf } = explored;
  // Nearly every component is one state that nothing leads back to.
  if (!isLoop(explored, loops, number))
    return { words: nodeWords[node[loops.states[loops.first[number]]]], steps: 0 };
  /** By node: words of that choice; −1 where none stays. */
  const stays = new Map<number, number>();
  for (const state of membersOf(loops, number)) {
    let most = stays.get(node[state]) ?? -1;
    for (let edge = firstEdge[state]; edge < firstEdge[state + 1]; edge++)
      if (loops.of[to[edge]] === number) most = Math.max(most, choiceWords[choiceOf[edge]]);
    stays.set(node[state], most);
  }
  let words = 0;
  let steps = 0;
  for (const [at, most] of stays) {
    words += nodeWords[at] + Math.max(most, 0);
    steps += most === -1 ? 0 : 1;
  }
  return { words, steps };
}

import { added, type Counts, countOf, isPinned, keepsTogether, total } from './classes';
import { type Answered, FEWEST, type FigureTable, type Release } from './table';

/**
 * Every state of the figures about one question, the oldest first; the last one is what may be shown now. `answered`: each
 * person once, of months that are over.
 *
 * The rule, in the words of statistical disclosure control (Hundepool and others 2012, "Statistical Disclosure Control",
 * ch. 4: minimum frequency, complementary suppression; Samarati and Sweeney 1998: k-anonymity, here with k = 5):
 *
 * 1. **In one state**: whoever the shown figures tell apart from others is one of at least five (`keepsTogether`). Then
 *    whatever is added and subtracted – cells, totals, a situation and its choices, an ending and the ways to it – is about
 *    nobody or at least five. A figure of fewer than five is never shown, nor one that would leave fewer than five.
 * 2. **From one state to the next**: figures move by whole months, and only once those who came since the last state also
 *    are, by everything shown then, at least five of each kind or none. Until that they wait for the next month. So the
 *    difference between two visits is about nobody or at least five, also in a single cell.
 * 3. **Once shown, always shown.** A figure that came and went would tell its difference with the state where it was hidden.
 *
 * Why that holds over any number of states: what is told apart only gets finer, so a combination of figures that picks out
 * people either picks the same ones in state after state (rule 1 in the last of them) or, where it stops to, whole kinds of
 * the people that a state added (rule 2). `release-figures.property.spec.ts` lets an attacker try all combinations.
 *
 * It errs on the side of hiding. Answers count in the state that is theirs for ever: they are only ever added, and rows
 * keep ids when a name is erased, so going through the months again gives the same states.
 */
export function releaseFigures(answered: readonly Answered[], table: FigureTable): Release[] {
  const releases: Release[] = [];
  let counted: Counts = new Map();
  let waiting: Counts = new Map();
  let shown: number[] = [];
  for (const [month, came] of byMonth(answered)) {
    waiting = added(waiting, came);
    const together = added(counted, waiting);
    const isEnough = total(waiting) >= FEWEST && keepsTogether(table, shown, waiting);
    if (!isEnough || isPinned(table, shown, together)) continue;
    [counted, waiting] = [together, new Map()];
    shown = withMore(table, shown, counted);
    releases.push(stateOf(table, shown, counted, month));
  }
  return releases;
}

function byMonth(answered: readonly Answered[]): [string, Counts][] {
  const months = [...Map.groupBy(answered, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1));
  return months.map(([month, came]) => {
    const counts = new Map<number, number>();
    for (const { profile, people } of came) counts.set(profile, (counts.get(profile) ?? 0) + people);
    return [month, counts];
  });
}

/** What is shown, and what can be shown beside it. */
function withMore(table: FigureTable, before: readonly number[], counts: Counts): number[] {
  const shown = [...before];
  for (const { figures, whole } of table.groups) {
    const wanted = figures
      .filter((figure) => !shown.includes(figure))
      .map((figure) => ({ figure, people: countOf(table, figure, counts) }))
      .filter(({ people }) => people >= FEWEST)
      // Of a whole the largest parts; else what fewest people did, such as a row that most of them missed.
      .sort((a, b) => (whole ? b.people - a.people : a.people - b.people));
    for (const { figure } of wanted) {
      const more = [...shown, figure];
      if (keepsTogether(table, more, counts) && !isPinned(table, more, counts)) shown.push(figure);
    }
  }
  return shown;
}

function stateOf(table: FigureTable, shown: readonly number[], counts: Counts, through: string): Release {
  const all = table.groups.flatMap(({ figures }) => figures);
  const figures = Array.from({ length: Math.max(-1, ...all) + 1 }, (_, figure) => {
    const people = countOf(table, figure, counts);
    const disclosure = shown.includes(figure) ? 'shown' : people < FEWEST ? 'small' : 'complementary';
    return { people, disclosure } as const;
  });
  return { through, people: total(counts), figures };
}

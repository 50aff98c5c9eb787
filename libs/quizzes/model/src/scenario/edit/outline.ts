/** What of a scenario leads where. */
interface Linked {
  start: string | null;
  situations: readonly { key: string; choices: readonly { to: string | null }[] }[];
}

/**
 * Keys of all situations in the order in which a reader meets them: from the start, each choice followed to its end before
 * the next; what nothing leads to comes last.
 */
export function readingOrder({ start, situations }: Linked): string[] {
  const byKey = new Map(situations.map((situation) => [situation.key, situation]));
  const met = new Set<string>();
  const visit = (first: string) => {
    const open = [first];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const situation = byKey.get(key);
      if (!situation || met.has(key)) continue;
      met.add(key);
      for (const { to } of situation.choices.toReversed()) if (to !== null) open.push(to);
    }
  };
  if (start !== null) visit(start);
  for (const { key } of situations) visit(key);
  return [...met];
}

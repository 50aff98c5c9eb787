import { shuffle } from '../shuffle';
import type { Item } from '../item';

/**
 * Keys of what is shown shuffled, in the order of an attempt: the same for the same seed. Nothing for true or false, and
 * nothing for a scenario, whose situations are shuffled one by one (`choiceOrder`). Steps never stand in the right order.
 */
export function shownOrder(item: Item, seed: string): string[] {
  switch (item.type) {
    case 'situation':
      return shuffledKeys(item.options, seed);
    case 'matching':
      return shuffledKeys(item.targets, seed);
    case 'breach':
      return shuffledKeys(item.rules, seed);
    case 'ordering': {
      const order = shuffledKeys(item.steps, seed);
      const isRight = order.every((key, index) => key === item.steps[index]?.key);
      return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
    }
    case 'true-false':
    case 'scenario':
      return [];
  }
}

/** Keys of the choices that a situation offers, in the order of an attempt. */
export function choiceOrder(
  situation: { key: string },
  choices: readonly { key: string }[],
  seed: string,
): string[] {
  return shuffledKeys(choices, `${seed}:${situation.key}`);
}

const shuffledKeys = (parts: readonly { key: string }[], seed: string): string[] =>
  shuffle(
    parts.map(({ key }) => key),
    seed,
  );

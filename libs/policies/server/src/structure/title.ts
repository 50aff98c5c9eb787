import type { Passage } from '../text/outline';
import { numberedHeading } from './section-numbers';

type Heading = Passage & { kind: 'heading' };

/** What documents of rules call themselves. */
const NAMES_A_POLICY =
  /beleid|regeling|reglement|protocol|richtlijn|gedragscode|code\b|handboek|handreiking|statuut|convenant|policy|policies|guideline|handbook|regulation|charter|standard|rules\b|procedure/iu;

/**
 * The heading that is the document's title, null for none: the first passage, when it stands above all other headings,
 * directly on top of another one, is the only one without a number, or names itself a policy.
 */
export function titleOf(passages: readonly Passage[], named: string | undefined): Heading | null {
  const [first, second] = passages;
  if (first?.kind !== 'heading') return null;
  const others = passages.slice(1).filter((passage): passage is Heading => passage.kind === 'heading');
  const { own } = numberedHeading(first);
  if (own !== null && !own.bare) return null;
  const isAbove =
    others.every((other) => other.level > first.level) && (others.length > 0 || first.level === 1);
  const onTop = second?.kind === 'heading' && second.level <= first.level;
  const isOnlyOne = others.length > 1 && others.every((other) => hasNumber(other));
  const isNamed = first.visible.text === named?.replace(/\s+/gu, ' ').trim();
  const names = others.length > 1 && NAMES_A_POLICY.test(first.visible.text) && isHighest(first, others);
  return isAbove || onTop || isOnlyOne || isNamed || names ? first : null;
}

function hasNumber(heading: Heading): boolean {
  const { own } = numberedHeading(heading);
  return own !== null && !own.bare;
}

function isHighest(first: Heading, others: readonly Heading[]): boolean {
  return others.every((other) => other.level >= first.level);
}

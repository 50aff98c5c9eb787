import type { ChangeClass, ChangeReason, ChangeReasonCode } from '@leidraad/policies/model';

/** What each reason makes of a change. A reason that may change what is asked is substantive: the safe side. */
const CLASS_OF: Readonly<Record<ChangeReasonCode, Exclude<ChangeClass, 'none'>>> = {
  number: 'substantive',
  date: 'substantive',
  modality: 'substantive',
  negation: 'substantive',
  actor: 'substantive',
  exception: 'substantive',
  condition: 'substantive',
  scope: 'substantive',
  hedge: 'substantive',
  content: 'substantive',
  wording: 'clarifying',
  spelling: 'cosmetic',
  layout: 'cosmetic',
  link: 'cosmetic',
  rename: 'cosmetic',
  renumbered: 'cosmetic',
};

const ORDER: readonly ChangeClass[] = ['none', 'cosmetic', 'clarifying', 'substantive'];
/** As many as somebody reads; the words themselves are marked in the text. */
const MOST_REASONS = 12;

/** The class of a change is that of its gravest reason. */
export function classOf(reasons: readonly ChangeReason[]): ChangeClass {
  return reasons.reduce<ChangeClass>((gravest, { code }) => {
    const next = CLASS_OF[code];
    return ORDER.indexOf(next) > ORDER.indexOf(gravest) ? next : gravest;
  }, 'none');
}

/** Gravest first, each once. */
export function tidyReasons(reasons: readonly ChangeReason[]): ChangeReason[] {
  const once = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  const gravity = ({ code }: ChangeReason) => -ORDER.indexOf(CLASS_OF[code]);
  return [...once.values()].sort((a, b) => gravity(a) - gravity(b)).slice(0, MOST_REASONS);
}

import type { DerivableClause } from '@leidraad/courses/model';
import type { Context } from '../context';
import { occursIn, stanceOf } from '../recognise';
import type { Stance, Template } from '../templates/template';
import type { Bound } from './candidate';

/** What every template about `any` takes a rule for, by its norm. */
const BY_NORM: Readonly<Partial<Record<string, Stance>>> = {
  obligation: 'asks',
  prohibition: 'forbids',
  permission: 'allows',
  advice: 'asks',
  allocation: 'asks',
};

/**
 * A template with this clause as the one it tests, and with other clauses in its roles where the policy has them. Null where
 * the clause does not say what the template asks about.
 */
export function bind(
  template: Template,
  main: DerivableClause,
  lessonKey: string,
  usable: readonly DerivableClause[],
  context: Context,
): Bound | null {
  const stance = mainStance(template, main, context);
  const unfit = template.without?.[context.master];
  if (stance === null || (unfit !== undefined && occursIn(unfit, main, context.master))) return null;
  const roles = new Map([['main', main]]);
  const stances = new Map<string, Stance>([['main', stance]]);
  for (const [role, wanted] of Object.entries(template.with ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const act = context.acts.get(wanted);
    if (!act) continue;
    const found = usable.find(
      (clause) => clause.id !== main.id && stanceOf(act, clause, context.master, context.clauseById) !== null,
    );
    const said = found && stanceOf(act, found, context.master, context.clauseById);
    if (!found || !said) continue;
    roles.set(role, found);
    stances.set(role, said);
  }
  return { template, main, roles, stances, lessonKey };
}

function mainStance(template: Template, main: DerivableClause, context: Context): Stance | null {
  if (template.about === 'any') {
    const norm = main.reading?.norm ?? 'none';
    const topic = main.reading?.topic ?? 'none';
    const fits =
      template.norms?.includes(norm) && (template.topics ?? [topic]).some((each) => each === topic);
    const stance = fits && speaksForItself(main, context) ? (BY_NORM[norm] ?? null) : null;
    return stance !== null && template.stances.includes(stance) ? stance : null;
  }
  const act = context.acts.get(template.about);
  const stance = act ? stanceOf(act, main, context.master, context.clauseById) : null;
  return stance !== null && template.stances.includes(stance) ? stance : null;
}

/** Characters of a clause that can stand in a situation. */
const MOST_IN_SITUATION = 160;
/** "If you are asked …": a rule that does not always hold cannot stand alone. */
const CONDITIONAL =
  /^(?:als|indien|wanneer|bij|waar|voor zover|in|if|when|where|whenever|once|after|before|by|from|these|those|deze|dit)(?!\p{L})/iu;

const DENIED = /(?<!\p{L})(?:niet|geen|hoef\p{L}*|not|no)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** A condition or a limit inside a sentence. */
const LIMITED =
  /(?<!\p{L})(?:als|indien|tenzij|behalve|alleen|zolang|wanneer|if|unless|except|only|as long as|when|may be)(?!\p{L})/iu;

/**
 * Whether a clause can be asked about by its norm alone: one whole sentence for those who learn, without a hedge, an exception
 * or a condition (each makes it more than its norm), and without anything that leads in to it.
 */
function speaksForItself({ reading, text, leadIn }: DerivableClause, { master }: Context): boolean {
  const words = text[master] ?? '';
  return (
    reading?.exception === null &&
    reading.hedge === null &&
    (reading.addressee === 'employee' || reading.addressee === 'spokesperson') &&
    leadIn === null &&
    words.length <= MOST_IN_SITUATION &&
    /^\p{Lu}/u.test(words) &&
    /[^:]\.$/u.test(words) &&
    !/[:?]|[.!] /u.test(words) &&
    !CONDITIONAL.test(words) &&
    !LIMITED.test(words) &&
    // "You do not have to": leaving it is what is free.
    !(reading.norm === 'permission' && DENIED.test(words))
  );
}

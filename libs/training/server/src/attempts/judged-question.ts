import {
  beginning,
  consequenceOf,
  fits,
  gradeItem,
  type GivenResponse,
  type Grade,
  honouredClauses,
  type Item,
  missedClauses,
  type Move,
  moved,
  type Playing,
  playingAfter,
  type Response,
  type ScenarioItem,
  showItem,
  type ShownItem,
} from '@leidraad/quizzes/model';
import { DomainError } from '@leidraad/shared/model';
import { citedConsequence, type ClauseOf, type Consequence, type Replayed } from '@leidraad/training/model';
import type { Answer } from '../answer.entity';
import type { PoolQuestion } from '../content/published-course';

type Given = Pick<Answer, 'step' | 'response'>;

/** One question of an attempt, and what its answers come to. `given`, everywhere: the answers to it that count, by step. */
export class JudgedQuestion {
  readonly item: Item;
  readonly lessonKey: string;
  readonly critical: boolean;

  /** `order`: of what is shown shuffled; `seed`: what the choices of a scenario are shuffled by. */
  constructor(
    { item, lessonKey, critical }: PoolQuestion,
    private readonly order: readonly string[],
    private readonly seed: string,
  ) {
    this.item = item;
    this.lessonKey = lessonKey;
    this.critical = critical;
  }

  /** The question as it stands, in the order of the attempt. */
  shown(given: readonly Given[]): ShownItem {
    const { order, seed } = this;
    return showItem(this.item, { order, seed, playing: this.playing(given), moves: given.length });
  }

  /** Keys of what an answer chose from, in the order shown. */
  choicesShown(given: readonly Given[]): string[] {
    const item = this.shown(given);
    return item.type === 'scenario' ? (item.at?.choices ?? []).map(({ key }) => key) : [...this.order];
  }

  /**
   * Throws where an answer cannot be given: a step that is still to come, keys or a move that are not there. A step that was
   * answered before is not refused; it does not count.
   */
  mustFit(given: readonly Given[], step: number, response: GivenResponse): void {
    if (step > (this.item.type === 'scenario' ? given.length : 0))
      throw new DomainError('answer.position-unknown', 'invalid');
    const isKnown =
      this.item.type === 'scenario'
        ? canMove(this.item, this.playing(given.slice(0, step)), response)
        : fits(this.item, response);
    if (!isKnown)
      throw new DomainError('answer.option-unknown', 'invalid', {
        fields: [{ path: 'response', code: 'answer.option-unknown' }],
      });
  }

  isFinished(given: readonly Given[]): boolean {
    if (this.item.type !== 'scenario') return given.length > 0;
    const { endings } = this.item;
    return endings.some(({ key }) => key === this.playing(given)?.state.at);
  }

  consequence(answer: Answer, given: readonly Given[], clauseOf: ClauseOf): Consequence {
    const before = this.playing(given.filter(({ step }) => step < answer.step));
    const judged = consequenceOf(this.item, answer.response, before);
    return {
      ...citedConsequence(judged, answer.response, clauseOf),
      savedAt: answer.effectiveAt.toISOString(),
    };
  }

  /** A scenario played again, for nobody but the one who plays; throws for a move that cannot be made. */
  replayed(
    moves: readonly GivenResponse[],
    clauseOf: ClauseOf,
  ): { item: ShownItem; consequence: Replayed['consequence'] } {
    const { item, order, seed } = this;
    if (item.type !== 'scenario') throw new DomainError('answer.position-unknown', 'invalid');
    let before: Playing | undefined;
    let playing = beginning(item);
    for (const move of moves) {
      if (!canMove(item, playing, move)) throw new DomainError('answer.option-unknown', 'invalid');
      before = playing;
      playing = playing && moved(item, playing, move as Move);
    }
    const last = moves.at(-1);
    const shown = showItem(item, { order, seed, playing, moves: moves.length });
    if (!last) return { item: shown, consequence: null };
    return { item: shown, consequence: citedConsequence(consequenceOf(item, last, before), last, clauseOf) };
  }

  grade(given: readonly Given[]): Grade {
    return gradeItem(this.item, this.response(given));
  }

  honoured(given: readonly Given[]): string[] {
    return honouredClauses(this.item, this.response(given));
  }

  missed(given: readonly Given[]): string[] {
    return missedClauses(this.item, this.response(given));
  }

  private response(given: readonly Given[]): Response {
    if (this.item.type === 'scenario') return { choices: [...(this.playing(given)?.steps ?? [])] };
    const [answer] = given;
    if (!answer) throw new DomainError('answer.position-unknown', 'invalid');
    return answer.response as Response;
  }

  private playing(given: readonly Given[]): Playing | undefined {
    if (this.item.type !== 'scenario') return undefined;
    return playingAfter(
      this.item,
      given.map(({ response }) => response as Move),
    );
  }
}

function canMove(item: ScenarioItem, playing: Playing | undefined, response: GivenResponse): boolean {
  if (!('choice' in response) && !('back' in response)) return false;
  return moved(item, playing ?? beginning(item) ?? NOWHERE, response) !== undefined;
}

const NOWHERE: Playing = { state: { at: '', flags: {}, points: 0, broken: [] }, steps: [], before: [] };

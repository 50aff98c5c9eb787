import type { Block, Lesson, Line } from '@leidraad/courses/model';
import { READINGS } from '../readings';

type Citation = Line['citations'][number];
/** A line without its key: what it says and what it rests on. */
type Words = Omit<Line, 'key'>;

/** The clause says this itself. */
export const L = (clauseNumber: string): Citation => ({ clauseId: clauseNumber, support: 'L' });
/** It follows from the clause in this situation. */
export const T = (clauseNumber: string): Citation => ({ clauseId: clauseNumber, support: 'T' });

export const say = (nl: string, en: string, ...citations: Citation[]): Words => ({
  text: { nl, en },
  citations,
});

interface Screen {
  /** Names the screen within its lesson; block and line keys start with it and survive versions. */
  key: string;
  quote: string;
  /** Clause numbers; the lesson shows the reading's plain words. */
  rules: readonly string[];
  means: readonly Words[];
  do: readonly Words[];
  dont: readonly Words[];
  why: readonly Words[];
  example?: readonly Words[];
}

const numbered = (blockKey: string, words: readonly Words[]): Line[] =>
  words.map((line, index) => ({ key: `${blockKey}-${index + 1}`, ...line }));

function ruleOf(clauseNumber: string): Words {
  const reading = READINGS[clauseNumber];
  if (reading === undefined) throw new Error(`no reading for clause ${clauseNumber}`);
  return { text: reading.plainText, citations: [L(clauseNumber)] };
}

/** The blocks of one screen, in the order every lesson keeps. */
function blocksOf(screen: Screen): Block[] {
  const { key } = screen;
  const blocks: Block[] = [
    { key: `${key}-quote`, type: 'quotation', clauseId: screen.quote },
    { key: `${key}-rule`, type: 'rule', lines: numbered(`${key}-rule`, screen.rules.map(ruleOf)) },
    { key: `${key}-means`, type: 'explanation', lines: numbered(`${key}-means`, screen.means) },
    {
      key: `${key}-how`,
      type: 'do-dont',
      do: numbered(`${key}-do`, screen.do),
      dont: numbered(`${key}-dont`, screen.dont),
    },
    { key: `${key}-why`, type: 'reason', lines: numbered(`${key}-why`, screen.why) },
  ];
  if (screen.example !== undefined) {
    blocks.push({
      key: `${key}-example`,
      type: 'example',
      lines: numbered(`${key}-example`, screen.example),
    });
  }
  return blocks;
}

export function lesson(head: Omit<Lesson, 'blocks'>, ...screens: Screen[]): Lesson {
  return { ...head, blocks: screens.flatMap(blocksOf) };
}

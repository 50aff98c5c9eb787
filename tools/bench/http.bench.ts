import type { Bench } from './run.ts';
import { startFloor } from './http/floor.ts';
import { measure } from './http/load.ts';
import { addLearners, type Learner } from './http/learners.ts';
import { type Figures, percent, rounded, summary } from './http/figures.ts';
import { recordStatements, type Recording } from './http/recording.ts';
import { answerRequests, lessonRequests, type Request } from './http/requests.ts';
import { openStage, type RunningServer, type Stage } from './http/stage.ts';

const ROUNDS = 5;
const CONNECTIONS = 16;
const READS_PER_ROUND = 2_000;
const SAVES_PER_ROUND = 600;
const GOAL = 0.5;

/**
 * What people do most, over HTTP, against the least that could do it: a bare node:http server with pg that runs the
 * statements the product was seen to run (session look-up included, prepared) and sends the bytes it was seen to send.
 * Product, floor and client are processes of their own; rounds alternate, so that a busy minute hits both.
 */
export const bench: Bench = {
  title: 'open a lesson, save an answer: requests/s against bare node:http + pg (goal: half of it)',
  async run() {
    const stage = await openStage();
    try {
      return await compare(stage);
    } finally {
      await stage.close();
    }
  },
};

async function compare(stage: Stage): Promise<boolean> {
  const learners = await addLearners(stage, 2 * ((ROUNDS + 1) * SAVES_PER_ROUND));
  const recording = await recordStatements(stage, learners);
  const product = await stage.startProduct();
  const floor = await startFloor(stage, learners, recording);
  try {
    return await alternate(product, floor, learners, recording);
  } finally {
    await floor.stop();
  }
}

async function alternate(
  product: RunningServer,
  floor: RunningServer,
  learners: Learner[],
  recording: Recording,
): Promise<boolean> {
  const [ours, theirs] = [learners.filter((_, at) => at % 2 === 0), learners.filter((_, at) => at % 2 === 1)];
  let met = true;
  for (const [title, requests, perRound] of [
    ['open a lesson', lessonRequests, READS_PER_ROUND],
    ['save an answer', answerRequests, SAVES_PER_ROUND],
  ] as const) {
    const sides = [
      { name: 'product', server: product, requests: requests(ours), figures: [] as Figures[] },
      { name: 'floor', server: floor, requests: requests(theirs), figures: [] as Figures[] },
    ];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const side of sides) {
        const figures = await measure(side.server, CONNECTIONS, take(side.requests, perRound));
        // The first round warms up: plans are made, code is compiled.
        if (round > 0) side.figures.push(figures);
      }
      sides.reverse();
    }
    met = report(title, recording.statements(title), sides) && met;
  }
  return met;
}

/** Reads may come round again; what is saved is saved once, so those requests are used up. */
function take(requests: Request[], count: number): Request[] {
  const taken = requests.splice(0, count);
  if (taken[0]?.method === 'GET') requests.push(...taken);
  return taken;
}

function report(title: string, statements: number, sides: { name: string; figures: Figures[] }[]): boolean {
  const of = (name: string) => summary(sides.find((side) => side.name === name)?.figures ?? []);
  const [product, floor] = [of('product'), of('floor')];
  const ratio = product.perSecond / floor.perSecond;
  const line = (name: string, { perSecond, p50, p99, cpu }: Figures) =>
    `  ${name.padEnd(9)}${rounded(perSecond).padStart(7)} requests/s   p50 ${rounded(p50)} ms   p99 ${rounded(p99)} ms   ${rounded(cpu)} ms of processor time each`;
  process.stdout.write(
    [
      `${title} (${statements} statements, ${CONNECTIONS} connections, median of ${ROUNDS} rounds)`,
      line('product', product),
      line('floor', floor),
      `  ratio    ${percent(ratio)} of the floor's requests/s (goal: ${percent(GOAL)}), p99 × ${rounded(product.p99 / floor.p99)}`,
      '',
    ].join('\n'),
  );
  return ratio >= GOAL;
}

import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Learner } from './learners.ts';
import { answerRequest, lessonRequest, type Request } from './requests.ts';
import type { Stage } from './stage.ts';

/** A value sent with a statement: always the same, one that belongs to the request, a new id, or the time. */
export type Value =
  | { is: 'constant'; value: unknown }
  | { is: 'of-request'; name: keyof Learner | 'position' | 'clientKey' }
  | { is: 'new-id' }
  | { is: 'now' };

export interface Statement {
  text: string;
  values: Value[];
}

/** What the product did with one kind of request, for the floor to do the same. */
export interface Recorded {
  statements: Statement[];
  headers: Record<string, string>;
  status: number;
  body: string;
}

export interface Recording {
  lesson: Recorded;
  answer: Recorded;
  statements(title: string): number;
}

interface Seen {
  text: string;
  values: unknown[];
}

const POSITION = 7;
/** Work of the job queue that goes on by itself. */
const NOT_OURS = /\bboss\b/;

/**
 * Lets the product answer each kind of request for two learners while its statements are written down. What differs
 * between the two and belongs to neither was made on the spot.
 */
export async function recordStatements(stage: Stage, learners: Learner[]): Promise<Recording> {
  const file = join(stage.folder, 'statements.jsonl');
  writeFileSync(file, '');
  const module = pathToFileURL(join(import.meta.dirname, 'statement-recorder.mjs')).href;
  const product = await stage.startProduct({ module, env: { LEIDRAAD_BENCH_STATEMENTS: file } });
  const origin = `http://127.0.0.1:${product.port}`;
  for (const learner of learners) learner.csrf = await csrfToken(origin, learner);

  const sample = async (request: Request): Promise<{ seen: Seen[]; answer: Response; body: string }> => {
    truncateSync(file);
    const answer = await fetch(origin + request.path, { ...request });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${request.method} ${request.path} answered ${answer.status}: ${body}`);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const seen = lines.map((line) => JSON.parse(line) as Seen).filter(({ text }) => !NOT_OURS.test(text));
    return { seen, answer, body };
  };
  // Taken from the end: they are not asked again.
  const [first, second, warm] = learners.splice(-3) as [Learner, Learner, Learner];
  const record = async (request: (learner: Learner) => Request): Promise<Recorded> => {
    await sample(request(warm));
    const requests = [request(first), request(second)] as const;
    const [one, two] = [await sample(requests[0]), await sample(requests[1])];
    const keys = requests.map(({ body }) =>
      body ? (JSON.parse(body) as { clientKey: string }).clientKey : '',
    );
    const known = [
      { ...first, clientKey: keys[0] },
      { ...second, clientKey: keys[1] },
    ] as const;
    if (one.seen.map(({ text }) => text).join() !== two.seen.map(({ text }) => text).join()) {
      throw new Error('The product ran other statements for the same request of somebody else.');
    }
    return {
      statements: one.seen.map(({ text, values }, at) => ({
        text,
        values: values.map((value, index) => classify(text, [value, two.seen[at]?.values[index]], known)),
      })),
      headers: kept(one.answer.headers),
      status: one.answer.status,
      body: one.body,
    };
  };
  const lesson = await record(lessonRequest);
  const answer = await record((learner) => answerRequest(learner, POSITION));
  await product.stop();
  return {
    lesson,
    answer,
    statements: (title) => (title === 'open a lesson' ? lesson : answer).statements.length,
  };
}

type Known = readonly [Record<string, unknown>, Record<string, unknown>];

function classify(text: string, [one, two]: [unknown, unknown], known: Known): Value {
  const name = Object.keys(known[0]).find((key) => known[0][key] === one && known[1][key] === two);
  if (name) return { is: 'of-request', name: name as keyof Learner };
  if (one === POSITION && /insert into "?answer/i.test(text)) return { is: 'of-request', name: 'position' };
  if (typeof one === 'object' && one !== null && 'date' in one) return { is: 'now' };
  const isMade = one !== two && typeof one === 'string' && /^[0-9a-f-]{36}$/.test(one);
  return isMade ? { is: 'new-id' } : { is: 'constant', value: one };
}

/** Every header the product chose; those about the connection are the server's own. */
function kept(headers: Headers): Record<string, string> {
  const own = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'content-length']);
  return Object.fromEntries([...headers].filter(([name]) => !own.has(name)));
}

async function csrfToken(origin: string, learner: Learner): Promise<string> {
  const answer = await fetch(`${origin}/api/health/live`, {
    headers: { cookie: `leidraad=${learner.cookie}` },
  });
  await answer.arrayBuffer();
  const token = answer.headers.getSetCookie().find((line) => line.startsWith('XSRF-TOKEN='));
  if (!token) throw new Error(`No CSRF token for a session: ${answer.status}.`);
  return /=([^;]*)/.exec(token)?.[1] ?? '';
}

import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { SESSION_SECRET, type Stage } from './stage.ts';

/** Somebody signed in, in the middle of a quiz: one cycle, one running attempt, one session. */
export interface Learner {
  sessionId: string;
  /** Value of the session cookie. */
  cookie: string;
  /** Filled in once the product gave a token for this session. */
  csrf: string;
  accountId: string;
  personId: string;
  cycleId: string;
  attemptId: string;
  lessonKey: string;
  /** Options of the question at each position, the first of which is answered. */
  options: string[];
}

/**
 * Adds enough running attempts to the demo company to save `answers` answers without finishing one: the last position
 * of an attempt is never answered, because grading is other work. They all have the same questions: those about a
 * situation, for which the first option is an answer.
 */
export async function addLearners({ owner }: Stage, answers: number): Promise<Learner[]> {
  const course = await theCourse(owner);
  const each = course.draw.length - 1;
  const { rows: people } = await owner.query<{ account_id: string; person_id: string }>(
    'select id as account_id, person_id from account where disabled_at is null order by id',
  );
  const learners: Learner[] = [];
  await owner.query('begin');
  for (let at = 0; at < Math.ceil(answers / each) + 4; at++) {
    const person = people[at % people.length] ?? { account_id: '', person_id: '' };
    const number = 1_000 + Math.floor(at / people.length);
    const [cycleId, attemptId, sessionId] = [
      randomUUID(),
      randomUUID(),
      randomBytes(24).toString('base64url'),
    ];
    await owner.query(
      `insert into cycle (id, person_id, course_id, course_version_id, number, kind, opens_on, due_on, zone, explanation,
                          attempts_allowed, started_at, created_at)
       values ($1, $2, $3, $4, $5, 'full', current_date - 1, current_date + 30, 'Europe/Amsterdam', '[]', 3, now(), now())`,
      [cycleId, person.person_id, course.courseId, course.versionId, number],
    );
    await owner.query(
      `insert into attempt (id, cycle_id, course_version_id, kind, number, seed, draw, effective_at)
       values ($1, $2, $3, 'final', 1, 'bench', $4, now())`,
      [attemptId, cycleId, course.versionId, JSON.stringify(course.draw)],
    );
    await owner.query(
      `insert into session (sid, sess, expire) values ($1, $2, now() + interval '12 hours')`,
      [sessionId, JSON.stringify(session(person.account_id))],
    );
    learners.push({
      sessionId,
      cookie: signed(sessionId),
      csrf: '',
      accountId: person.account_id,
      personId: person.person_id,
      cycleId,
      attemptId,
      lessonKey: course.lessonKey,
      options: course.draw.map(({ optionOrder }) => optionOrder[0] ?? ''),
    });
  }
  await owner.query('commit');
  await owner.query('analyze');
  return learners;
}

/** The demo company's course: its longest lesson and every question it has. */
async function theCourse(owner: Stage['owner']) {
  const { rows } = await owner.query<{
    course_id: string;
    id: string;
    lesson_key: string;
    draw: { itemVersionId: string; optionOrder: string[] }[];
  }>(`
    select cv.course_id, cv.id,
           (select lesson_key from lesson l join block b on b.lesson_id = l.id
            where l.course_version_id = cv.id group by l.id order by sum(length(b.body::text)) desc limit 1) as lesson_key,
           (select jsonb_agg(jsonb_build_object('itemVersionId', iv.id, 'optionOrder',
                     (select jsonb_agg(option ->> 'key') from jsonb_array_elements(iv.body -> 'options') option))
                   order by ci.ordinal)
            from course_item ci join item_version iv on iv.id = ci.item_version_id
            where ci.course_version_id = cv.id and iv.body ->> 'type' = 'situation') as draw
    from course_version cv order by cv.published_at desc limit 1`);
  const [course] = rows;
  if (!course) throw new Error('The demo company has no published course.');
  return {
    courseId: course.course_id,
    versionId: course.id,
    lessonKey: course.lesson_key,
    draw: course.draw,
  };
}

/** As express-session stores it and signs its cookie. */
function session(accountId: string): object {
  const expires = new Date(Date.now() + 12 * 3_600_000);
  const cookie = {
    originalMaxAge: 12 * 3_600_000,
    expires,
    secure: false,
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
  };
  return { cookie, passport: { user: accountId } };
}

function signed(sessionId: string): string {
  const signature = createHmac('sha256', SESSION_SECRET)
    .update(sessionId)
    .digest('base64')
    .replace(/=+$/, '');
  return encodeURIComponent(`s:${sessionId}.${signature}`);
}

import { newPersonSchema } from '@leidraad/people/model';
import { LESSON_COUNT, STORY_KINDS, type Story, type StoryKind } from './history';
import { COURSE } from './course';
import { ACCOUNTS, COMPANY, HISTORY, PEOPLE, ROLLOUT, UNITS } from './people';

const byNumber = new Map(PEOPLE.map((person) => [person.externalId, person]));
const stories = (kind: StoryKind) => HISTORY.filter((story) => story.kind === kind);
const lastRound = (story: Story) => {
  const round = story.rounds.at(-1);
  if (round === undefined) throw new Error(`no round for ${story.externalId}`);
  return round;
};

describe('the people of the demo company', () => {
  it('are sixty, in six departments, each with an address and a number of their own', () => {
    expect(PEOPLE).toHaveLength(60);
    expect(new Set(PEOPLE.map((person) => person.externalId)).size).toBe(60);
    expect(new Set(PEOPLE.map((person) => person.email)).size).toBe(60);
    for (const unit of UNITS) expect(PEOPLE.some((person) => person.unit === unit.code)).toBe(true);
    expect(UNITS).toHaveLength(7);
  });

  it('can be entered as they are', () => {
    const id = '00000000-0000-4000-8000-000000000000';
    for (const person of PEOPLE) {
      const parsed = newPersonSchema.safeParse({
        externalId: person.externalId,
        givenName: person.firstName,
        familyName: person.lastName,
        email: person.email,
        login: person.email,
        language: person.locale,
        zone: COMPANY.zone,
        unitId: id,
        managerId: null,
        job: person.job,
        hireDate: '2020-01-01',
      });
      expect([person.externalId, parsed.error?.issues ?? []]).toEqual([person.externalId, []]);
    }
  });

  it('have a manager each, except the director, without going round', () => {
    for (const person of PEOPLE) {
      const chain = [person.externalId];
      for (let at = person.manager; at !== undefined; at = byNumber.get(at)?.manager) {
        expect(chain).not.toContain(at);
        expect(byNumber.has(at)).toBe(true);
        chain.push(at);
      }
      expect(chain.at(-1)).toBe('10001');
    }
  });

  it('include names that are hard on a page', () => {
    const names = PEOPLE.map((person) => `${person.firstName} ${person.lastName}`);
    expect(Math.max(...names.map((name) => name.length))).toBeGreaterThan(60);
    expect(Math.min(...names.map((name) => name.length))).toBeLessThan(6);
    for (const letter of 'ŁŞĲöâ')
      expect(names.some((name) => name.includes(letter.normalize('NFC')))).toBe(true);
  });

  it('have an account to try for every role', () => {
    const roles = ACCOUNTS.flatMap((account) => account.grants.map((grant) => grant.role));
    expect(new Set(roles)).toEqual(new Set(['manager', 'trainer', 'hr', 'auditor', 'admin']));
    expect(roles.filter((role) => role === 'trainer')).toHaveLength(2);
    expect(ACCOUNTS.some((account) => account.grants.length === 0)).toBe(true);
    for (const account of ACCOUNTS) expect(byNumber.has(account.externalId)).toBe(true);
  });
});

describe('their history', () => {
  it('tells of everybody once, and enough of each kind', () => {
    expect(HISTORY.map((story) => story.externalId)).toEqual(PEOPLE.map((person) => person.externalId));
    for (const kind of STORY_KINDS)
      expect(stories(kind).length).toBeGreaterThanOrEqual(kind === 'done' ? 8 : 3);
  });

  it('knows the number of lessons', () => {
    expect(LESSON_COUNT).toBe(COURSE.lessons.length);
    expect(HISTORY.flatMap((story) => story.rounds).every((round) => round.lessonsRead <= LESSON_COUNT)).toBe(
      true,
    );
  });

  it('happens in order: joined, assigned, tried, completed, never before the course existed', () => {
    for (const story of HISTORY) {
      const hired = byNumber.get(story.externalId)?.hireOffsetDays ?? 0;
      for (const round of story.rounds) {
        const days = [
          Math.min(hired, ROLLOUT.coursePublishedDaysAgo),
          round.assignedDaysAgo,
          ...round.attempts.map((attempt) => attempt.daysAgo),
          round.completedDaysAgo ?? 0,
        ];
        expect([story.externalId, days]).toEqual([story.externalId, days.toSorted((a, b) => b - a)]);
      }
    }
  });

  it('passes with seven of eight and only then', () => {
    for (const round of HISTORY.flatMap((story) => story.rounds)) {
      const passed = round.attempts.filter((attempt) => attempt.answered === 8 && attempt.right >= 7);
      expect(passed).toHaveLength(round.completedDaysAgo === undefined ? 0 : 1);
      expect(round.attempts.length).toBeLessThanOrEqual(COURSE.settings.attempts);
    }
  });

  it('gives everybody the status of their story today', () => {
    const year = 365;
    const window = COURSE.settings.renewalWindowDays;
    for (const story of HISTORY) {
      const round = lastRound(story);
      const done = round.completedDaysAgo;
      const onTime = done !== undefined && done >= round.dueDaysAgo;
      const left = done === undefined ? undefined : year - done;
      const told = { externalId: story.externalId, kind: story.kind };
      if (story.exemption !== undefined) expect(told.kind).toBe('exempt');
      else if (left !== undefined && left < 0) expect(told.kind).toBe('expired');
      else if (left !== undefined && left <= window) expect(told.kind).toBe('expiring');
      else if (left !== undefined)
        expect({ ...told, onTime }).toEqual({ ...told, onTime: told.kind === 'done' });
      else if (round.dueDaysAgo > 0) expect(told.kind).toBe('overdue');
      else if (round.attempts.filter((attempt) => attempt.answered === 8).length === 3)
        expect(told.kind).toBe('help-needed');
      else expect(told.kind).toBe(round.lessonsRead > 0 ? 'busy' : 'not-started');
    }
  });

  it('leaves a margin, so that a leap year or another day of the month changes nobody’s status', () => {
    for (const story of [...stories('expiring'), ...stories('expired')]) {
      const left = 365 - (lastRound(story).completedDaysAgo ?? 0);
      expect([left > 3 && left < 28, left < -3]).toContain(true);
    }
  });
});

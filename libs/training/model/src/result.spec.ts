import { topicsOf } from './result';

const lesson = (lessonKey: string, ...teaches: string[]) => ({
  lessonKey,
  topic: { nl: lessonKey },
  title: { nl: lessonKey },
  minutes: 5,
  teaches,
});
const lessons = [
  lesson('privacy', '2.1'),
  lesson('taboo', '4.2', '4.10'),
  lesson('scope', '1.1'),
  lesson('unasked', '5.1'),
];
const wrong = (lessonKey: string, ...missed: string[]) => ({ lessonKey, right: false, missed });
const right = (lessonKey: string) => ({ lessonKey, right: true, missed: [] });
const again = (...answers: Parameters<typeof topicsOf>[1]) =>
  topicsOf(lessons, answers).readAgain.map((topic) => [topic.lessonKey, topic.clauseNumbers]);

describe('topics of a result', () => {
  it('reads a topic again for one wrong answer, in the order of the lessons', () => {
    const answers = [
      wrong('taboo', '4.10', '4.2'),
      right('taboo'),
      wrong('privacy', '2.1', '2.1'),
      right('scope'),
    ];
    expect(again(...answers)).toEqual([
      ['privacy', ['2.1']],
      ['taboo', ['4.2', '4.10']],
    ]);
    expect(topicsOf(lessons, answers).known.map((topic) => topic.lessonKey)).toEqual(['scope']);
  });

  it('names at a lesson only clauses that it teaches', () => {
    expect(again(wrong('privacy', '2.1', '4.2'))).toEqual([['privacy', ['2.1']]]);
  });

  it('sends to the lesson that teaches what was missed, when the topic of the question does not', () => {
    const answers = [wrong('privacy', '4.2'), right('scope')];
    expect(again(...answers)).toEqual([['taboo', ['4.2']]]);
    expect(topicsOf(lessons, answers).known.map((topic) => topic.lessonKey)).toEqual(['scope']);
  });

  it('keeps to the topic of the question when no lesson teaches what was missed', () => {
    expect(again(wrong('privacy', '9.9'))).toEqual([['privacy', []]]);
  });
});

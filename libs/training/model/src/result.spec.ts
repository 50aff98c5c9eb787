import { topicsOf } from './result';

const lesson = (lessonKey: string) => ({
  lessonKey,
  topic: { nl: lessonKey },
  title: { nl: lessonKey },
  minutes: 5,
});

describe('topics of a result', () => {
  it('reads a topic again for one wrong answer, in the order of the lessons', () => {
    const { readAgain, known } = topicsOf(
      [lesson('privacy'), lesson('taboo'), lesson('scope'), lesson('unasked')],
      [
        { lessonKey: 'taboo', right: false, clauseNumbers: ['4.10', '4.2'] },
        { lessonKey: 'taboo', right: true, clauseNumbers: ['4.3'] },
        { lessonKey: 'privacy', right: false, clauseNumbers: ['2.1', '2.1'] },
        { lessonKey: 'scope', right: true, clauseNumbers: ['1.1'] },
      ],
    );
    expect(readAgain.map((topic) => [topic.lessonKey, topic.clauseNumbers])).toEqual([
      ['privacy', ['2.1']],
      ['taboo', ['4.2', '4.10']],
    ]);
    expect(known.map((topic) => topic.lessonKey)).toEqual(['scope']);
  });
});

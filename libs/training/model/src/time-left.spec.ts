import { minutesLeft } from './time-left';

describe('minutes left', () => {
  it('adds unread lessons and half a minute a question, rounded up', () => {
    expect(minutesLeft({ lessonMinutes: [6, 5], questions: 8, attestation: true })).toBe(15);
    expect(minutesLeft({ lessonMinutes: [], questions: 5, attestation: true })).toBe(3);
  });

  it('is one minute when only the statement is left, and nothing when nothing is', () => {
    expect(minutesLeft({ lessonMinutes: [], questions: 0, attestation: true })).toBe(1);
    expect(minutesLeft({ lessonMinutes: [], questions: 0, attestation: false })).toBe(0);
  });
});

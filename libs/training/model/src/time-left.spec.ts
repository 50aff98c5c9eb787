import { minutesLeft } from './time-left';

describe('minutes left', () => {
  it('adds unread lessons, half a minute a question, rounded up, and one for the statement', () => {
    expect(minutesLeft({ lessonMinutes: [6, 5], questions: 8, attestation: true })).toBe(16);
    expect(minutesLeft({ lessonMinutes: [], questions: 5, attestation: true })).toBe(4);
  });

  it('is one minute when only the statement is left, and nothing when nothing is', () => {
    expect(minutesLeft({ lessonMinutes: [], questions: 0, attestation: true })).toBe(1);
    expect(minutesLeft({ lessonMinutes: [], questions: 0, attestation: false })).toBe(0);
  });
});

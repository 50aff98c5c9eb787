import { TOPICS } from './proposals';
import { topicFrom, topicWords } from './topics';

describe('topics', () => {
  it.each(TOPICS)('%s reads as words in both languages and is found back by them', (topic) => {
    expect(topicFrom(topicWords(topic, 'nl'))).toBe(topic);
    expect(topicFrom(` ${topicWords(topic, 'en').toUpperCase()} `)).toBe(topic);
  });

  it('keeps a topic that a trainer made up', () => {
    expect(topicFrom(' Foto’s op de bouw ')).toBe('Foto’s op de bouw');
    expect(topicWords('Foto’s op de bouw', 'en')).toBe('Foto’s op de bouw');
  });
});

import type { Cue } from '@leidraad/policies/model';
import type { FoundAddressee } from './addressee';
import type { Candidate } from './candidate';
import type { Decision } from './label-clause';
import type { Qualifier } from './qualifiers';
import type { FoundTopic } from './topic';

/** The words that made a label, each with its place in the clause, or where else they stand. */
export function cuesOf(
  text: string,
  decided: Decision,
  chosen: Candidate | null,
  found: FoundAddressee,
  topic: FoundTopic,
  qualifiers: readonly Qualifier[],
): Cue[] {
  const cues: Cue[] = [];
  const add = (place: { start: number; end: number } | null, shows: string): void => {
    if (place && place.end > place.start)
      cues.push({
        start: place.start,
        end: place.end,
        text: text.slice(place.start, place.end),
        shows,
        from: 'clause',
      });
  };
  const elsewhere = (words: string, shows: string, from: Cue['from']): void => {
    cues.push({ start: 0, end: 0, text: words, shows, from });
  };
  if (chosen) {
    add(chosen, `norm:${decided.norm}`);
    if (chosen.denial && chosen.denial.start !== chosen.start) add(chosen.denial, 'negation');
  } else if (decided.from === 'lead-in') elsewhere(decided.words, `norm:${decided.norm}`, 'lead-in');
  else if (decided.from !== 'kind' && decided.from !== 'none')
    elsewhere(decided.words, `norm:${decided.norm}`, 'heading');
  if (found.place) add(found.place, `addressee:${found.addressee}`);
  else if (found.addressee !== 'none') elsewhere('', `addressee:${found.addressee}`, 'document');
  for (const qualifier of qualifiers) add(qualifier, qualifier.shows);
  if (topic.topic !== 'none') {
    if (topic.place) add(topic.place, `topic:${topic.topic}`);
    else elsewhere('', `topic:${topic.topic}`, topic.asRule === true ? 'document' : 'heading');
  }
  return cues;
}

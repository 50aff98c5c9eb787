import { Injectable, InjectionToken, signal, type Type } from '@angular/core';
import { type CourseImpact } from '@leidraad/courses/model';

/** What one impact asks: of how many people, and how long of each; null where nobody does only what changed. */
export interface AskedOfPeople {
  people: number;
  minutes: { least: number; most: number } | null;
}

/**
 * What publishing asks of people is known to training, which stands right of here: its part of the page, with the inputs
 * `slug`, `revision` and `impact`, comes in through this. It tells what it shows to `SeenConsequence`.
 */
export const CONSEQUENCE_PART = new InjectionToken<() => Promise<Type<unknown>>>('consequence of publishing');

/** The consequence that is on the page, as whoever publishes sees it. */
@Injectable()
export class SeenConsequence {
  /** Goes with the approval: refused when the consequence is another by then. */
  readonly hash = signal<string | undefined>(undefined);
  /** Grows when what was seen is no longer so: it is counted again. */
  readonly recounts = signal(0);
  readonly proposed = signal<CourseImpact | undefined>(undefined);
  readonly asked = signal<Readonly<Record<CourseImpact, AskedOfPeople>> | undefined>(undefined);
}

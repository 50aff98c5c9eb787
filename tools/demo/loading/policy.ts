import { PoliciesService, PolicyApprovals, PolicyDrafts, ReadingsService } from '@leidraad/policies/server';
import type { PolicyVersionView } from '@leidraad/policies/model';
import type { INestApplicationContext } from '@nestjs/common';
import { DateTime } from 'luxon';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COURSE } from '../content/course';
import { COMPANY, ROLLOUT } from '../content/people';
import { READINGS } from '../content/readings';
import type { Acting } from './acting';
import type { Loaded, LoadedPeople } from './company';

export const AUTHOR = '10003';
export const APPROVER = '10002';

const text = (language: 'nl' | 'en') =>
  readFileSync(join(process.cwd(), `tools/demo/content/policy.${language}.md`), 'utf8');

/** The policy as the trainer brought it in, decided on sentence by sentence, and a colleague approved it. */
export async function loadPolicy(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
): Promise<PolicyVersionView> {
  const get = <T>(service: abstract new (...args: never[]) => T): T =>
    app.get(service as never, { strict: false });
  const [author, approver] = [people.get(AUTHOR) as Loaded, people.get(APPROVER) as Loaded];
  acting.at(ROLLOUT.policyApprovedDaysAgo + 12);
  const title = { nl: 'Socialmediabeleid', en: 'Social media policy' };
  const { slug } = await acting.as(author, () =>
    get(PoliciesService).create({
      title,
      source: { language: 'nl', format: 'markdown', text: text('nl'), fileName: 'policy.nl.md' },
    }),
  );
  const { revision: imported } = await acting.as(author, () => get(PoliciesService).read(slug));
  const draft = await acting.as(author, () =>
    get(PolicyDrafts).replaceSource(
      slug,
      '1.0',
      {
        language: 'en',
        format: 'markdown',
        text: text('en'),
        fileName: 'policy.en.md',
      },
      imported,
    ),
  );
  const clauses = draft.sections.flatMap((section) => section.clauses);
  const topics = new Map(COURSE.lessons.map((lesson) => [lesson.key, lesson.topic.nl ?? lesson.key]));
  const readings = clauses.map((clause) => {
    const reading = READINGS[clause.number];
    if (!reading) throw new Error(`No reading of clause ${clause.number}`);
    return {
      clauseVersionId: clause.clauseVersionId,
      seen: null,
      ...reading,
      topic: topics.get(reading.topic) ?? null,
      why: reading.why ?? null,
    };
  });
  const decided = await acting.as(author, () => get(ReadingsService).decide(slug, '1.0', readings));
  const effectiveOn = DateTime.now()
    .setZone(COMPANY.zone)
    .minus({ days: ROLLOUT.policyApprovedDaysAgo })
    .toISODate() as string;
  const reason = 'Eerste beleid over sociale media, op verzoek van de directie';
  const { revision } = await acting.as(author, () =>
    get(PolicyApprovals).request(slug, '1.0', { reason, effectiveOn, revision: decided.revision }),
  );
  acting.at(ROLLOUT.policyApprovedDaysAgo);
  return acting.as(approver, () => get(PolicyApprovals).approve(slug, '1.0', revision));
}

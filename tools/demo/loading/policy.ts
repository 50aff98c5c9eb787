import {
  PoliciesService,
  PolicyApprovals,
  PolicyDrafts,
  PolicyVersions,
  ReadingsService,
} from '@leidraad/policies/server';
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

const sourceFrom = (name: 'policy' | 'policy-2', language: 'nl' | 'en') => {
  const fileName = `${name}.${language}.md`;
  const text = readFileSync(join(process.cwd(), 'tools/demo/content', fileName), 'utf8');
  return { language, format: 'markdown' as const, text, fileName };
};

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
      source: sourceFrom('policy', 'nl'),
    }),
  );
  const { revision: imported } = await acting.as(author, () => get(PoliciesService).read(slug));
  const draft = await acting.as(author, () =>
    get(PolicyDrafts).replaceSource(slug, '1.0', sourceFrom('policy', 'en'), imported),
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

/** The next version as its author brought it in today: a draft of which nobody looked at the changes yet. */
export async function loadNextVersion(
  app: INestApplicationContext,
  acting: Acting,
  people: LoadedPeople,
  { slug }: PolicyVersionView,
): Promise<void> {
  const author = people.get(AUTHOR) as Loaded;
  acting.at(0);
  const { versionId } = await acting.as(author, () =>
    app.get(PolicyVersions, { strict: false }).start(slug, { source: sourceFrom('policy-2', 'nl') }),
  );
  await acting.as(author, async () => {
    const { revision } = await app.get(PoliciesService, { strict: false }).read(slug, versionId);
    await app
      .get(PolicyDrafts, { strict: false })
      .replaceSource(slug, versionId, sourceFrom('policy-2', 'en'), revision);
  });
}

// Its own program (dist/workers/proposals.js): makes drafts from a policy in a process of its own, since a policy of
// thousands of clauses takes seconds. Imports no Nest, gets no settings, talks to nobody but who started it.
import { serveWork } from '@leidraad/shared/server/working';
import { proposeCourse, type ProposalTask } from '../derive/propose-course';

serveWork<ProposalTask>(proposeCourse);

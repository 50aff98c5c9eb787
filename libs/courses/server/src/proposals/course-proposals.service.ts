import type { ProposeCourse, ProposedCourse } from '@leidraad/courses/model';
import { PolicyViews } from '@leidraad/policies/server';
import { type Config, CONFIG } from '@leidraad/shared/server';
import { programFile, WorkProcesses } from '@leidraad/shared/server/working';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CourseDrafts } from '../course-drafts.service';
import { proposeCourse, type ProposalTask } from '../derive/propose-course';
import { sourceOfPolicy } from './source-of-policy';

/**
 * Lessons and questions made from the policy that a draft follows, in a process of its own: `course.proposal-slow`,
 * `course.proposal-busy`, and `course.proposal-failed` for what broke it.
 */
@Injectable()
export class CourseProposals implements OnApplicationShutdown {
  private readonly logger = new Logger('CourseProposals');
  private readonly processes: WorkProcesses<ProposalTask, ProposedCourse>;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly drafts: CourseDrafts,
    private readonly policies: PolicyViews,
  ) {
    this.processes = new WorkProcesses(
      () => programFile('proposals', config.PROPOSAL_WORKER, config.NODE_ENV),
      proposeCourse,
      {
        processes: 1,
        mostWaiting: 8,
        seconds: config.DOCUMENT_SECONDS,
        megabytes: config.DOCUMENT_MEMORY_MB,
        codes: {
          slow: 'course.proposal-slow',
          heavy: 'course.proposal-slow',
          damaged: 'course.proposal-failed',
          busy: 'course.proposal-busy',
        },
        log: (fault) => this.logger.warn(`No proposal for a course, ${fault}`),
      },
    );
  }

  /** Nothing is stored: what is chosen of it is saved with the draft, as any change. `left`: whoever asked is gone. */
  async propose(slug: string, filled: ProposeCourse, left: AbortSignal): Promise<ProposedCourse> {
    const { policyVersionId, courseId } = await this.drafts.read(slug);
    const policy = await this.policies.view(policyVersionId);
    return this.processes.run({ source: sourceOfPolicy(policy, filled), courseId }, left);
  }

  onApplicationShutdown(): void {
    this.processes.end();
  }
}

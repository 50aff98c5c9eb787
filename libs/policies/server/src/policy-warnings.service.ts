import type { PolicyVersionView, warningLookSchema } from '@leidraad/policies/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PolicyDrafts } from './policy-drafts.service';
import { PolicyViews } from './policy-views.service';
import { PolicyWarning } from './policy-warning.entity';

/** The list of warnings that an owner works through. */
@Injectable()
export class PolicyWarnings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly drafts: PolicyDrafts,
    private readonly views: PolicyViews,
  ) {}

  /**
   * Notes that somebody looked at a warning of a draft, or opens it again. The last word counts and each is in the audit
   * log, so no revision is asked for: two people may work through one list.
   */
  async look(
    slug: string,
    reference: string,
    key: string,
    { state, note }: z.infer<typeof warningLookSchema>,
  ): Promise<PolicyVersionView> {
    return this.work.run(async () => {
      const locked = await this.drafts.lockEditable(slug, reference);
      const policyVersionId = locked.version.id;
      const looked = state === 'looked-at';
      const noteId = looked ? await this.audit.note(note) : null;
      const { affected } = await this.work.manager.update(
        PolicyWarning,
        { policyVersionId, key },
        {
          lookedAt: looked ? this.clock.now() : null,
          lookedById: looked ? requestContext.actor().personId : null,
          noteId,
        },
      );
      if (!affected) throw new DomainError('policy.warning-unknown', 'missing');
      await this.audit.record('policy.warning-looked-at', 'policy-version', policyVersionId, {
        reasonId: noteId,
        data: { key, state },
      });
      await this.drafts.touch(locked);
      return this.views.view(policyVersionId);
    });
  }
}

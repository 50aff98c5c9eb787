import { SettingsService } from '@leidraad/people/server';
import {
  approvalBlockers,
  effectiveDateFault,
  type EffectiveDateFault,
  followedVersion,
  PolicyVersionApproved,
  type PolicyVersionView,
  type requestApprovalSchema,
} from '@leidraad/policies/model';
import { type CalendarDate, DomainError } from '@leidraad/shared/model';
import { Audit, Clock, DomainEvents, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type LockedVersion, PolicyDrafts } from './policy-drafts.service';
import { PolicyLookup } from './policy-lookup.service';
import { PolicyVersion } from './policy-version.entity';
import { PolicyVersions } from './policy-versions.service';
import { PolicyViews } from './policy-views.service';

/** From draft to frozen: request, withdrawal, sending back, approval. */
@Injectable()
export class PolicyApprovals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: DomainEvents,
    private readonly settings: SettingsService,
    private readonly drafts: PolicyDrafts,
    private readonly versions: PolicyVersions,
    private readonly lookup: PolicyLookup,
    private readonly views: PolicyViews,
  ) {}

  /** Asks for approval of exactly the revision that was looked at; its number is then that of what it changes. */
  async request(
    slug: string,
    number: string,
    wanted: z.infer<typeof requestApprovalSchema>,
  ): Promise<PolicyVersionView> {
    return this.work.run(async () => {
      const locked = await this.drafts.lockEditable(slug, number);
      const view = await this.views.view(locked.version.id);
      if (wanted.revision !== locked.version.revision)
        throw new DomainError('policy.stale', 'stale', { current: view });
      refuseUnready(view);
      const fault = await this.dateFault(locked.version, wanted.effectiveOn);
      if (fault)
        throw new DomainError(fault.code, 'invalid', {
          params: { ...fault.params },
          fields: [{ path: 'effectiveOn', code: fault.code, params: { ...fault.params } }],
        });
      await this.versions.renumber(locked.version);
      const reasonId = await this.audit.note(wanted.reason);
      return this.change(locked, 'policy.approval-requested', {
        approvalRequestedAt: this.clock.now(),
        approvalRequestedBy: requestContext.actor().personId,
        effectiveOn: wanted.effectiveOn,
        reasonId,
        sentBackNoteId: null,
      });
    });
  }

  /** Takes the request back, so that the draft can be edited again. */
  async withdraw(slug: string, number: string): Promise<PolicyVersionView> {
    return this.work.run(async () =>
      this.change(await this.lockAwaiting(slug, number), 'policy.approval-withdrawn', {
        approvalRequestedAt: null,
        approvalRequestedBy: null,
      }),
    );
  }

  /** Gives it back to the author with a note. */
  async sendBack(slug: string, number: string, note: string): Promise<PolicyVersionView> {
    return this.work.run(async () => {
      const locked = await this.lockAwaiting(slug, number);
      const sentBackNoteId = await this.audit.note(note);
      return this.change(locked, 'policy.sent-back', {
        approvalRequestedAt: null,
        approvalRequestedBy: null,
        sentBackNoteId,
      });
    });
  }

  /** Freezes the version. Not by its author or requester, unless the company relaxed that; then it is recorded. */
  async approve(slug: string, number: string, revision: number): Promise<PolicyVersionView> {
    const { personId } = requestContext.actor();
    return this.work.run(async () => {
      const locked = await this.lockAwaiting(slug, number);
      const { version } = locked;
      if (revision !== version.revision)
        throw new DomainError('policy.stale', 'stale', { current: await this.views.view(version.id) });
      const ownWork = [version.authorId, version.approvalRequestedBy].includes(personId);
      if (ownWork && (await this.settings.company()).fourEyes)
        throw new DomainError('policy.four-eyes', 'forbidden');
      refuseUnready(await this.views.view(version.id));
      const fault = await this.dateFault(version, version.effectiveOn ?? '');
      if (fault) throw new DomainError(fault.code, 'conflict', { params: { ...fault.params } });
      const view = await this.change(locked, 'policy.approved', {
        approverId: personId,
        approvedAt: this.clock.now(),
        fourEyesWaived: ownWork,
      });
      await this.events.publish(PolicyVersionApproved, {
        policyId: version.policyId,
        policyVersionId: version.id,
        number: version.number,
        effectiveOn: view.effectiveOn ?? '',
      });
      return view;
    });
  }

  /** The day was right when approval was asked for; time passes while somebody waits. */
  private async dateFault(version: PolicyVersion, day: CalendarDate): Promise<EffectiveDateFault | null> {
    const versions = await this.lookup.versions(version.policyId);
    const follows = followedVersion(versions.filter(({ id }) => id !== version.id));
    return effectiveDateFault(day, { today: await this.lookup.today(), follows });
  }

  private async lockAwaiting(slug: string, number: string): Promise<LockedVersion> {
    const locked = await this.drafts.lock(slug, number);
    if (!locked.version.approvalRequestedAt)
      throw new DomainError('policy.not-awaiting-approval', 'conflict');
    return locked;
  }

  private async change(
    locked: LockedVersion,
    action: string,
    set: Partial<PolicyVersion>,
  ): Promise<PolicyVersionView> {
    const { id } = locked.version;
    // The revision first: once approved, the row is frozen.
    await this.drafts.touch(locked);
    await this.work.manager.update(PolicyVersion, { id }, set);
    await this.audit.record(action, 'policy-version', id, {
      reasonId: set.sentBackNoteId ?? set.reasonId ?? null,
    });
    return this.views.view(id);
  }
}

function refuseUnready(view: PolicyVersionView): void {
  const open = approvalBlockers(view);
  if (open.length > 0)
    throw new DomainError('policy.not-ready', 'invalid', { params: { open: open.length }, current: open });
}

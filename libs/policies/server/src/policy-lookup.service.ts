import { SettingsService } from '@leidraad/people/server';
import { type ComparedVersions, highestNumber, standings, type VersionDates } from '@leidraad/policies/model';
import { type CalendarDate, dateIn, DomainError } from '@leidraad/shared/model';
import { Clock, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Policy } from './policy.entity';
import { PolicyVersion } from './policy-version.entity';
import { PolicyWithdrawal } from './policy-withdrawal.entity';

const ID = /^[0-9a-f]{8}-/u;

/** A version with the dates its standing follows from. */
export type DatedVersion = PolicyVersion & VersionDates;

/** Finds policies and versions by what stands in an address, with where they stand today in the company's zone. */
@Injectable()
export class PolicyLookup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly settings: SettingsService,
  ) {}

  async policy(slug: string): Promise<Policy> {
    const policy = await this.work.repository(Policy).findOneBy({ slug });
    if (!policy) throw new DomainError('policy.unknown', 'missing');
    return policy;
  }

  /**
   * A version by its number or its id, with its policy; `lock` until the transaction ends. The number of a draft changes
   * when approval is asked for, the id never.
   */
  async version(
    slug: string,
    reference: string,
    lock = false,
  ): Promise<{ policy: Policy; version: PolicyVersion }> {
    const policy = await this.policy(slug);
    const version = await this.work.repository(PolicyVersion).findOne({
      where: { policyId: policy.id, ...(ID.test(reference) ? { id: reference } : { number: reference }) },
      ...(lock && { lock: { mode: 'pessimistic_write' } }),
    });
    if (!version) throw new DomainError('policy.version-unknown', 'missing');
    return { policy, version };
  }

  /** Today in the company's zone. */
  async today(): Promise<CalendarDate> {
    return dateIn((await this.settings.company()).zone, this.clock.now());
  }

  /** All versions of a policy, newest first. */
  async versions(policyId: string): Promise<DatedVersion[]> {
    const versions = await this.work
      .repository(PolicyVersion)
      .find({ where: { policyId }, order: { createdAt: 'DESC', id: 'DESC' } });
    const withdrawn = await this.work
      .repository(PolicyWithdrawal)
      .findBy({ policyVersionId: In(versions.map(({ id }) => id)) });
    const { zone } = await this.settings.company();
    const days = new Map(
      withdrawn.map(({ policyVersionId, effectiveAt }) => [policyVersionId, dateIn(zone, effectiveAt)]),
    );
    return versions.map((version) => ({ ...version, withdrawnOn: days.get(version.id) ?? null }));
  }

  /** The highest number that was approved; '0.0' before the first. */
  async highestApproved(policyId: string): Promise<string> {
    const versions = await this.work.repository(PolicyVersion).findBy({ policyId });
    return highestNumber(
      versions.filter((version) => version.approvedAt !== null).map(({ number }) => number),
    );
  }

  /** How the sides of a comparison are headed, by version id. */
  async sides(policyId: string, ids: readonly string[]): Promise<Map<string, ComparedVersions['old']>> {
    const versions = await this.versions(policyId);
    const standing = standings(versions, await this.today());
    return new Map(
      versions
        .filter(({ id }) => ids.includes(id))
        .map(({ id, number, effectiveOn, withdrawnOn, approvedAt }) => [
          id,
          {
            versionId: id,
            number,
            lifecycle: standing.get(id)?.lifecycle ?? 'draft',
            effectiveOn,
            withdrawnOn,
            approvedAt: approvedAt?.toISOString() ?? null,
          },
        ]),
    );
  }
}

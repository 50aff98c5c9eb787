import { DomainError, type Language } from '@leidraad/shared/model';
import { Audit, Clock, sha256, UnitOfWork } from '@leidraad/shared/server';
import { type SignRequest, type Signed, statementText, type StatementView } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Attestation } from '../attestation.entity';
import { coveredClauses, type PublishedCourse } from '../content/published-course';
import { PublishedCourses } from '../content/published-courses.service';
import type { Cycle } from '../cycle.entity';
import { CertificateLookup } from '../cycles/certificate-lookup';
import { Cycles, mustBeInForce } from '../cycles/cycles.service';
import { Evidence } from '../cycles/evidence.service';
import { Statement } from '../statement.entity';

interface Words {
  text: string;
  language: Language;
  sha256: string;
}

/** The statement somebody signs: its exact words, their hash and their language are kept. */
@Injectable()
export class Attestations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly courses: PublishedCourses,
    private readonly cycles: Cycles,
    private readonly evidence: Evidence,
    private readonly certificates: CertificateLookup,
  ) {}

  /**
   * The statement to sign in `language`, or in the language it was written in. Once signed: the words as signed, in the
   * language and for the version they were signed in, whatever is asked for.
   */
  async statement(cycleId: string, language: Language): Promise<StatementView> {
    const cycle = await this.cycles.own(cycleId);
    const signed = await this.signed(cycle);
    const course = await this.courses.get(signed?.courseVersionId ?? cycle.courseVersionId);
    const { policy } = course;
    return {
      ...(signed ? await this.kept(signed) : this.words(course, language)),
      policy: {
        slug: policy.slug,
        title: policy.title,
        number: policy.number,
        effectiveOn: policy.effectiveOn,
      },
      sections: course.sections.map(({ number, heading }) => ({ number, heading })),
      signedAt: signed?.effectiveAt.toISOString() ?? null,
    };
  }

  /** Signs. The hash must be that of the words shown; signing the same words again gives the first signature. */
  async sign(cycleId: string, request: SignRequest): Promise<Signed> {
    return this.work.run(async () => {
      const cycle = await this.cycles.lockOwn(cycleId);
      mustBeInForce(cycle);
      const signed = await this.signed(cycle);
      if (signed && signed.sha256 !== request.sha256)
        throw new DomainError('attestation.already-signed', 'conflict');
      if (signed) return this.answer(cycle, signed.effectiveAt);
      const course = await this.courses.get(cycle.courseVersionId);
      const words = this.words(course, request.language);
      if (words.sha256 !== request.sha256) throw new DomainError('attestation.changed', 'stale');
      const { id, effectiveAt } = await this.keep(cycle, course, words);
      const gained = coveredClauses(course).map((clause) => ({ clause, sourceId: id }));
      await this.evidence.gain(cycle.personId, 'attested', gained);
      await this.audit.record('attestation.signed', 'attestation', id, {
        data: { cycleId, sha256: words.sha256 },
      });
      await this.cycles.start(cycle);
      await this.cycles.completeIfDone(cycle, course, effectiveAt);
      await this.cycles.announce(cycle);
      return this.answer(cycle, effectiveAt);
    });
  }

  /** The signature that counts: for the policy version that the cycle is about. */
  private async signed(cycle: Cycle): Promise<Attestation | null> {
    const now = await this.courses.get(cycle.courseVersionId);
    const all = await this.work
      .repository(Attestation)
      .find({ where: { cycleId: cycle.id }, order: { effectiveAt: 'asc' } });
    for (const each of all) {
      const course = await this.courses.get(each.courseVersionId);
      if (course.policy.versionId === now.policy.versionId) return each;
    }
    return null;
  }

  private words(course: PublishedCourse, language: Language): Words {
    const subject = {
      policyTitle: course.policy.title,
      policyNumber: course.policy.number,
      sections: course.sections,
    };
    const written = statementText(course.statement, subject, language);
    return { ...written, sha256: sha256(written.text) };
  }

  /** The words of a signature. They may have been erased since; the hash and the language stay. */
  private async kept({ statementId, language, sha256 }: Attestation): Promise<Words> {
    const statement = await this.work.repository(Statement).findOneBy({ id: statementId });
    return { text: statement?.text ?? '', language, sha256 };
  }

  private async keep(
    cycle: Cycle,
    course: PublishedCourse,
    words: Words,
  ): Promise<{ id: string; effectiveAt: Date }> {
    const [person] = await this.work.query<{ name: string }>(
      `select given_name || ' ' || family_name as name from person where id = $1`,
      [cycle.personId],
    );
    const statementId = newId();
    await this.work.manager.insert(Statement, {
      id: statementId,
      text: words.text,
      signerName: person?.name ?? '',
    });
    const attestation = {
      id: newId(),
      cycleId: cycle.id,
      courseVersionId: course.courseVersionId,
      statementId,
      sha256: words.sha256,
      language: words.language,
      effectiveAt: this.clock.now(),
    };
    await this.work.manager.insert(Attestation, attestation);
    return attestation;
  }

  private async answer(cycle: Cycle, signedAt: Date): Promise<Signed> {
    const completed = cycle.completedAt !== null;
    return {
      signedAt: signedAt.toISOString(),
      completed,
      certificateId: completed ? await this.certificates.ofOne(cycle.id) : null,
    };
  }
}

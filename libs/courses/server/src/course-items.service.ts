import type { CourseContent, CourseDraftView } from '@leidraad/courses/model';
import { PolicyViews } from '@leidraad/policies/server';
import {
  citedParts,
  type ExportItems,
  type ExportSettings,
  type Item,
  type ItemsPreview,
  type Loss,
  type previewItemsSchema,
  picturesOfItem,
} from '@leidraad/quizzes/model';
import { ItemFiles, Pictures } from '@leidraad/quizzes/server';
import { DomainError } from '@leidraad/shared/model';
import { Audit, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { CourseDrafts } from './course-drafts.service';

/** The questions of a draft as files. */
@Injectable()
export class CourseItems {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly drafts: CourseDrafts,
    private readonly policies: PolicyViews,
    private readonly files: ItemFiles,
    private readonly pictures: Pictures,
  ) {}

  /** What a file becomes. Reading it needs nothing of the course but that it is there. */
  async preview(
    slug: string,
    { base64, fileName }: z.infer<typeof previewItemsSchema>,
    left: AbortSignal,
  ): Promise<ItemsPreview> {
    await this.assertDraft(slug);
    return this.withLostPictures(await this.files.preview(base64, fileName, left));
  }

  /** Notes where a picture stayed where the file was made: our JSON names pictures, and does not hold them. */
  private async withLostPictures(preview: ItemsPreview): Promise<ItemsPreview> {
    const lost = await this.pictures.unknown(preview.items.flatMap(({ item }) => picturesOfItem(item)));
    const items = preview.items.map((read) =>
      picturesOfItem(read.item).some((fileId) => lost.has(fileId))
        ? { ...read, notes: [...read.notes, { code: 'items.picture-elsewhere', params: {} }] }
        : read,
    );
    return { ...preview, items };
  }

  async assertDraft(slug: string): Promise<void> {
    await this.drafts.read(slug);
  }

  /** What a format cannot hold of all questions of the draft. */
  async losses(slug: string, settings: ExportSettings): Promise<Loss[]> {
    const { content } = await this.drafts.read(slug);
    return (await this.files.write(content.items, settings, {})).losses;
  }

  /** The questions that were chosen as a file; `course.items-unknown` when one of them is gone. */
  async export(slug: string, { ids, ...settings }: ExportItems): Promise<Buffer> {
    const draft = await this.drafts.read(slug);
    const items = draft.content.items.filter(({ id }) => ids.includes(id));
    if (items.length < new Set(ids).size) throw new DomainError('course.items-unknown', 'conflict');
    const { bytes } = await this.files.write(items, settings, await this.head(draft, items));
    await this.work.run(() =>
      this.audit.record('course.items-exported', 'course', draft.courseId, {
        data: { ...settings, items: items.length, revision: draft.revision },
      }),
    );
    return bytes;
  }

  /** The policy, and the clauses that the questions cite as they read in it. */
  private async head({ policyVersionId }: CourseDraftView, items: CourseContent['items']) {
    const { title, number, sections } = await this.policies.view(policyVersionId);
    const cited = new Set(items.flatMap(clauseIdsOf));
    const clauses = sections
      .flatMap((section) => section.clauses)
      .filter(({ clauseId }) => cited.has(clauseId))
      .map(({ clauseId, number: clauseNumber, text }) => ({ id: clauseId, number: clauseNumber, text }));
    return { policy: { title, number }, clauses };
  }
}

const clauseIdsOf = (item: Item): string[] => [
  ...citedParts(item).flatMap(({ clauses }) => clauses.map(({ clauseId }) => clauseId)),
  ...(item.type === 'scenario' ? item.tests : []),
  ...(item.type === 'breach' ? item.rules.flatMap(({ clauseId }) => clauseId ?? []) : []),
];

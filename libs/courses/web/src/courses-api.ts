import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type CourseContent,
  courseDraftSchema,
  type CourseDraftView,
  type DraftCompany,
  draftCompanySchema,
  coursePublishedSchema,
  courseRowsSchema,
  courseVersionRowsSchema,
  courseVersionSchema,
  draftSavedSchema,
  type newCourseSchema,
  type requestPublishSchema,
} from '@leidraad/courses/model';
import { apiResource, quietly } from '@leidraad/shared/web';
import { firstValueFrom, type Observable } from 'rxjs';
import { type z } from 'zod';

export type NewCourse = z.input<typeof newCourseSchema>;
export type PublishRequest = z.input<typeof requestPublishSchema>;

/** The only place that asks the server about courses. Reads are resources; call them in an injection context. */
@Injectable({ providedIn: 'root' })
export class CoursesApi {
  private readonly http = inject(HttpClient);

  rows() {
    return apiResource(() => '/api/courses', courseRowsSchema);
  }

  draft(slug: () => string | undefined): HttpResourceRef<CourseDraftView | undefined> {
    return apiResource(() => {
      const wanted = slug();
      return wanted ? `${courseUrl(wanted)}/draft` : undefined;
    }, courseDraftSchema);
  }

  /** `slug` undefined: nothing to ask. */
  versions(slug: () => string | undefined) {
    return apiResource(() => {
      const wanted = slug();
      return wanted && `${courseUrl(wanted)}/versions`;
    }, courseVersionRowsSchema);
  }

  /** `number` undefined: nothing to ask, e.g. before the first version. */
  version(slug: () => string, number: () => number | undefined) {
    return apiResource(() => {
      const wanted = number();
      return wanted === undefined ? undefined : `${courseUrl(slug())}/versions/${wanted}`;
    }, courseVersionSchema);
  }

  create(body: NewCourse): Promise<CourseDraftView> {
    return this.asDraft(this.http.post('/api/courses', body));
  }

  /** Starts the next version from the newest one. */
  start(slug: string): Promise<CourseDraftView> {
    return this.asDraft(this.http.post(`${courseUrl(slug)}/draft`, {}));
  }

  /** Refused with the newer draft in `current` when somebody else saved meanwhile. */
  async save(
    slug: string,
    revision: number,
    content: CourseContent,
  ): Promise<z.infer<typeof draftSavedSchema>> {
    const answer = this.http.put(`${courseUrl(slug)}/draft`, { revision, content });
    return draftSavedSchema.parse(await firstValueFrom(answer));
  }

  /** Throws away the draft that was seen; refused when somebody else saved meanwhile. */
  async discard(slug: string, revision: number): Promise<void> {
    await firstValueFrom(this.http.delete(`${courseUrl(slug)}/draft`, { params: { revision } }));
  }

  requestPublish(slug: string, body: PublishRequest): Promise<CourseDraftView> {
    return this.asDraft(this.http.post(`${courseUrl(slug)}/draft/approval-request`, body));
  }

  withdraw(slug: string): Promise<CourseDraftView> {
    return this.asDraft(this.http.delete(`${courseUrl(slug)}/draft/approval-request`));
  }

  /** Publishes the revision that was looked at, with the consequence that was, where one was shown. */
  async approve(
    slug: string,
    revision: number,
    consequence?: string,
  ): Promise<z.infer<typeof coursePublishedSchema>> {
    const body = { revision, ...(consequence !== undefined && { consequence }) };
    const answer = this.http.post(`${courseUrl(slug)}/draft/approval`, body);
    return coursePublishedSchema.parse(await firstValueFrom(answer));
  }

  sendBack(slug: string, note: string): Promise<CourseDraftView> {
    return this.asDraft(this.http.post(`${courseUrl(slug)}/draft/send-back`, { note }));
  }

  /** Says that this page has the draft open, and answers who else has. */
  async stay(slug: string, visitId: string): Promise<DraftCompany> {
    const answer = this.http.put(visitUrl(slug, visitId), {}, { context: quietly() });
    return draftCompanySchema.parse(await firstValueFrom(answer));
  }

  /** The page closes; sent even when nothing waits for the answer any more. */
  leave(slug: string, visitId: string): void {
    this.http
      .delete(visitUrl(slug, visitId), { context: quietly(), keepalive: true })
      .subscribe({ error: () => undefined });
  }

  private async asDraft(answer: Observable<unknown>): Promise<CourseDraftView> {
    return courseDraftSchema.parse(await firstValueFrom(answer));
  }
}

const visitUrl = (slug: string, visitId: string) => `${courseUrl(slug)}/draft/visits/${visitId}`;
const courseUrl = (slug: string) => `/api/courses/${encodeURIComponent(slug)}`;

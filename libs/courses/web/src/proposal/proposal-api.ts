import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type ProposeCourse, type ProposedCourse, proposedCourseSchema } from '@leidraad/courses/model';
import { firstValueFrom, type Observable, takeUntil } from 'rxjs';

/** The only place that asks the server for proposals. */
@Injectable({ providedIn: 'root' })
export class ProposalApi {
  private readonly http = inject(HttpClient);

  /** Undefined when `stopped` came first: the server stops too. */
  async propose(
    slug: string,
    body: ProposeCourse,
    stopped: Observable<unknown>,
  ): Promise<ProposedCourse | undefined> {
    const url = `/api/courses/${encodeURIComponent(slug)}/draft/proposal`;
    const answer = this.http.post(url, body).pipe(takeUntil(stopped));
    const proposed = await firstValueFrom(answer, { defaultValue: undefined });
    return proposed === undefined ? undefined : proposedCourseSchema.parse(proposed);
  }
}

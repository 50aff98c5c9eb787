import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { courseRowsSchema } from '@leidraad/courses/model';
import { unitsSchema } from '@leidraad/people/model';
import { apiResource } from '@leidraad/shared/web';
import {
  type Assign,
  assignedSchema,
  assignmentRowsSchema,
  assignPreviewSchema,
  type ConfirmAssign,
  type ExemptRequest,
  helpRowsSchema,
  policyQuestionRowsSchema,
} from '@leidraad/training/model';
import { firstValueFrom } from 'rxjs';
import { type z } from 'zod';

/** Assigning, exempting and helping; reads in an injection context. Writes throw `ApiError`. */
@Injectable({ providedIn: 'root' })
export class AssignApi {
  private readonly http = inject(HttpClient);

  assignments() {
    return apiResource(() => '/api/assignments', assignmentRowsSchema);
  }

  units() {
    return apiResource(() => '/api/units?permission=training.assign', unitsSchema);
  }

  courses() {
    return apiResource(() => '/api/courses', courseRowsSchema);
  }

  /** Who would get what when; `undefined`: not all is chosen yet. */
  preview(chosen: () => Assign | undefined) {
    return apiResource(() => {
      const body = chosen();
      return body && { url: '/api/assignments/preview', method: 'POST', body };
    }, assignPreviewSchema);
  }

  async assign(confirmed: ConfirmAssign): Promise<z.infer<typeof assignedSchema>> {
    return assignedSchema.parse(await firstValueFrom(this.http.post('/api/assignments', confirmed)));
  }

  helpNeeded() {
    return apiResource(() => '/api/help-needed', helpRowsSchema);
  }

  policyQuestions() {
    return apiResource(() => '/api/policy-questions', policyQuestionRowsSchema);
  }

  async giveExtraAttempt(cycleId: string, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/cycles/${cycleId}/extra-attempt`, { reason }));
  }

  async exempt(cycleId: string, request: ExemptRequest): Promise<void> {
    await firstValueFrom(this.http.post(`/api/cycles/${cycleId}/exemption`, request));
  }
}

import { Injectable } from '@angular/core';
import { courseRowsSchema } from '@leidraad/courses/model';
import { courseFiguresSchema, itemFiguresSchema } from '@leidraad/reports/model';
import { apiResource } from '@leidraad/shared/web';

/** Figures about questions; each read in an injection context. */
@Injectable({ providedIn: 'root' })
export class AnalysisApi {
  courses() {
    return apiResource(() => '/api/courses', courseRowsSchema);
  }

  /** `slug`: undefined while no course is chosen yet. */
  ofCourse(slug: () => string | undefined) {
    return apiResource(() => {
      const course = slug();
      return course === undefined ? undefined : `/api/reports/courses/${course}/items`;
    }, courseFiguresSchema);
  }

  ofItem(slug: () => string, itemId: () => string) {
    return apiResource(() => `/api/reports/courses/${slug()}/items/${itemId()}`, itemFiguresSchema);
  }
}

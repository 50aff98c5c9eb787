import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type ComparedVersions,
  comparedVersionsSchema,
  type OverruleRequest,
} from '@leidraad/policies/model';
import { apiResource } from '@leidraad/shared/web';
import { firstValueFrom, type Observable } from 'rxjs';

/** A choice over a proposal, before it knows which revision it is about. */
export type Choice = OverruleRequest extends infer Request
  ? Request extends OverruleRequest
    ? Omit<Request, 'revision'>
    : never
  : never;

/** Asks the server to compare versions, and tells it what the owner makes of it. */
@Injectable({ providedIn: 'root' })
export class ComparisonApi {
  private readonly http = inject(HttpClient);

  /** A version beside the one it was made from, or beside version `other`. */
  compared(
    slug: () => string,
    number: () => string,
    other: () => string | undefined,
  ): HttpResourceRef<ComparedVersions | undefined> {
    return apiResource(() => {
      const wanted = other();
      const query = wanted ? `?with=${encodeURIComponent(wanted)}` : '';
      return `${addressOf(slug(), number())}${query}`;
    }, comparedVersionsSchema);
  }

  overrule(version: ComparedVersions, choice: Choice): Promise<ComparedVersions> {
    const body = { ...choice, revision: version.revision };
    return parsed(this.http.put(`${ofVersion(version)}/overrules`, body));
  }

  takeBack(version: ComparedVersions, id: string): Promise<ComparedVersions> {
    const { revision } = version;
    return parsed(this.http.delete(`${ofVersion(version)}/overrules/${id}`, { params: { revision } }));
  }

  /** Marks rows as looked at, or opens them again. */
  look(version: ComparedVersions, keys: readonly string[], looked: boolean): Promise<ComparedVersions> {
    const { revision } = version;
    return parsed(this.http.put(`${ofVersion(version)}/confirmed`, { keys, looked, revision }));
  }
}

const addressOf = (slug: string, version: string) =>
  `/api/policies/${encodeURIComponent(slug)}/versions/${encodeURIComponent(version)}/comparison`;

/** By its id: the number of a draft may change while somebody looks at it. */
const ofVersion = ({ slug, new: { versionId } }: ComparedVersions) => addressOf(slug, versionId);

const parsed = async (answer: Observable<unknown>): Promise<ComparedVersions> =>
  comparedVersionsSchema.parse(await firstValueFrom(answer));

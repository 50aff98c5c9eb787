import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type ChangedPerson,
  type changedSettingsSchema,
  type changedUnitSchema,
  type ImportPreview,
  importPreviewSchema,
  importResultSchema,
  type IssuedLink,
  issuedLinkSchema,
  type NewPerson,
  type newRoleGrantSchema,
  type newUnitSchema,
  ownProfileSchema,
  type PersonDetail,
  personDetailSchema,
  personPageSchema,
  type preferencesSchema,
  roleGrantsSchema,
  type Settings,
  settingsSchema,
  type UnitPermission,
  unitsSchema,
} from '@leidraad/people/model';
import { apiResource, KeysetList } from '@leidraad/shared/web';
import { firstValueFrom } from 'rxjs';
import { z } from 'zod';
import { certificateTasksSchema } from './people/certificate-task';

/** The API of this capability; reads in an injection context, writes throw `ApiError`. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly http = inject(HttpClient);

  people(query: () => string) {
    return new KeysetList(() => (query() ? `/api/people?${query()}` : '/api/people'), personPageSchema);
  }

  person(id: () => string) {
    return apiResource(() => `/api/people/${id()}`, personDetailSchema);
  }

  /** At most one page of people whose name fits, for a field that suggests; nothing for no words. */
  suggestions(words: () => string) {
    return apiResource(
      () => (words() ? `/api/people?${new URLSearchParams({ q: words() }).toString()}` : undefined),
      personPageSchema,
    );
  }

  /** Departments where the reader has a permission. */
  units(permission: UnitPermission) {
    return apiResource(() => `/api/units?permission=${permission}`, unitsSchema);
  }

  roleGrants() {
    return apiResource(() => '/api/role-grants', roleGrantsSchema);
  }

  settings() {
    return apiResource(() => '/api/settings', settingsSchema);
  }

  profile() {
    return apiResource(() => '/api/people/me/profile', ownProfileSchema);
  }

  certificateTasks(wanted: () => boolean) {
    return apiResource(() => (wanted() ? '/api/certificate-tasks' : undefined), certificateTasksSchema);
  }

  async addPerson(person: NewPerson): Promise<PersonDetail> {
    return personDetailSchema.parse(await firstValueFrom(this.http.post('/api/people', person)));
  }

  async changePerson(id: string, person: ChangedPerson): Promise<PersonDetail> {
    return personDetailSchema.parse(await firstValueFrom(this.http.put(`/api/people/${id}`, person)));
  }

  async leave(id: string, lastDay: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/people/${id}/leave`, { lastDay }));
  }

  async stay(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/people/${id}/leave`));
  }

  async issueLink(id: string): Promise<IssuedLink> {
    return issuedLinkSchema.parse(await firstValueFrom(this.http.post(`/api/people/${id}/sign-in-link`, {})));
  }

  async previewImport(csv: string, fileName: string): Promise<ImportPreview> {
    const answer = await firstValueFrom(this.http.post('/api/people/import/preview', { csv, fileName }));
    return importPreviewSchema.parse(answer);
  }

  async import(csv: string, fileName: string, hash: string): Promise<z.infer<typeof importResultSchema>> {
    return importResultSchema.parse(
      await firstValueFrom(this.http.post('/api/people/import', { csv, fileName, hash })),
    );
  }

  async addUnit(unit: z.infer<typeof newUnitSchema>): Promise<void> {
    await firstValueFrom(this.http.post('/api/units', unit));
  }

  async changeUnit(id: string, unit: z.infer<typeof changedUnitSchema>): Promise<void> {
    await firstValueFrom(this.http.put(`/api/units/${id}`, unit));
  }

  async removeUnit(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/units/${id}`));
  }

  async grant(grant: z.infer<typeof newRoleGrantSchema>): Promise<void> {
    await firstValueFrom(this.http.post('/api/role-grants', grant));
  }

  async revoke(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/role-grants/${id}`));
  }

  async changeSettings(settings: z.infer<typeof changedSettingsSchema>): Promise<Settings> {
    return settingsSchema.parse(await firstValueFrom(this.http.put('/api/settings', settings)));
  }

  async setLogo(base64: string): Promise<void> {
    await firstValueFrom(this.http.put('/api/settings/logo', { base64 }));
  }

  async removeLogo(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/settings/logo'));
  }

  async retryCertificate(certificateId: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/certificate-tasks/${certificateId}/retry`, {}));
  }

  async prefer(preferences: z.infer<typeof preferencesSchema>): Promise<void> {
    await firstValueFrom(this.http.put('/api/people/me/preferences', preferences));
  }

  async changePassword(currentPassword: string, newPassword: string): Promise<void> {
    await firstValueFrom(this.http.put('/api/people/me/password', { currentPassword, newPassword }));
  }

  async signOutEverywhere(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/sessions'));
  }

  /** Everything kept about the reader, as it comes. */
  ownData(): Promise<Blob> {
    return firstValueFrom(this.http.get('/api/people/me/data', { responseType: 'blob' }));
  }
}

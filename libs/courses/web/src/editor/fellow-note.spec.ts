import { signal } from '@angular/core';
import { type DraftCompany } from '@leidraad/courses/model';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { type DraftNews } from './draft-news';
import { DraftStore } from './draft-store';
import { FellowNote } from './fellow-note';
import { Fellows } from './fellows';

const FATIMA = { name: 'Fatima Visser', since: '2026-06-01T12:03:00.000Z', you: false };
const NOBODY = { name: null, since: '2026-06-01T12:05:00.000Z', you: false };
const MYSELF = { name: 'Joost Hendriks', since: '2026-06-01T12:10:00.000Z', you: true };

async function note(...others: DraftCompany['others']) {
  const news = signal<DraftNews | undefined>(undefined);
  const shown = await render(FellowNote, {
    scopes: [coursesI18n],
    providers: [
      { provide: Fellows, useValue: { others: signal(others) } },
      { provide: DraftStore, useValue: { news } },
    ],
  });
  return { ...shown, news };
}

describe('the note about who else has the draft open', () => {
  it('is a live region that says nothing as long as one is alone', async () => {
    const { element, text } = await note();
    expect(element.querySelector('[role=status]')).not.toBeNull();
    expect(text().trim()).toBe('');
  });

  it('says who, since when, and what happens with what is saved', async () => {
    const { element, text } = await note(FATIMA);
    expect(text()).toMatch(/Fatima Visser heeft dit concept ook open, sinds \d\d:03\./);
    expect(text()).toContain('Wat de ander opslaat, zie je hier meteen.');
    await expectAccessible(element);
  });

  it('names several, whoever was erased as a colleague, and oneself in another window', async () => {
    const { text } = await note(FATIMA, NOBODY, MYSELF);
    expect(text()).toMatch(
      /Fatima Visser en een collega hebben dit concept ook open, de eerste sinds \d\d:03\./,
    );
    expect(text()).toMatch(/Je hebt dit concept ook in een ander venster open, sinds \d\d:10\./);
  });

  it('tells what somebody saved until it is closed, also once they are gone', async () => {
    const { element, text, news, settle } = await note();
    news.set({ kind: 'merged', name: 'Fatima Visser', at: '2026-06-01T12:20:00.000Z' });
    await settle();
    expect(text()).toMatch(
      /Fatima Visser sloeg om \d\d:20 ook iets op. Die tekst en de jouwe staan er allebei in./,
    );
    await expectAccessible(element);
    element.querySelector('button')!.click();
    await settle();
    expect(text().trim()).toBe('');
  });
});

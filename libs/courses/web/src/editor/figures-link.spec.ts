import { signal } from '@angular/core';
import { newItem } from '@leidraad/quizzes/web';
import { render, sessionOf } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { courseContent, courseDraft } from '../testing/course-draft';
import { DraftStore } from './draft-store';
import { FiguresLink } from './figures-link';

const published = newItem('ordering', 'stallen');

async function link(itemId: string, publishedVersion: number | null = 2) {
  const store = {
    draft: signal(courseDraft({ publishedVersion })),
    newest: { hasValue: () => true, value: () => ({ content: courseContent({ items: [published] }) }) },
  };
  const { element } = await render(FiguresLink, {
    scopes: [coursesI18n],
    session: sessionOf('answers.analyse'),
    routes: [{ path: '**', children: [] }],
    inputs: { itemId },
    providers: [{ provide: DraftStore, useValue: store }],
  });
  return element.querySelector('a')?.getAttribute('href');
}

describe('the way to how people answered', () => {
  it('is there for a question that was published', async () => {
    expect(await link(published.id)).toBe(`/work/analysis/fietsen/${published.id}`);
  });

  it('is not there for one that nobody was asked yet', async () => {
    expect(await link(newItem('ordering', 'stallen').id)).toBeUndefined();
  });

  it('is not there before the first version', async () => {
    expect(await link(published.id, null)).toBeUndefined();
  });
});

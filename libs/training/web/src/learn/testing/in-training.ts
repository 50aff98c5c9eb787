import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { quizzesI18n } from '@leidraad/quizzes/web';
import { render, type Rendered, sessionOf } from '@leidraad/shared/web/testing';
import { provideI18n } from '@leidraad/shared/web';
import { type Language } from '@leidraad/shared/model';
import { type Outline } from '@leidraad/training/model';
import { of } from 'rxjs';
import { trainingI18n } from '../../training-i18n';
import { CycleStore } from '../cycle/cycle-store';
import { CYCLE_ID, outline } from './examples';

export const CYCLE_URL = `/api/my/cycles/${CYCLE_ID}`;

/** A page below `/training/<cycleId>` whose outline has been answered. */
export async function renderInTraining<T>(
  page: Type<T>,
  options: { inputs?: Record<string, unknown>; language?: Language; outline?: Outline } = {},
): Promise<Rendered<T>> {
  const params = convertToParamMap({ cycleId: CYCLE_ID });
  const rendered = await render(page, {
    inputs: options.inputs,
    language: options.language,
    scopes: [trainingI18n, quizzesI18n],
    session: speaking(options.language ?? 'nl'),
    routes: [{ path: '**', children: [] }],
    providers: [
      provideI18n(trainingI18n, quizzesI18n),
      CycleStore,
      { provide: ActivatedRoute, useValue: { paramMap: of(params), snapshot: { paramMap: params } } },
    ],
  });
  TestBed.inject(CycleStore).outline.value();
  rendered.http.expectOne(CYCLE_URL).flush(options.outline ?? outline());
  await rendered.settle();
  return rendered;
}

/** Somebody signed in whose account is in this language. */
export function speaking(language: Language): ReturnType<typeof sessionOf> {
  const session = sessionOf();
  return { ...session, person: { ...session.person, language } };
}

/** The button or link with these words. */
export function control(element: HTMLElement, words: string): HTMLElement {
  const all = [...element.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((each) => each.textContent?.includes(words));
  if (!found) throw new Error(`no control says "${words}"`);
  return found;
}

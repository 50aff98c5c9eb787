import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import {
  type EnvironmentProviders,
  inputBinding,
  outputBinding,
  type Provider,
  signal,
  type Type,
} from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, type Routes } from '@angular/router';
import { type Language } from '@leidraad/shared/model';
import { apiInterceptor } from '../http/api-interceptor';
import { type I18nScope } from '../language/i18n-scope';
import { LanguageService } from '../language/language-service';
import { provideLanguages } from '../language/provide-languages';
import { type Session } from '../session/session';
import { SessionStore } from '../session/session-store';

export interface RenderOptions {
  inputs?: Record<string, unknown>;
  /** Called for each emission of the output of that name. */
  outputs?: Record<string, (value: never) => void>;
  language?: Language;
  /** Texts of capabilities that the part or page shows. */
  scopes?: I18nScope[];
  routes?: Routes;
  /** Who is signed in; nobody without it. */
  session?: Session;
  providers?: (Provider | EnvironmentProviders)[];
}

export interface Rendered<T> {
  fixture: ComponentFixture<T>;
  element: HTMLElement;
  http: HttpTestingController;
  /** Changes an input and waits until the page shows it. */
  set(name: string, value: unknown): Promise<void>;
  /** Lets the page show what just happened, e.g. a click or an answer. */
  settle(): Promise<void>;
  /** The words of the element, one space between them whatever the mark-up. */
  text(): string;
}

/** A part or page in jsdom with router, texts and an HTTP client that the test answers. */
export async function render<T>(component: Type<T>, options: RenderOptions = {}): Promise<Rendered<T>> {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideRouter(options.routes ?? []),
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      provideLanguages(),
      ...(options.providers ?? []),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  const language = TestBed.inject(LanguageService);
  await language.show(options.language ?? 'nl');
  await language.load(...(options.scopes ?? []));
  if (options.session) await signIn(http, options.session);
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [name, signal(value)] as const);
  const fixture = TestBed.createComponent(component, {
    bindings: [
      ...inputs.map(([name, value]) => inputBinding(name, value)),
      ...Object.entries(options.outputs ?? {}).map(([name, heard]) => outputBinding(name, heard)),
    ],
  });
  const element = fixture.nativeElement as HTMLElement;
  await settle();
  return {
    fixture,
    element,
    http,
    settle,
    text: () => textOf(element),
    async set(name, value) {
      inputs.find(([known]) => known === name)?.[1].set(value);
      await settle();
    },
  };
}

async function signIn(http: HttpTestingController, session: Session): Promise<void> {
  const ready = TestBed.inject(SessionStore).ready();
  http.expectOne('/api/people/me').flush(session);
  await ready;
}

// Not `whenStable()`: that waits for requests which the test is about to answer.
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }
}

function textOf(element: HTMLElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

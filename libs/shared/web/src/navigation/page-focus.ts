import { DOCUMENT, inject, Injectable } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

const LOOKED_FOR_MS = 5000;

/** After a navigation, focus goes to the h1 of the new page: a screen reader says where one is. */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private stop: () => void = () => undefined;
  private path = '';

  start(): void {
    const ended = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
    ended.subscribe(({ urlAfterRedirects }) => this.arrived(urlAfterRedirects));
  }

  private arrived(url: string): void {
    const [path = ''] = url.split(/[?#]/);
    const first = this.path === '';
    // Filters in the query string and clauses in the fragment are the same page.
    if (path === this.path) return;
    this.path = path;
    this.stop();
    if (!first) this.focusSoon();
  }

  /** The heading may come with the data, a moment after the page. */
  private focusSoon(): void {
    setTimeout(() => {
      if (this.focusHeading()) return;
      const observer = new MutationObserver(() => this.focusHeading() && this.stop());
      const timer = setTimeout(() => this.stop(), LOOKED_FOR_MS);
      this.stop = () => {
        observer.disconnect();
        clearTimeout(timer);
      };
      observer.observe(this.document.body, { childList: true, subtree: true });
    });
  }

  private focusHeading(): boolean {
    const heading = this.document.querySelector<HTMLElement>('main h1');
    if (!heading) return false;
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
    return true;
  }
}

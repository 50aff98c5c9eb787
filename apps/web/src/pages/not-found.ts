import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'ld-not-found-page',
  imports: [MatButton, RouterLink, TranslocoPipe],
  template: `
    <div class="ld-page narrow ld-stack">
      <h1>{{ 'shared.notFound.title' | transloco }}</h1>
      <p class="ld-lead">{{ 'shared.notFound.text' | transloco }}</p>
      <div>
        <a matButton="filled" routerLink="/">{{ 'shared.notFound.home' | transloco }}</a>
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {}

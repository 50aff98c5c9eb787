import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { MarkedText } from './marked-text';
import { type ShownClause } from './policy-document';

/** One clause with its badge, which is its address, and a button that copies that address. */
@Component({
  selector: 'ld-policy-clause',
  imports: [MatIconButton, TranslocoPipe, LdClauseBadge, LdIcon, MarkedText],
  templateUrl: './policy-clause.html',
  styleUrl: './policy-clause.scss',
  host: { '[class.item]': "clause().kind === 'list-item'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyClause {
  readonly clause = input.required<ShownClause>();
  readonly slug = input.required<string>();
  readonly search = input('');
  /** The address is on the clipboard. */
  readonly copied = output<void>();

  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly link = computed(() => ['/policy', this.slug()]);

  protected async copy(): Promise<void> {
    const path = this.router.serializeUrl(
      this.router.createUrlTree(this.link(), { fragment: this.clause().number }),
    );
    const address = new URL(path, this.window?.location.origin).href;
    await this.window?.navigator.clipboard.writeText(address);
    this.copied.emit();
  }
}

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatNumber, parseNumber } from '@leidraad/certificates/model';

/** The number of a certificate, typed in; leads to its page. */
@Component({
  selector: 'ld-number-form',
  imports: [FormField, MatButton, TranslocoPipe],
  template: `
    <form class="ld-form" novalidate (submit)="check($event)">
      <div class="ld-field">
        <label for="number">{{ 'certificates.verify.number' | transloco }}</label>
        <input
          #field
          id="number"
          class="ld-input ld-number"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="number-hint number-wrong"
          [attr.aria-invalid]="wrong()"
          [formField]="number.text"
        />
        <p id="number-hint" class="hint">{{ 'certificates.verify.hint' | transloco }}</p>
        <p id="number-wrong" class="wrong" role="status">
          {{ wrong() ? ('certificates.verify.wrong' | transloco) : '' }}
        </p>
      </div>
      <div>
        <button matButton="filled" type="submit">{{ 'certificates.verify.check' | transloco }}</button>
      </div>
    </form>
  `,
  styleUrl: './number-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdNumberForm {
  /** What was in the address. */
  readonly start = input('');

  private readonly router = inject(Router);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly value = linkedSignal(() => ({ text: this.start() }));
  protected readonly number = form(this.value);
  private readonly refused = signal<string | undefined>(undefined);
  protected readonly wrong = computed(
    () => this.refused() !== undefined && this.refused() === this.value().text,
  );

  protected check(event: Event): void {
    event.preventDefault();
    const typed = this.value().text;
    const number = parseNumber(typed);
    if (number) void this.router.navigate(['/c', formatNumber(number)]);
    else {
      this.refused.set(typed);
      this.field().nativeElement.focus();
    }
  }
}

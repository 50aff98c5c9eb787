import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type IssuedLink } from '@leidraad/people/model';
import { LANGUAGES } from '@leidraad/shared/model';
import { formatDate, LdLogo, ReaderZone, SessionStore } from '@leidraad/shared/web';

/** A sheet of paper with the link, in both languages: who hands it over may not know which one is read. */
@Component({
  selector: 'ld-link-sheet',
  imports: [TranslocoPipe, LdLogo],
  templateUrl: './link-sheet.html',
  styleUrl: './link-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLinkSheet {
  readonly link = input.required<IssuedLink>();

  private readonly zone = inject(ReaderZone);
  protected readonly session = inject(SessionStore);
  protected readonly parts = computed(() =>
    LANGUAGES.map((language) => ({
      language,
      until: formatDate(
        this.link().until,
        'moment',
        language === 'nl' ? 'nl-NL' : 'en-GB',
        this.zone.name(),
        new Date(),
      ),
    })),
  );
}

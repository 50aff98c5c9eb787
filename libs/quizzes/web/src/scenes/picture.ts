import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { pictureAddress, type PictureFile } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { Connection, LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';

/** A picture that stands upright takes no more of the window than this, so that the question stays in sight. */
const MOST_OF_HEIGHT = 70;
const LEAST_WIDTH = '240px';

/**
 * A picture of a question, in room that was kept for it. What matters in it is in its alternative text, which takes its place
 * where it cannot be shown, so that everybody answers the same question. Without such a text the words beside it tell all.
 */
@Component({
  selector: 'ld-told-picture',
  imports: [TranslocoPipe, LdIcon, LdLangPipe, LdTextPipe],
  template: `
    @let alt = picture().alt;
    @if (!isLost()) {
      <img
        [src]="address()"
        [alt]="alt | ldText"
        [attr.lang]="alt | ldLang"
        [attr.width]="picture().width"
        [attr.height]="picture().height"
        [style.max-width]="mostWidth()"
        (error)="isLost.set(true)"
      />
    } @else if (alt) {
      <div class="instead">
        <ld-icon name="image" />
        <p>
          <strong>{{ 'quizzes.scene.picture' | transloco }} </strong>
          <span [attr.lang]="alt | ldLang">{{ alt | ldText }}</span>
        </p>
      </div>
    }
  `,
  styleUrl: './picture.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdToldPicture {
  readonly picture = input.required<PictureFile & { alt?: LocalizedText }>();

  private readonly connection = inject(Connection);
  private readonly fileId = computed(() => this.picture().fileId);
  protected readonly address = computed(() => pictureAddress(this.fileId()));
  /** It could not be loaded; tried again when the connection is back. */
  readonly isLost = linkedSignal({
    source: () => ({ file: this.fileId(), online: this.connection.online() }),
    computation: (now, before?: { source: { file: string; online: boolean }; value: boolean }) =>
      before?.source.file === now.file && !now.online ? before.value : false,
  });
  /** Never larger than it is. */
  protected readonly mostWidth = computed(() => {
    const { width, height } = this.picture();
    if (!width || !height) return null;
    return `min(${width}px, max(${LEAST_WIDTH}, ${((MOST_OF_HEIGHT * width) / height).toFixed(2)}vh))`;
  });
}

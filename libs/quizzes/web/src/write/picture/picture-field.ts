import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type ItemPicture,
  PICTURE_EXTENSIONS,
  PICTURE_MAX_BYTES,
  type PictureFile,
} from '@leidraad/quizzes/model';
import { LANGUAGES, type LocalizedText } from '@leidraad/shared/model';
import { ErrorMessages, LdFilePick, LdIcon } from '@leidraad/shared/web';
import { LdToldPicture } from '../../scenes/picture';
import { ItemText } from '../item-text';
import { Lack } from '../lack';
import { PicturesApi } from './pictures-api';

/** A picture of an item: picking or dropping one, what it looks like, and the text for who does not see it. */
@Component({
  selector: 'ld-picture-field',
  imports: [MatButton, MatProgressBar, TranslocoPipe, ItemText, Lack, LdFilePick, LdIcon, LdToldPicture],
  templateUrl: './picture-field.html',
  styleUrl: './picture-field.scss',
  host: { role: 'group', '[attr.aria-label]': 'label()', '[attr.data-part]': 'path()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PictureField {
  readonly label = input.required<string>();
  /** Where the picture stands in its item, as `textsOfItem` calls it. */
  readonly path = input.required<string>();
  /** What it belongs to: a picture that was on its way when somebody went to another item goes nowhere. */
  readonly of = input.required<string>();
  readonly picture = input<PictureFile & { alt?: LocalizedText }>();
  /** Words that stand beside it tell what is to be seen, so that it needs no text of its own. */
  readonly isTold = input(false);
  readonly changed = output<ItemPicture>();
  readonly removed = output<void>();

  private readonly api = inject(PicturesApi);
  private readonly messages = inject(ErrorMessages);
  private readonly destroyed = inject(DestroyRef);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly place = computed(() => `${this.of()} ${this.path()}`);

  protected readonly extensions = PICTURE_EXTENSIONS;
  protected readonly most = PICTURE_MAX_BYTES;
  protected readonly busy = linkedSignal({ source: this.place, computation: () => false });
  protected readonly fault = linkedSignal<string, string | undefined>({
    source: this.place,
    computation: () => undefined,
  });
  /** Another picture took the place of one that its alternative text was written for. */
  protected readonly replaced = linkedSignal({ source: this.place, computation: () => false });
  protected readonly said = signal(false);
  protected readonly alt = computed(() => this.picture()?.alt ?? {});
  protected readonly lacksAlt = computed(
    () => !this.isTold() && LANGUAGES.every((language) => this.alt()[language] === undefined),
  );

  protected async take(file: File): Promise<void> {
    const place = this.place();
    const isHere = () => this.place() === place && !this.destroyed.destroyed;
    this.busy.set(true);
    this.fault.set(undefined);
    this.said.set(false);
    try {
      const stored = await this.api.add(file);
      if (!isHere()) return;
      const replaces = this.picture() !== undefined && !this.lacksAlt();
      this.changed.emit({ ...stored, alt: this.alt() });
      this.replaced.set(replaces);
      this.said.set(true);
      afterNextRender(() => this.host.querySelector('textarea')?.focus(), { injector: this.injector });
    } catch (error) {
      if (isHere()) this.fault.set(this.messages.of(error));
    } finally {
      if (isHere()) this.busy.set(false);
    }
  }

  protected tell(alt: LocalizedText): void {
    const picture = this.picture();
    if (!picture) return;
    this.replaced.set(false);
    this.changed.emit({ ...picture, alt });
  }
}

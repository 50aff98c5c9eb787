import { ChangeDetectionStrategy, Component, inject, Injectable, Injector } from '@angular/core';
import { MAT_BOTTOM_SHEET_DATA, MatBottomSheet, MatBottomSheetRef } from '@angular/material/bottom-sheet';
import { MatButton } from '@angular/material/button';
import { LdThreadList, type ThreadItem } from '@leidraad/shared/web';

export interface PartsSheetData {
  items: readonly ThreadItem[];
  label: string;
  heading: string;
  close: string;
}

/** All parts of a training on a phone. Choosing one closes it. */
@Component({
  selector: 'ld-parts-sheet',
  imports: [MatButton, LdThreadList],
  template: `
    <div class="head">
      <h2>{{ data.heading }}</h2>
      <button matButton type="button" (click)="sheet.dismiss()">{{ data.close }}</button>
    </div>
    <ld-thread-list kind="nav" [items]="data.items" [label]="data.label" (click)="chosen($event)" />
  `,
  styleUrl: './parts-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPartsSheet {
  protected readonly data = inject<PartsSheetData>(MAT_BOTTOM_SHEET_DATA);
  protected readonly sheet = inject<MatBottomSheetRef<LdPartsSheet>>(MatBottomSheetRef);

  protected chosen(event: Event): void {
    if ((event.target as Element).closest('a')) this.sheet.dismiss();
  }
}

/** Opens the sheet; loaded on first use. */
@Injectable({ providedIn: 'root' })
export class PartsSheet {
  private readonly injector = inject(Injector);

  show(data: PartsSheetData): void {
    this.injector.get(MatBottomSheet).open(LdPartsSheet, { data, ariaLabel: data.label });
  }
}

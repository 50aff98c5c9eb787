import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { changedChoice } from '@leidraad/quizzes/model';
import { LdIcon } from '@leidraad/shared/web';
import { type Selection, ScenarioStudio } from '../studio';
import { type ArrowKey, arrowFrom } from './canvas-keys';
import { CanvasLegend } from './canvas-legend';
import { CanvasWorld } from './canvas-world';
import { type Box } from './layout';
import { Minimap } from './minimap';
import { fitted, panned, showing, type Size, type View, zoomedAt } from './view';

/** From so many situations and endings on, only what is selected and its surroundings are shown at first. */
const MANY = 60;
/** Drawn smaller than this, nobody can read what stands in a situation. */
const READABLE = 0.4;
/** Room for the buttons below, which lie over the drawing. */
const TOOLS_HEIGHT = 56;
const DRAGGED_FROM = 5;
const ZOOM_STEP = 1.2;

interface Dragging {
  situation: string;
  choice: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
  moved: boolean;
}

/** The scenario drawn: situations, endings and the choices between them. One tab stop; arrows follow the lines. */
@Component({
  selector: 'ld-scenario-canvas',
  imports: [TranslocoPipe, LdIcon, CanvasLegend, CanvasWorld, Minimap],
  templateUrl: './scenario-canvas.html',
  styleUrl: './scenario-canvas.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenarioCanvas {
  protected readonly studio = inject(ScenarioStudio);
  private readonly stage = viewChild.required<ElementRef<HTMLElement>>('stage');

  protected readonly window = signal<Size>({ width: 800, height: 600 });
  protected readonly view = signal<View>({ x: 0, y: 0, zoom: 1 });
  protected readonly transform = computed(() => {
    const { x, y, zoom } = this.view();
    return `scale(${zoom}) translate(${-x}px, ${-y}px)`;
  });
  protected readonly percent = computed(() => Math.round(this.view().zoom * 100));
  protected readonly dragging = signal<Dragging | undefined>(undefined);
  protected readonly readable = computed(() => this.view().zoom >= READABLE);
  protected readonly isLarge = computed(() => (this.studio.layout()?.boxes.size ?? 0) > 12);

  /** The line that is being drawn from a choice to where it shall lead. */
  protected readonly line = computed(() => {
    const dragging = this.dragging();
    if (!dragging?.moved) return undefined;
    const { from, to } = dragging;
    return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  });

  /** The part to draw, a good deal larger than the window, so that it changes only now and then while one moves. */
  protected readonly near = computed(
    (): Box => {
      const { x, y, zoom } = this.view();
      const { width, height } = this.window();
      const step = 400;
      const left = Math.floor(x / step) * step - step;
      const top = Math.floor(y / step) * step - step;
      const wide = (size: number) => Math.ceil(size / zoom / step) * step + 3 * step;
      return { x: left, y: top, width: wide(width), height: wide(height) };
    },
    { equal: (a, b) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height },
  );
  private isPlaced = false;
  private pan: { x: number; y: number } | undefined;

  constructor() {
    const watcher =
      typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.measure());
    effect(() => {
      watcher?.disconnect();
      watcher?.observe(this.stage().nativeElement);
    });
    inject(DestroyRef).onDestroy(() => watcher?.disconnect());
    // What is drawn first: all of it, or of a large one what is selected.
    effect(() => {
      const layout = this.studio.layout();
      // Of a scenario that was just begun, the layout is still the one of before.
      if (!layout || layout.boxes.size === 0 || this.isPlaced) return;
      this.isPlaced = true;
      untracked(() => this.place(layout.boxes.size > MANY));
    });
    effect(() => {
      const selection = this.studio.selection();
      const layout = this.studio.layout();
      if (layout && selection.kind !== 'scenario') untracked(() => this.reveal(selection));
    });
  }

  protected zoom(by: 1 | -1): void {
    const { width, height } = this.window();
    const factor = by === 1 ? ZOOM_STEP : 1 / ZOOM_STEP;
    this.view.update((view) => zoomedAt(view, factor, { x: width / 2, y: height / 2 }));
  }

  protected fit(): void {
    const layout = this.studio.layout();
    const { width, height } = this.window();
    if (layout) this.view.set(fitted(layout, { width, height: height - TOOLS_HEIGHT }));
  }

  protected centre({ x, y }: { x: number; y: number }): void {
    const { width, height } = this.window();
    this.view.update((view) => ({ ...view, x: x - width / view.zoom / 2, y: y - height / view.zoom / 2 }));
  }

  protected wheel(event: WheelEvent): void {
    event.preventDefault();
    const { left, top } = this.stage().nativeElement.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const isZoom = event.ctrlKey || event.metaKey;
    this.view.update((view) =>
      isZoom ? zoomedAt(view, Math.exp(-event.deltaY / 300), at) : panned(view, -event.deltaX, -event.deltaY),
    );
  }

  protected down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const chip = (event.target as HTMLElement).closest<HTMLElement>('[data-choice]');
    const { clientX: x, clientY: y } = event;
    if (chip && this.studio.editable()) {
      const [situation = '', choice = ''] = (chip.dataset['choice'] ?? '').split(' ');
      this.dragging.set({ situation, choice, from: this.spot(x, y), to: this.spot(x, y), moved: false });
    } else if (!(event.target as HTMLElement).closest('button')) this.pan = { x, y };
  }

  protected moved(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    if (this.pan) {
      const by = { x: x - this.pan.x, y: y - this.pan.y };
      this.pan = { x, y };
      this.view.update((view) => panned(view, by.x, by.y));
    }
    this.dragging.update((dragging) => {
      if (!dragging) return undefined;
      const to = this.spot(x, y);
      const far = Math.hypot(to.x - dragging.from.x, to.y - dragging.from.y) > DRAGGED_FROM;
      return { ...dragging, to, moved: dragging.moved || far };
    });
  }

  /** Dropped on a situation or an ending, the choice leads there. */
  protected up(event: PointerEvent): void {
    this.pan = undefined;
    const dragging = this.dragging();
    this.dragging.set(undefined);
    if (!dragging?.moved) return;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const to = under?.closest<HTMLElement>('[data-node]')?.dataset['node'];
    if (to !== undefined)
      this.studio.edit((scenario) => changedChoice(scenario, dragging, (choice) => ({ ...choice, to })));
  }

  protected key(event: KeyboardEvent): void {
    const scenario = this.studio.scenario();
    const layout = this.studio.layout();
    if (event.key === 'Enter') this.studio.inspect();
    else if (event.key === '+' || event.key === '=') this.zoom(1);
    else if (event.key === '-') this.zoom(-1);
    else if (event.key === '0') this.fit();
    else if (event.key.startsWith('Arrow') && scenario && layout) {
      const next = arrowFrom(this.studio.selection(), event.key as ArrowKey, scenario, layout);
      if (next) this.studio.selection.set(next);
      this.focusSelected();
    } else return;
    event.preventDefault();
  }

  private focusSelected(): void {
    // After the drawing: what is selected may only now come into view.
    setTimeout(() => this.stage().nativeElement.querySelector<HTMLElement>('[tabindex="0"].part')?.focus());
  }

  private spot(clientX: number, clientY: number): { x: number; y: number } {
    const { left, top } = this.stage().nativeElement.getBoundingClientRect();
    const { x, y, zoom } = this.view();
    return { x: x + (clientX - left) / zoom, y: y + (clientY - top) / zoom };
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.stage().nativeElement;
    if (width > 0 && height > 0) this.window.set({ width, height });
  }

  private place(isMany: boolean): void {
    this.measure();
    const layout = this.studio.layout();
    const start = this.studio.scenario()?.start;
    const box = start ? layout?.boxes.get(start) : undefined;
    if (isMany && box) this.centre({ x: box.x + box.width / 2, y: box.y + this.window().height / 3 });
    else this.fit();
  }

  private reveal(selection: Selection): void {
    const layout = this.studio.layout();
    if (!layout || selection.kind === 'scenario') return;
    const edge =
      selection.kind === 'choice'
        ? layout.edges.find(
            ({ situation, choice }) => situation === selection.situation && choice === selection.choice,
          )
        : undefined;
    const box = edge
      ? { x: edge.chip.x - 28, y: edge.chip.y - 12, width: 56, height: 24 }
      : layout.boxes.get(selection.kind === 'choice' ? selection.situation : selection.key);
    if (box) this.view.update((view) => showing(view, box, this.window()));
  }
}

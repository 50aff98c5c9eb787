/** What part of the canvas is in view: the point of the scenario in the left top corner, and how large it is drawn. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

export const LEAST_ZOOM = 0.25;
export const MOST_ZOOM = 2;

const bounded = (zoom: number): number => Math.min(Math.max(zoom, LEAST_ZOOM), MOST_ZOOM);

/** Larger or smaller around a point of the screen, which stays where it is. */
export function zoomedAt(view: View, factor: number, at: { x: number; y: number }): View {
  const zoom = bounded(view.zoom * factor);
  const by = 1 / view.zoom - 1 / zoom;
  return { x: view.x + at.x * by, y: view.y + at.y * by, zoom };
}

export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom };
}

/** All of it in view, in the middle, never larger than it is. */
export function fitted(all: Size, window: Size): View {
  const zoom = bounded(Math.min(1, window.width / all.width, window.height / all.height));
  return {
    zoom,
    x: (all.width - window.width / zoom) / 2,
    y: Math.min(0, (all.height - window.height / zoom) / 2),
  };
}

/** A box in view, with room around it; unchanged where it is already. */
export function showing(
  view: View,
  box: { x: number; y: number; width: number; height: number },
  window: Size,
): View {
  const [width, height] = [window.width / view.zoom, window.height / view.zoom];
  const room = 24;
  const inside = (from: number, length: number, at: number, size: number) => {
    if (size + 2 * room >= length) return at + size / 2 - length / 2;
    if (at - room < from) return at - room;
    return at + size + room > from + length ? at + size + room - length : from;
  };
  return {
    ...view,
    x: inside(view.x, width, box.x, box.width),
    y: inside(view.y, height, box.y, box.height),
  };
}

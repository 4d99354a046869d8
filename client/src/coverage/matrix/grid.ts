// Where things are in a large grid of which only a part is drawn, and where the keyboard goes in it. Pure.

/** A place in the grid; -1 is the row or column of headings. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** How many there are, without the headings. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The entries of one axis that lie in the visible part, and some on either side.
 * @param offset scrolled, in pixels @param visible in pixels @param step size of an entry, in pixels
 */
export function stretchOf(offset: number, visible: number, step: number, count: number, beside = 6): Stretch {
  const from = Math.max(0, Math.floor(offset / step) - beside);
  return { from: Math.min(from, count), to: Math.max(0, Math.min(count, Math.ceil((offset + visible) / step) + beside)) };
}

/** Whether all of `inner` has been drawn. */
export function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Where a key leads from `at`; undefined for keys that do not move. @param page rows that fit on the screen */
export function moved(at: Spot, key: string, isControl: boolean, size: Size, page: number): Spot | undefined {
  const to = target(at, key, isControl, size, Math.max(1, page));
  return to && kept(to, size);
}

function target({ row, column }: Spot, key: string, isControl: boolean, { rows, columns }: Size, page: number): Spot | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: isControl ? -1 : row - 1, column };
    case "ArrowDown":
      return { row: isControl ? rows - 1 : row + 1, column };
    case "ArrowLeft":
      return { row, column: isControl ? -1 : column - 1 };
    case "ArrowRight":
      return { row, column: isControl ? columns - 1 : column + 1 };
    case "Home":
      return { row: isControl ? -1 : row, column: -1 };
    case "End":
      return { row: isControl ? rows - 1 : row, column: columns - 1 };
    case "PageUp":
      return { row: row - page, column };
    case "PageDown":
      return { row: row + page, column };
    default:
      return undefined;
  }
}

/** The nearest place that exists; the corner of the headings is none. */
export function kept({ row, column }: Spot, { rows, columns }: Size): Spot {
  const inRows = Math.max(-1, Math.min(rows - 1, row));
  const inColumns = Math.max(-1, Math.min(columns - 1, column));
  if (inRows >= 0 || inColumns >= 0) return { row: inRows, column: inColumns };
  return rows > 0 ? { row: 0, column: inColumns } : { row: inRows, column: columns > 0 ? 0 : -1 };
}

/**
 * How far to scroll so that an entry can be seen; the same when it can.
 * @param start of the entry, in pixels, without headings @param visible without headings
 */
export function scrolledTo(scroll: number, start: number, step: number, visible: number): number {
  if (start < scroll) return start;
  return start + step > scroll + visible ? start + step - visible : scroll;
}

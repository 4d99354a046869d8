// An order of texts that is the same on every machine.

/** Orders by UTF-16 code unit, for ids, paths and ties. An order for readers (`localeCompare`) has to load the alphabets of the world first. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// JSON as it is written: with indentation, for who reads it, unless there is far too much to read.

/** Of so many entries (findings, problems) nobody reads the JSON: without indentation it takes half the bytes and half the time. */
const MANY_ENTRIES = 5_000;

/** The text of `data` with a line break behind it. @param entries how many findings or the like are in it */
export function jsonText(data: unknown, entries = 0): string {
  return `${JSON.stringify(data, undefined, entries > MANY_ENTRIES ? undefined : 2)}\n`;
}

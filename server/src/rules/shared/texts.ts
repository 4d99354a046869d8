// Parts of messages: quoted names, lists that stay readable, plurals.
import { orList, andList, type Localized } from "../../text/localized.ts";

/** More names than this help nobody. */
const MOST_NAMES = 12;

/** `"a", "b" of "c"`; a long list ends in "…". */
export function anyOf(names: readonly string[]): Localized {
  return orList(shortened(names));
}

/** `"a", "b" en "c"`; a long list ends in "…". */
export function allOf(names: readonly string[]): Localized {
  return andList(shortened(names));
}

function shortened(names: readonly string[]): string[] {
  const quoted = names.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  return names.length > MOST_NAMES ? [...quoted, "…"] : quoted;
}

/** Length at which quoted running text is cut off. */
const LONGEST_QUOTE = 60;

/** Running text as it is quoted in a message: on one line and not too long. */
export function quotable(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : line;
}

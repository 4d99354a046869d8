// Which key of an item each column of a pasted table is.
import { unfold, type ObjectSpec, type Spec } from "../../schema/spec.ts";

/** A table with the key of each of its columns, left to right. */
export interface Columns {
  readonly keys: readonly string[];
  /** Without the row of headings. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * By the headings, where the first row has those; else an id (when every first cell could be one), the title, and then the
 * keys for running text in the order of the key table. Undefined when a column has no key: nothing may get lost.
 */
export function columnsOf(object: ObjectSpec, rows: readonly (readonly string[])[]): Columns | undefined {
  const headings = rows.length > 1 ? byHeadings(object, rows[0]!) : undefined;
  if (headings) return { keys: headings, rows: rows.slice(1) };
  const width = Math.max(...rows.map((row) => row.length));
  const title = titleKey(object);
  if (title === undefined) return undefined;
  const texts = Object.entries(object.keys).filter(([key, spec]) => key !== title && isProse(spec)).map(([key]) => key);
  const keys = [...(width > 1 && object.item && rows.every(startsWithId) ? [object.item.id] : []), title, ...texts].slice(0, width);
  return keys.length === width ? { keys, rows } : undefined;
}

function titleKey(object: ObjectSpec): string | undefined {
  return object.item?.titel ?? object.short ?? Object.keys(object.keys).find((key) => object.keys[key]!.required && unfold(object.keys[key]!).type === "text");
}

function isProse(folded: Spec): boolean {
  const spec = unfold(folded);
  return spec.type === "text" && spec.prose === true;
}

function startsWithId([first = ""]: readonly string[]): boolean {
  return /^[A-Za-z0-9][\w.-]*$/.test(first) && /[\d-]/.test(first);
}

/** Each heading is a key, or what a key is called; no key comes twice. */
function byHeadings(object: ObjectSpec, headings: readonly string[]): string[] | undefined {
  const keys = headings.map((heading) => keyNamed(object, heading.toLowerCase()));
  const found = keys.filter((key) => key !== undefined);
  return found.length === headings.length && new Set(found).size === found.length ? found : undefined;
}

function keyNamed(object: ObjectSpec, name: string): string | undefined {
  const canHold = (spec: Spec): boolean => !["object", "map"].includes(unfold(spec).type) && !(spec.type === "list" && unfold(spec.of).type === "object");
  return Object.entries(object.keys).find(([key, spec]) => canHold(spec) && [key, spec.nl[0], spec.en[0], ...(spec.also ?? [])].some((each) => each.toLowerCase() === name))?.[0];
}

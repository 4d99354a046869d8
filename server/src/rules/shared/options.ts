// Options of rules as the configuration has them, which may be anything.

const lists = new WeakMap<object, readonly string[]>();

/** The texts of an option that is a list; a single text is a list of one. The same option gives the same list. */
export function listOption(options: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = options[name];
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return [];
  const known = lists.get(value);
  if (known) return known;
  const texts = value.filter((text): text is string => typeof text === "string" && text.trim() !== "");
  lists.set(value, texts);
  return texts;
}

/** A number above zero; undefined when there is none, so that a rule which needs one says nothing. */
export function numberOption(options: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = Number(options[name] ?? Number.NaN);
  return value > 0 ? value : undefined;
}

/** Texts by name: `{ oud: nieuw }`; a name without a text has an empty one. */
export function mapOption(options: Readonly<Record<string, unknown>>, name: string): ReadonlyMap<string, string> {
  const value = options[name];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, text]) => [key, typeof text === "string" ? text : ""]));
}

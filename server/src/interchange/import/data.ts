// The data of a YAML file under construction; a key without value is not written.

/** What can stand behind a key. */
export type Value = string | number | boolean | readonly Value[] | Entry;
/** An object in the order in which its keys are to be written; an undefined value leaves its key out. */
export interface Entry {
  readonly [key: string]: Value | undefined;
}

/** `entry` without the keys that have no value; undefined when none is left. */
export function filled(entry: Entry): Entry | undefined {
  const kept = Object.entries(entry).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** `entries` without their empty keys, and without those that have no key left. */
export function allFilled(entries: readonly Entry[]): Entry[] {
  return entries.map(filled).filter((entry) => entry !== undefined);
}

/** A list, or nothing when it is empty. */
export function listed<T extends Value>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

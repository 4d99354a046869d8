// The outside of a file with coverage that was written before: the result of a command, or what a ratchet holds.
import type { Localized } from "../text/localized.ts";

/** The list `coverage` of a file of version 1, its entries not looked at yet, or what is wrong with the file. */
export function coverageListIn(text: string): readonly unknown[] | { readonly problem: Localized } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: { nl: "het is geen JSON", en: "it is not JSON" } };
  }
  const { version, coverage } = (value ?? {}) as { version?: unknown; coverage?: unknown };
  if (version !== 1) return { problem: { nl: "`version` is geen 1", en: "`version` is not 1" } };
  if (!Array.isArray(coverage)) return { problem: { nl: "de lijst `coverage` ontbreekt", en: "the list `coverage` is missing" } };
  return coverage as unknown[];
}

// The frameworks that come with the product, compiled from frameworks/ at build time.
import type { Kader, Koppeling } from "./kader.ts";
import json from "./generated/bundled.js";

let parsed: { readonly kaders: readonly Kader[]; readonly koppelingen: readonly Koppeling[] } | undefined;

/** All bundled frameworks and crosswalks; read once, never changed. */
export function bundled(): { readonly kaders: readonly Kader[]; readonly koppelingen: readonly Koppeling[] } {
  parsed ??= JSON.parse(json) as NonNullable<typeof parsed>;
  return parsed;
}

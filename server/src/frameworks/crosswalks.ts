// Where adopted crosswalks lead: from an element that an item names to elements of other frameworks.
import type { Koppeling } from "./kader.ts";

/** An element with its framework `id@versie`. */
export interface ElementName {
  readonly kader: string;
  readonly element: string;
}

/** Per element `kader@versie:element` the elements that count as covered through a crosswalk when somebody names it. */
export type Crosswalks = ReadonlyMap<string, readonly ElementName[]>;

/**
 * Through crosswalks that someone adopted: `exact` both ways, `ruimer`/`enger` only from the part to the whole.
 * @param counted gives the id of the element that counts for one that a pair names: itself, or what took its place
 */
export function adoptedCrosswalks(koppelingen: readonly Koppeling[], counted: (kader: string, element: string) => string): Crosswalks {
  const leads = new Map<string, ElementName[]>();
  const add = (from: string, to: ElementName): void => {
    const there = leads.get(from);
    if (there) there.push(to);
    else leads.set(from, [to]);
  };
  for (const { van, naar, paren, status } of koppelingen) {
    if (status !== "vastgesteld") continue;
    for (const pair of paren) {
      const [from, to] = [counted(van, pair.van), counted(naar, pair.naar)];
      if (pair.relatie === "exact" || pair.relatie === "enger") add(`${van}:${from}`, { kader: naar, element: to });
      if (pair.relatie === "exact" || pair.relatie === "ruimer") add(`${naar}:${to}`, { kader: van, element: from });
    }
  }
  return leads;
}

/** Per element of framework `from` the one of `to` that adopted crosswalks hold the same, over others between them if need be. */
export function sameElements(koppelingen: readonly Koppeling[], from: string, to: string): ReadonlyMap<string, string> {
  const same = new Map<string, string[]>();
  const add = (a: string, b: string): void => void same.set(a, [...(same.get(a) ?? []), b]);
  for (const { van, naar, paren, status } of koppelingen) {
    if (status !== "vastgesteld") continue;
    for (const pair of paren) {
      if (pair.relatie !== "exact") continue;
      add(`${van}:${pair.van}`, `${naar}:${pair.naar}`);
      add(`${naar}:${pair.naar}`, `${van}:${pair.van}`);
    }
  }
  const found = new Map<string, string>();
  for (const start of same.keys()) {
    if (!start.startsWith(`${from}:`)) continue;
    const reached = new Set([start]);
    for (const name of reached) for (const next of same.get(name) ?? []) reached.add(next);
    const there = [...reached].find((name) => name.startsWith(`${to}:`));
    if (there !== undefined) found.set(start.slice(from.length + 1), there.slice(to.length + 1));
  }
  return found;
}

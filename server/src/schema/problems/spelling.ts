// Which key an author means: by another spelling, another word or another language; and where a key does belong.
import { NameSet, plain } from "../../text/nearest.ts";
import type { Localized } from "../../text/localized.ts";
import { rootSpec } from "../kinds.ts";
import { SOORTEN, SOORT_NAMES, type Soort } from "../keys/header.ts";
import { titleOf, unfold, type ObjectSpec, type Spec } from "../spec.ts";
import { WHOLE_DOCUMENT } from "./words.ts";

/** The key of `spec` that `written` stands for; `sure` when it is another spelling or word for it, not just near to it. */
export function meantKey(written: string, spec: ObjectSpec): { key: string; sure: boolean } | undefined {
  const { keys, all } = namesIn(spec);
  const exact = keys.get(plain(written));
  if (exact !== undefined) return { key: exact, sure: true };
  const [near] = all.nearest(written, 1);
  return near === undefined ? undefined : { key: keys.get(near)!, sure: false };
}

/** A key of `spec` with its value right behind the colon, or with another sign for the colon: `id:vk-1`, `titel; Zorg`, `titel = Zorg`. @returns the key, and the colon or what stands for it with the spaces around it */
export function gluedKey(written: string, spec: ObjectSpec): { readonly key: string; readonly name: string; readonly sign: string } | undefined {
  const [, name, sign] = /^([\p{L}\p{N}_-]{1,60})(:(?=\S)| ?[;=：] ?)./u.exec(written) ?? [];
  const meant = name === undefined ? undefined : meantKey(name, spec);
  return meant?.sure ? { key: meant.key, name: name!, sign: sign! } : undefined;
}

/** What something is called stands under one of these, or is its whole text. */
const NAME_KEYS = ["titel", "label", "naam"];

/** The key of an object under which stands what it is called. */
export function nameKey({ keys }: ObjectSpec): string | undefined {
  return [...NAME_KEYS, "tekst"].find((key) => key in keys);
}

/** What the keys of an object may be called. */
interface KeyNames {
  /** Every plain name by which a key may be called, and the key; a key's own name wins from another key's synonym. */
  readonly keys: ReadonlyMap<string, string>;
  readonly all: NameSet;
}

const NAMES = new WeakMap<ObjectSpec, KeyNames>();

function namesIn(spec: ObjectSpec): KeyNames {
  const known = NAMES.get(spec);
  if (known) return known;
  const names = new Map<string, string>();
  const add = (name: string, key: string): void => void (names.has(plain(name)) || names.set(plain(name), key));
  for (const key of Object.keys(spec.keys)) add(key, key);
  for (const [key, value] of Object.entries(spec.keys)) for (const name of value.also ?? []) add(name, key);
  for (const [key, value] of Object.entries(spec.keys)) for (const name of [value.en[0], value.nl[0]]) add(name, key);
  const called = nameKey(spec);
  if (called !== undefined) for (const name of NAME_KEYS) add(name, called);
  names.delete("");
  const made = { keys: names, all: new NameSet(names.keys()) };
  NAMES.set(spec, made);
  return made;
}

/** Where a key of this name belongs, when it is not where it was written. */
export interface KeyHome {
  /** The kind of document that has the key, when it is another one. */
  readonly otherKind: Localized | undefined;
  /** The object that has it: `Werkproces`. */
  readonly owner: Localized;
  /** The key that this object or a list of them stands under, with whether it is one in the document itself; undefined for the document. */
  readonly under: Under | undefined;
}

interface Under {
  readonly key: string;
  readonly isOneAtTop: boolean;
}

/** The place of `key` elsewhere in documents of kind `soort`, else in the kind that has it nearest to the top. */
export function homeOf(key: string, soort: Soort): KeyHome | undefined {
  const here = ownersIn(soort).get(key);
  if (here) return { otherKind: undefined, owner: here.title, under: here.under };
  const others = SOORT_NAMES.flatMap((other) => {
    const found = other === soort ? undefined : ownersIn(other).get(key);
    return found ? [{ otherKind: titleOf(SOORTEN[other]), owner: found.title, under: found.under, depth: found.depth }] : [];
  });
  return others.sort((a, b) => a.depth - b.depth)[0];
}

interface Owner {
  readonly title: Localized;
  readonly under: Under | undefined;
  /** 0 for a key of the document itself. */
  readonly depth: number;
}

const OWNERS = new Map<Soort, ReadonlyMap<string, Owner>>();

/** The outermost object that has each key. */
function ownersIn(soort: Soort): ReadonlyMap<string, Owner> {
  const known = OWNERS.get(soort);
  if (known) return known;
  const owners = new Map<string, Owner>();
  const seen = new Set<unknown>();
  let level: { readonly spec: ObjectSpec; readonly under?: Under }[] = [{ spec: rootSpec(soort) }];
  for (let depth = 0; level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { spec, under } of level) {
      if (seen.has(spec.keys)) continue;
      seen.add(spec.keys);
      for (const [key, value] of Object.entries(spec.keys)) {
        if (!owners.has(key)) owners.set(key, { title: depth === 0 ? WHOLE_DOCUMENT : titleOf(spec), under, depth });
        const inner = objectIn(value);
        if (inner) next.push({ spec: inner, under: { key, isOneAtTop: depth === 0 && unfold(value).type === "object" } });
      }
    }
    level = next;
  }
  OWNERS.set(soort, owners);
  return owners;
}

/** The object that a value is, or that a list or group holds. */
export function objectIn(folded: Spec): ObjectSpec | undefined {
  const spec = unfold(folded);
  if (spec.type === "list" || spec.type === "map") return objectIn(spec.of);
  return spec.type === "object" ? spec : undefined;
}

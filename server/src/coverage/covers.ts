// What an item counts for: every role and element that a document names and that exists, with where the item stands.
import { kaderName } from "../frameworks/kader.ts";
import { countedFor } from "../frameworks/replaced.ts";
import type { KnownDocument } from "../model/document.ts";
import { withAncestors, type Item, type Tag } from "../model/item.ts";
import type { Project } from "../project/project.ts";
import { resolve } from "../project/resolve.ts";
import { bereikOf, type Bereik } from "./bereik.ts";

/** One item that names one element, through one tag. */
export interface Cover {
  readonly item: Item;
  readonly tag: Tag;
  readonly bereik: Bereik | undefined;
  /** `id@versie`, as the document speaks it: a framework that extends another counts its elements as its own. */
  readonly kader: string;
  /** Id of the element, or of the one that took its place within the framework. */
  readonly element: string;
}

/** All covers of a document, in the order of its items. References that do not resolve are not among them. */
export function coversOf(project: Project, document: KnownDocument): readonly Cover[] {
  return project.remember(document, findCovers);
}

/** Looks at the document and the frameworks alone, so that the project can remember the result. */
function findCovers(project: Project, document: KnownDocument): Cover[] {
  type Named = Pick<Cover, "kader" | "element">;
  // Undefined for a name that does not resolve.
  const known = { rol: new Map<string, Named | undefined>(), dekking: new Map<string, Named | undefined>() };
  const named = (refersTo: "rol" | "dekking", value: string): Named | undefined => {
    const names = known[refersTo];
    const before = names.get(value);
    if (before || names.has(value)) return before;
    const resolution = resolve(project, document, { refersTo, value, targets: undefined });
    const found = resolution.found === "element" ? { kader: kaderName(resolution.kader.kader), element: countedFor(resolution.kader, resolution.element.element).id } : undefined;
    names.set(value, found);
    return found;
  };
  const covers: Cover[] = [];
  for (const item of document.items) {
    if (item.rollen.length + item.dekt.length === 0) continue;
    const bereik = bereikOf(item);
    const add = (refersTo: "rol" | "dekking", tag: Tag): void => {
      const found = named(refersTo, tag.value);
      if (found) covers.push({ item, tag, bereik, kader: found.kader, element: found.element });
    };
    for (const tag of item.rollen) add("rol", tag);
    for (const tag of item.dekt) add("dekking", tag);
  }
  return covers;
}

/**
 * The part of the document that an item counts in: `basisdeel`, or the code of the profile or optional part, in a
 * qualification file; elsewhere the kind of the outermost item, such as `eindkwalificatie` or `toets`.
 */
export function partOf(item: Item): string {
  const outermost = [...withAncestors(item)].at(-1)!;
  return (outermost.kind === "profiel" || outermost.kind === "keuzedeel") && outermost.id !== "" ? outermost.id : outermost.kind;
}

/** Level of an item: its own, else that of an item around it, else that of the document. */
export function levelOf(item: Item, document: KnownDocument): string | undefined {
  for (const current of withAncestors(item)) if (current.niveau) return current.niveau.value;
  return document.header?.niveau?.value;
}

/** Stage of an item: its own, else that of an item around it. */
export function stageOf(item: Item): string | undefined {
  for (const current of withAncestors(item)) if (current.fase) return current.fase.value;
  return undefined;
}

// References that lead nowhere: what they seem to be meant for must not be called unused or missing as well.
import { splitElement } from "../../frameworks/names.ts";
import type { IndexedKader } from "../../frameworks/registry.ts";
import type { Document } from "../../model/document.ts";
import type { Reference } from "../../model/item.ts";
import { resolve } from "../../project/resolve.ts";
import type { Project } from "../../project/project.ts";
import { severalElements } from "./elements.ts";
import { severalNames } from "./several.ts";

/** Looking for near names costs time; a document with more dangling references has other worries. */
const MOST_ASKED = 50;

/** Ids that the dangling references of `document` under one of `keys` may be meant for; refs/unknown-item proposes them. */
export function itemsMeant(project: Project, document: Document, ...keys: readonly string[]): ReadonlySet<string> {
  const meant = new Set<string>();
  let asked = 0;
  for (const reference of document.references) {
    if (reference.refersTo !== "item" || !keys.includes(reference.key)) continue;
    const found = resolve(project, document, reference);
    if (found.found !== "nothing" || asked++ >= MOST_ASKED) continue;
    const several = severalItems(project, document, reference);
    for (const id of several ?? found.suggestions) meant.add(id);
  }
  return meant;
}

/** The same for `dekt`: ids of the outermost elements of `kader` in which the elements meant lie. */
export function areasMeant(project: Project, document: Document, kader: IndexedKader): ReadonlySet<string> {
  const meant = new Set<string>();
  let asked = 0;
  for (const reference of document.references) {
    if (reference.refersTo !== "dekking") continue;
    const found = resolve(project, document, reference);
    if (found.found !== "nothing" || asked++ >= MOST_ASKED) continue;
    const several = severalElements(project, document, reference.value);
    const [, element] = splitElement(reference.value);
    const isOtherName = found.missing === "kader" || found.missing === "version";
    for (const id of several?.map((name) => splitElement(name)[1]) ?? (isOtherName ? [element] : found.suggestions.map((name) => splitElement(name)[1]))) {
      let inside = kader.find(id)?.element;
      while (inside?.parent !== undefined) inside = kader.element(inside.parent);
      if (inside) meant.add(inside.id);
    }
  }
  return meant;
}

/** The ids in a reference that holds several in one text. */
export function severalItems(project: Project, document: Document, reference: Reference): readonly string[] | undefined {
  return severalNames(reference.value, (value) => (resolve(project, document, { ...reference, value }).found === "item" ? value : undefined));
}
